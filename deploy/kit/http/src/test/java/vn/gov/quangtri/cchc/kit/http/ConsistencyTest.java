package vn.gov.quangtri.cchc.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.kit.test.IssuerResource;
import vn.gov.quangtri.cchc.kit.test.Tokens;

@QuarkusTest
@QuarkusTestResource(IssuerResource.class)
class ConsistencyTest {

    @Inject
    EchoCopies copies;

    @BeforeEach
    void forget() {
        copies.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan/a@3", "plan/a@2, plan/a@3", "echo/b@9", "unheard-of/b@9"})
    void answersAtOnceWhenTheCopyIsThere(String needs) {
        copies.put("a", 3L);
        ask(needs).statusCode(200);
    }

    @Test
    void waitsForTheCopy() {
        copies.put("a", 2L);
        CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS).execute(() -> copies.put("a", 3L));
        long start = System.nanoTime();
        ask("plan/a@3").statusCode(200);
        assertTrue(System.nanoTime() - start > TimeUnit.MILLISECONDS.toNanos(400));
    }

    @Test
    void givesUpAfterTwoSeconds() {
        long start = System.nanoTime();
        ask("plan/a@3")
                .statusCode(503)
                .header("Retry-After", "2")
                .body("type", equalTo("https://cchc.quangtri.gov.vn/problems/copy-behind"));
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        assertTrue(seconds >= 2 && seconds < 4, "took " + seconds + " s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "plan/a", "plan/a@x", "plan/a@-1", ","})
    void refusesWhatIsNoToken(String needs) {
        ask(needs).statusCode(422).body("violations[0].rule", equalTo("consistency-token"));
    }

    @Test
    void letsNobodyWaitWhoMayNotAsk() {
        given().header("Consistency-Needs", "plan/a@3")
                .get("/api/v1/echoes")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse ask(String needs) {
        return given().auth()
                .oauth2(Tokens.observer())
                .header("Consistency-Needs", needs)
                .get("/api/v1/echoes")
                .then();
    }
}
