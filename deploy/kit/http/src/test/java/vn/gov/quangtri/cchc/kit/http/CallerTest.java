package vn.gov.quangtri.cchc.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.IssuerResource;
import vn.gov.quangtri.cchc.kit.test.Tokens;

@QuarkusTest
@QuarkusTestResource(IssuerResource.class)
class CallerTest {

    @Inject
    Caller caller;

    @Test
    void readsTheCallerFromTheToken() {
        given().auth()
                .oauth2(Tokens.officer("STC", "SNV"))
                .header("Accept-Language", "en-US")
                .get("/api/v1/echoes/who")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("subject", equalTo("subject-of-officer.stc"))
                .body("post", equalTo("officer.stc"))
                .body("roles", contains("agency-officer"))
                .body("agencies", containsInAnyOrder("STC", "SNV"))
                .body("language", equalTo("en"));
    }

    @Test
    void readsAnAgencyClaimThatIsOneText() {
        given().auth()
                .oauth2(Tokens.with("agency", "STC", Set.of(Role.AGENCY_OFFICER)))
                .get("/api/v1/echoes/who")
                .then()
                .body("agencies", contains("STC"))
                .body("roles", contains("agency-officer"));
    }

    static Stream<String> tokensToRefuse() {
        return Stream.of(
                "", "nonsense", Tokens.withoutAudience(), Tokens.foreignIssuer(), Tokens.expired(), Tokens.forged());
    }

    @ParameterizedTest
    @MethodSource("tokensToRefuse")
    void refusesTokensThatAreNotGood(String token) {
        unauthenticated(
                given().header("Authorization", "Bearer " + token)
                        .get("/api/v1/echoes/who")
                        .then(),
                "vi");
    }

    @Test
    void refusesWhoHasNoToken() {
        unauthenticated(given().get("/api/v1/echoes/who").then(), "vi");
        unauthenticated(
                given().header("Accept-Language", "en")
                        .contentType("application/json")
                        .body("{broken")
                        .post("/api/v1/echoes")
                        .then(),
                "en");
    }

    @Test
    void refusesWhoHasNotTheRole() {
        given().auth()
                .oauth2(Tokens.observer())
                .contentType("application/json")
                .body("{broken")
                .post("/api/v1/echoes")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("https://cchc.quangtri.gov.vn/problems/forbidden"))
                .body("title", equalTo("Không có quyền"));
    }

    @Test
    void refusesEverybodyWhereNobodyWasNamed() {
        given().auth()
                .oauth2(Tokens.admin())
                .get("/api/v1/echoes/forgotten")
                .then()
                .statusCode(403)
                .body("type", equalTo("https://cchc.quangtri.gov.vn/problems/forbidden"));
    }

    @Test
    void takesAnAgencysRolesFromWhoHasNoAgency() {
        given().auth()
                .oauth2(Tokens.officerWithoutAgency())
                .get("/api/v1/echoes/who")
                .then()
                .statusCode(200)
                .body("roles", empty())
                .body("agencies", empty());
        given().auth()
                .oauth2(Tokens.of(Set.of(Role.MONITOR)))
                .get("/api/v1/echoes/own")
                .then()
                .statusCode(403)
                .body("type", equalTo("https://cchc.quangtri.gov.vn/problems/no-agency"));
    }

    @Test
    void givesAnAgencyItsOwnRowsAlone() {
        given().auth()
                .oauth2(Tokens.officer("STC"))
                .get("/api/v1/echoes/own?agency=STC")
                .then()
                .body(equalTo("true"));
        given().auth()
                .oauth2(Tokens.officer("STC"))
                .get("/api/v1/echoes/own?agency=SNV")
                .then()
                .body(equalTo("false"));
    }

    @Test
    void hasNoCallerWithoutARequest() {
        CompletionException failure =
                assertThrows(CompletionException.class, () -> CompletableFuture.supplyAsync(() -> caller.post())
                        .join());
        assertInstanceOf(ContextNotActiveException.class, failure.getCause());
    }

    @Test
    void hasNoCallerInARequestWithoutAToken() {
        assertThrows(IllegalStateException.class, () -> caller.post());
    }

    private static void unauthenticated(ValidatableResponse answer, String language) {
        answer.statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .header("Content-Language", language)
                .body("type", equalTo("https://cchc.quangtri.gov.vn/problems/unauthenticated"));
    }
}
