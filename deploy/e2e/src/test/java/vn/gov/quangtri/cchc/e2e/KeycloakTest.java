package vn.gov.quangtri.cchc.e2e;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The system with tokens of a real Keycloak and the realm of {@code deploy/keycloak}: the sample plan is loaded by its posts, and these work
 * on it. Apart from the other tests: {@code ./mvnw verify -Dauth=keycloak -Dtest=KeycloakTest -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class KeycloakTest {

    @Test
    void signsPostsInWithTheirRolesAndTheirAgency() throws IOException {
        assertTrue(Stack.get().tokenEndpoint().getPath().startsWith("/realms/cchc/"), "-Dauth=keycloak is missing");
        JsonNode head = claims(Stack.get().token("head.snv"));
        assertEquals("[\"agency-head\",\"monitor-head\"]", head.get("groups").toString());
        assertEquals("[\"SNV\"]", head.get("agency").toString());
        assertEquals("head.snv", head.get("preferred_username").asText());
        assertEquals("cchc", head.get("aud").asText());
        JsonNode registry = claims(Stack.get().token("registry"));
        assertEquals("[\"registry\"]", registry.get("groups").toString());
    }

    @Test
    void issuesAPlanAndAssignsItsTasks() {
        String plan = Plans.issued(Plans.sampleAs("07/KH-UBND"), Plans.rows("phu-luc-2023.csv"));
        assertEquals(240, Plans.assignments(plan).size());
        assertEquals(39, Plans.obligations(plan).size());
    }

    @Test
    void letsAnAgencyWorkOnItsOwnAloneAndTheMonitorJudgeIt() {
        String plan = Plans.sample();
        String own = assignment(plan, "STTTT");
        String others = assignment(plan, "VPUB");
        Api officer = Api.as("officer.stttt");
        Map<String, Object> done = Map.of("percent", 50, "note", "Đang thực hiện (mẫu)");
        assertEquals(200, officer.act("/assignments/" + own, "/progress", done).statusCode());
        Response refused =
                officer.request().header("If-Match", "\"1\"").body(done).post("/assignments/" + others + "/progress");
        assertEquals(403, refused.statusCode(), refused.asString());
        assertTrue(refused.asString().contains("not-own-assignment"), refused.asString());
        assertEquals(
                403,
                Api.as("observer").act("/assignments/" + own, "/progress", done).statusCode());
        assertEquals(
                200,
                Api.as("monitor.snv").request().get("/assignments/" + others).statusCode());
    }

    @Test
    void refusesWhoMayNotIssue() {
        String plan = Plans.draft(Plans.sampleAs("08/KH-UBND"), Plans.rows("phu-luc-2023.csv"));
        assertEquals(
                403,
                Api.as("editor.snv").act("/plans/" + plan, "/issue", Map.of()).statusCode());
        assertEquals("DRAFT", Plans.state(plan));
    }

    @Test
    void refusesATokenOfTheSameRealmForAnotherSystem() {
        String forAnother = given().baseUri(Stack.get().tokenEndpoint().toString())
                .formParams(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "editor.snv",
                        "password", "cchc")
                .post()
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        given().baseUri(Stack.get().publicAddress())
                .auth()
                .oauth2(forAnother)
                .get("/api/v1/plans")
                .then()
                .statusCode(401);
    }

    @Test
    void signsNobodyInWithAWrongPassword() {
        given().baseUri(Stack.get().tokenEndpoint().toString())
                .formParams(
                        "grant_type", "password",
                        "client_id", "cchc-cli",
                        "username", "clerk.stp",
                        "password", "guess")
                .post()
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_grant"));
    }

    private static String assignment(String plan, String agency) {
        List<Map<String, Object>> found =
                Api.as("monitor.snv").all("/assignments", Map.of("plan", plan, "agency", agency, "role", "LEAD"));
        return (String) found.get(0).get("id");
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
