package vn.gov.quangtri.cchc.notification.policy;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.notification.ServiceTest;

@QuarkusTest
class PolicyResourceTest extends ServiceTest {

    private static final List<String> BEFORE = List.of("-15 [OFFICER]", "-7 [OFFICER]", "-1 [OFFICER]", "0 [OFFICER]");
    private static final List<String> SOON_AFTER = List.of("1 [OFFICER, HEAD]", "3 [OFFICER, HEAD]");
    private static final List<String> WEEKLY = List.of(
            "7 [OFFICER, HEAD, MONITOR]",
            "14 [OFFICER, HEAD, MONITOR]",
            "21 [OFFICER, HEAD, MONITOR]",
            "28 [OFFICER, HEAD, MONITOR]",
            "35 [OFFICER, HEAD, MONITOR]");

    @Test
    void showsTheTableOfTheDesignToAnybodySignedIn() {
        List<Map<String, Object>> policies = given().auth()
                .oauth2(Tokens.observer())
                .get("/api/v1/policies")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        assertEquals(6, policies.size());
        for (Map<String, Object> policy : policies) {
            List<String> expected = new ArrayList<>(BEFORE);
            expected.addAll(SOON_AFTER);
            if (policy.get("manner").equals("ORDERED")) {
                expected.addAll(WEEKLY);
            }
            assertEquals(expected, steps(policy), policy.get("subject") + " " + policy.get("manner"));
        }
        given().get("/api/v1/policies").then().statusCode(401);
    }

    @SuppressWarnings("unchecked")
    private static List<String> steps(Map<String, Object> policy) {
        return ((List<Map<String, Object>>) policy.get("steps"))
                .stream().map(step -> step.get("offset") + " " + step.get("to")).toList();
    }
}
