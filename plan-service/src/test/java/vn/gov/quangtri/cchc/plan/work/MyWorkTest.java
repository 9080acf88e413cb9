package vn.gov.quangtri.cchc.plan.work;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.plan.Plans;
import vn.gov.quangtri.cchc.plan.RunningService;
import vn.gov.quangtri.cchc.plan.SampleData;
import vn.gov.quangtri.cchc.plan.issuing.TaskService;

/** What waits for whom, and that what is listed as allowed is accepted, and what is not listed refused. */
@QuarkusTest
class MyWorkTest extends RunningService {

    private static final String BODY = SampleData.text("plan-2023.json");
    private static final List<String> ACTIONS = List.of("edit", "issue", "withdrawal", "close", "revocation");

    @Test
    void isADraftForItsEditorAndOneThatIsReadyForTheCommittee() {
        String id = Plans.draftSample();
        assertEquals(List.of("edit"), only(Tokens.editor(), id).get("allowedActions"));
        assertEquals("DRAFT", only(Tokens.editor(), id).get("state"));
        assertEquals(List.of(), of(Tokens.approver(), id));
        try (TaskService tasks = new TaskService(id)) {
            makeReady(id, tasks);
            assertEquals(List.of("issue"), only(Tokens.approver(), id).get("allowedActions"));
            Plans.move(Tokens.approver(), id, "issue", "{}").then().statusCode(202);
            assertEquals(List.of(), of(Tokens.approver(), id));
            assertEquals(List.of(), of(Tokens.editor(), id));
        }
    }

    @Test
    void isNobodyElses() {
        String id = Plans.draftSample();
        for (String token : List.of(
                Tokens.monitor(), Tokens.officer("STC"), Tokens.observer(), Tokens.admin(), Tokens.registry())) {
            assertEquals(List.of(), of(token, id));
        }
        given().get("/api/v1/me/work").then().statusCode(401);
    }

    @Test
    void listsWhatIsAcceptedAndNothingElse() {
        Map<String, String> callers = new LinkedHashMap<>();
        callers.put("editor", Tokens.editor());
        callers.put("approver", Tokens.approver());
        callers.put("monitor", Tokens.monitor());
        callers.put("officer", Tokens.officer("STC"));
        for (String state : List.of("DRAFT", "READY", "ISSUING", "ISSUED", "CLOSED")) {
            callers.forEach((name, token) -> tryAll(name, token, state));
        }
    }

    private void tryAll(String name, String token, String state) {
        String id = in(state);
        Response shown = Plans.as(token).get("/api/v1/plans/" + id);
        List<String> listed = shown.statusCode() == 200 ? shown.jsonPath().getList("allowedActions") : List.of();
        for (String action : ACTIONS) {
            int status = act(token, id, action).statusCode();
            String tried = name + " " + state + " " + action + " " + status + " of " + listed;
            if (listed.contains(action)) {
                assertTrue(status == 200 || status == 202, tried);
                id = in(state);
            } else {
                assertTrue(List.of(403, 404, 409, 422).contains(status), tried);
            }
        }
    }

    private static Response act(String token, String id, String action) {
        return action.equals("edit")
                ? Plans.as(token).header("If-Match", Plans.etag(id)).body(BODY).put("/api/v1/plans/" + id)
                : Plans.move(
                        token,
                        id,
                        action,
                        List.of("close", "revocation").contains(action) ? "{\"reason\": \"hết việc\"}" : "{}");
    }

    private static String in(String state) {
        SampleData.loadDirectory();
        String id = Plans.draftSample();
        if (state.equals("DRAFT")) {
            return id;
        }
        try (TaskService tasks = new TaskService(id)) {
            makeReady(id, tasks);
            if (state.equals("READY")) {
                return id;
            }
            Plans.move(Tokens.approver(), id, "issue", "{}").then().statusCode(202);
            if (state.equals("ISSUING")) {
                return id;
            }
            tasks.lock(1, 4, List.of("SNV"), List.of());
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> "ISSUED".equals(Plans.read(id).getString("revisionState")));
        }
        if (state.equals("CLOSED")) {
            Plans.move(Tokens.approver(), id, "close", "{\"reason\": \"hết việc\"}")
                    .then()
                    .statusCode(200);
        }
        return id;
    }

    private static void makeReady(String id, TaskService tasks) {
        SampleData.loadDirectory();
        tasks.sayAppendix(
                4, List.of(TaskService.task(1, "Sở Nội vụ", List.of(TaskService.party("AGENCY", "SNV", "Sở Nội vụ")))));
        await().atMost(Duration.ofSeconds(20)).until(() -> Plans.as(Tokens.editor())
                .get("/api/v1/plans/" + id + "/validation")
                .jsonPath()
                .getBoolean("ready"));
    }

    private static Map<String, Object> only(String token, String id) {
        List<Map<String, Object>> found = of(token, id);
        assertEquals(1, found.size(), id);
        return found.get(0);
    }

    private static List<Map<String, Object>> of(String token, String id) {
        List<Map<String, Object>> all = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = Plans.as(token)
                    .get("/api/v1/me/work?limit=200" + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            all.addAll(page.getList("items"));
            cursor = page.getString("next");
        }
        return all.stream().filter(each -> id.equals(each.get("id"))).toList();
    }
}
