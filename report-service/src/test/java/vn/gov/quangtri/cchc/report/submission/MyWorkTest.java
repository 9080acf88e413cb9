package vn.gov.quangtri.cchc.report.submission;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;

/** What waits for whom, and that what is listed as allowed is accepted, and what is not listed refused. */
@QuarkusTest
class MyWorkTest extends Service {

    private static final List<String> ACTIONS = List.of("edit", "submission", "figures", "acceptance", "return");

    private String round;

    @BeforeEach
    void openARound() {
        round = roundOf(PlanFixture.issued());
    }

    @Test
    void goesFromTheAgencyToTheMonitorAndBack() {
        String owed = obligation(round, "STC");
        Map<String, Object> first = only(Tokens.officer("STC"), owed);
        assertEquals("obligation", first.get("kind"));
        assertEquals("NOT_YET_DUE", first.get("standing"));
        assertEquals(List.of("report", "extensions"), first.get("allowedActions"));
        String id = draft(Tokens.officer("STC"), round, "STC", Map.of()).path("id");
        assertEquals(List.of(), of(Tokens.officer("STC"), owed, ""));
        assertEquals(
                List.of("edit", "submission"), only(Tokens.clerk("STC"), id).get("allowedActions"));
        assertEquals(List.of(), of(Tokens.monitor(), id, ""));
        act(Tokens.head("STC"), id, "submission").then().statusCode(200);
        assertEquals(List.of(), of(Tokens.officer("STC"), id, ""));
        assertEquals(List.of("acceptance", "return"), only(Tokens.monitor(), id).get("allowedActions"));
        act(Tokens.monitor(), id, "return").then().statusCode(200);
        assertEquals(List.of(), of(Tokens.monitor(), id, ""));
        assertEquals("RETURNED", only(Tokens.officer("STC"), id).get("state"));
    }

    @Test
    void tellsHowLateItIsOnADay() {
        String owed = obligation(round, "STC");
        Map<String, Object> late =
                of(Tokens.officer("STC"), owed, "on=" + DUE.plusDays(4)).get(0);
        assertEquals("OVERDUE", late.get("standing"));
        assertEquals(4, late.get("daysLate"));
        assertEquals(DUE.toString(), late.get("dueOn"));
        assertEquals("00/KH-UBND", late.get("planNumber"));
        assertEquals("STC", ((Map<?, ?>) late.get("agency")).get("key"));
    }

    @Test
    void isTheOfficesForTheMonitorsOwn() {
        String id = submitted(round, "SNV", Map.of()).getString("id");
        assertEquals(List.of(), of(Tokens.monitor(), id, ""));
        assertEquals(List.of("acceptance", "return"), only(Tokens.office(), id).get("allowedActions"));
    }

    @Test
    void isNobodyElses() {
        String owed = obligation(round, "STC");
        String id = submitted(round, "SNV", Map.of()).getString("id");
        for (String token : List.of(
                Tokens.officer("HND"),
                Tokens.observer(),
                Tokens.editor(),
                Tokens.admin(),
                Tokens.officerWithoutAgency())) {
            assertEquals(List.of(), of(token, owed, ""));
            assertEquals(List.of(), of(token, id, ""));
        }
        given().get("/api/v1/me/work").then().statusCode(401);
    }

    @Test
    void listsWhatIsAcceptedAndNothingElse() {
        Map<String, String> callers = new LinkedHashMap<>();
        callers.put("head", Tokens.head("STC"));
        callers.put("other", Tokens.head("SNV"));
        callers.put("monitor", Tokens.monitor());
        callers.put("office", Tokens.office());
        callers.put("monitor-head", Tokens.monitorHead());
        callers.put("editor", Tokens.editor());
        for (String state : List.of("DRAFT", "SUBMITTED", "RETURNED", "ACCEPTED")) {
            callers.forEach((name, token) -> tryAll(name, token, state));
        }
    }

    private void tryAll(String name, String token, String state) {
        String id = in(state);
        Response shown = as(token).get("/api/v1/reports/{id}", id);
        List<String> listed = shown.statusCode() == 200 ? shown.jsonPath().getList("allowedActions") : List.of();
        for (String action : ACTIONS) {
            int status = act(token, id, action).statusCode();
            String tried = name + " " + state + " " + action + " " + status + " of " + listed;
            if (listed.contains(action)) {
                assertEquals(200, status, tried);
                round = roundOf(PlanFixture.issued());
                id = in(state);
            } else {
                assertTrue(List.of(403, 404, 409).contains(status), tried);
            }
        }
    }

    /** Of STC; in a round where there is none yet. */
    private String in(String state) {
        String there = get(Tokens.head("STC"), "/reports?round=" + round).getString("items[0].id");
        if (there != null) {
            round = roundOf(PlanFixture.issued());
        }
        String id = draft(Tokens.officer("STC"), round, "STC", Map.of()).path("id");
        if (!state.equals("DRAFT")) {
            act(Tokens.head("STC"), id, "submission").then().statusCode(200);
        }
        if (state.equals("RETURNED")) {
            act(Tokens.monitor(), id, "return").then().statusCode(200);
        } else if (state.equals("ACCEPTED")) {
            act(Tokens.monitor(), id, "acceptance").then().statusCode(200);
        }
        return id;
    }

    private Response act(String token, String id, String action) {
        long etag = get(Tokens.head("STC", "SNV"), "/reports/{id}", id).getLong("etag");
        String path = "/api/v1/reports/" + id;
        Map<String, Object> content = Map.of("answers", answers(round, "DEPARTMENT", Map.of()));
        return switch (action) {
            case "edit" -> as(token, etag).body(content).put(path);
            case "figures" -> as(token, etag).body(content).put(path + "/figures");
            case "return" ->
                as(token, etag)
                        .body(Map.of("kind", "CORRECTION", "reason", "thiếu số liệu"))
                        .post(path + "/return");
            default -> as(token, etag).post(path + "/" + action);
        };
    }

    private static Map<String, Object> only(String token, String id) {
        List<Map<String, Object>> found = of(token, id, "");
        assertEquals(1, found.size(), id);
        return found.get(0);
    }

    /** The pieces of the caller's work that are this thing. */
    private static List<Map<String, Object>> of(String token, String id, String query) {
        List<Map<String, Object>> all = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = get(token, "/me/work?limit=200&" + query + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            all.addAll(page.getList("items"));
            cursor = page.getString("next");
        }
        return all.stream().filter(each -> id.equals(each.get("id"))).toList();
    }
}
