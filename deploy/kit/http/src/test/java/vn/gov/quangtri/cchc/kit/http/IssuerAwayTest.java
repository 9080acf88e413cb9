package vn.gov.quangtri.cchc.kit.http;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.Tokens;

@QuarkusTest
@TestProfile(IssuerAwayTest.Away.class)
class IssuerAwayTest {

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    /** Names an issuer at a port where nobody listens yet. */
    public static class Away implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try (ServerSocket free = new ServerSocket(0)) {
                return Map.of("quarkus.oidc.auth-server-url", "http://localhost:" + free.getLocalPort() + "/cchc");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void startsWithoutTheIssuerAndGoesOnWhenItIsThere() {
        String token = Tokens.with("iss", issuer, Set.of(Role.OBSERVER));
        given().get("/api/v1/echoes/open").then().statusCode(200);
        ask(token)
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .body("type", equalTo("https://cchc.quangtri.gov.vn/problems/issuer-away"));

        MockOAuth2Server server = new MockOAuth2Server();
        server.start(URI.create(issuer).getPort());
        try {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> ask(token).then().statusCode(200));
        } finally {
            server.shutdown();
        }
    }

    private static Response ask(String token) {
        return given().auth().oauth2(token).get("/api/v1/echoes/who");
    }
}
