package vn.gov.quangtri.cchc.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.kit.test.IssuerResource;
import vn.gov.quangtri.cchc.kit.test.Tokens;

@QuarkusTest
@QuarkusTestResource(IssuerResource.class)
class PreconditionsTest {

    private static final String ECHO = "/api/v1/echoes/018f0000-0000-7000-8000-000000000001";

    @Test
    void tellsTheVersionOfWhatIsRead() {
        given().auth().oauth2(Tokens.editor()).get(ECHO).then().header("ETag", "\"7\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "*", "\"6\", \"7\""})
    void letsPassWhoSawTheCurrentVersion(String ifMatch) {
        change().header("If-Match", ifMatch)
                .put(ECHO)
                .then()
                .statusCode(200)
                .header("ETag", "\"8\"")
                .header("Consistency-Token", "echo/018f0000-0000-7000-8000-000000000001@8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "W/\"7\"", "7", "\"77\""})
    void refusesWhoSawAnotherVersionAndTellsTheCurrentOne(String ifMatch) {
        change().header("If-Match", ifMatch)
                .put(ECHO)
                .then()
                .statusCode(412)
                .header("ETag", "\"7\"")
                .body("type", equalTo("https://cchc.quangtri.gov.vn/problems/stale"));
    }

    @Test
    void refusesWhoDoesNotSay() {
        change().put(ECHO)
                .then()
                .statusCode(428)
                .body("type", equalTo("https://cchc.quangtri.gov.vn/problems/precondition-required"))
                .body("title", equalTo("Thiếu phiên bản"));
    }

    private static RequestSpecification change() {
        return given().auth()
                .oauth2(Tokens.editor())
                .contentType("application/json")
                .body("{\"title\": \"A\"}");
    }
}
