package vn.gov.quangtri.cchc.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What the system answers to what is wrong: clearly, in both languages, and without losing anything. */
@Order(2)
class AnswersTest {

    private final Api editor = Api.as("editor.snv");
    private final Api approver = Api.as("approver.ubnd");

    @Test
    void namesEveryRowThatStopsTheIssueAtOnce() {
        List<Map<String, Object>> rows = Plans.rows("phu-luc-2023.csv");
        rows.get(0).put("leads", "Các cơ quan, đơn vị có liên quan");
        rows.get(1).put("leads", "Sở Mặt trăng");
        rows.get(2).put("deadline", "khi nào tiện");
        String plan = Plans.draft(Plans.sampleAs("04/KH-MAU"), rows);

        Response vietnamese = approver.act("/plans/" + plan, "/issue", Map.of());
        Response english = approver.request()
                .header("Accept-Language", "en")
                .header("If-Match", approver.etag("/plans/" + plan))
                .body(Map.of())
                .post("/plans/" + plan + "/issue");

        for (Response refused : List.of(vietnamese, english)) {
            assertEquals(422, refused.statusCode(), refused.asString());
            assertEquals(3, refused.jsonPath().getList("violations").size(), refused.asString());
            assertTrue(refused.asString().contains("Sở Mặt trăng"), refused.asString());
        }
        assertEquals("vi", vietnamese.header("Content-Language"));
        assertEquals("en", english.header("Content-Language"));
        assertNotEquals(messages(vietnamese), messages(english));
        assertEquals("DRAFT", Plans.state(plan));
        assertEquals(9, editor.all("/plans/" + plan + "/tasks", Map.of()).size());
        assertEquals("khi nào tiện", editor.get("/plans/" + plan + "/tasks").getString("items[2].deadline.phrase"));
    }

    private static Set<Object> messages(Response problem) {
        return problem.jsonPath().getList("violations.message").stream().collect(Collectors.toSet());
    }

    @Test
    void issuesAPlanOnce() {
        String plan = "/plans/" + Plans.sample();
        String tag = approver.etag(plan);
        assertRefused(
                409, approver, r -> r.header("If-Match", tag).body(Map.of()).post(plan + "/issue"));
        assertEquals("ISSUED", Plans.state(Plans.sample()));
        assertEquals(240, Plans.assignments(Plans.sample()).size());
    }

    @Test
    void refusesAStaleVersionAndOneLeftOut() {
        String plan = Plans.draft(Plans.sampleAs("05/KH-MAU"), Plans.rows("phu-luc-2023.csv"));
        String thing = "/plans/" + plan;
        String old = editor.etag(thing);
        Object body = Plans.sampleAs("05/KH-MAU").put("title", "Tên mới");
        assertEquals(
                200,
                editor.request().header("If-Match", old).body(body).put(thing).statusCode());

        Response stale = assertRefused(
                412, editor, r -> r.header("If-Match", old).body(body).put(thing));
        assertEquals(editor.etag(thing), stale.header("ETag"));
        assertRefused(428, editor, r -> r.body(body).put(thing));
        assertEquals("Tên mới", editor.get(thing).getString("title"));
    }

    @Test
    void keepsABrokenRecordAsideAndGoesOn() {
        String key = Topics.putBroken("cchc.plans");
        String plan = Plans.issued(Plans.sampleAs("06/KH-MAU"), Plans.rows("phu-luc-2023.csv"));
        assertEquals(240, Plans.assignments(plan).size());
        for (String reader : List.of("task", "report", "notification")) {
            assertTrue(Topics.laidAside(reader).contains(key), reader);
        }
    }

    @Test
    void hidesTheDraftOfAnotherAgency() {
        String plan = Plans.sample();
        Map<String, Object> owed = Plans.obligations(plan).stream()
                .filter(row -> "SYT".equals(Counts.agency(row)))
                .findFirst()
                .orElseThrow();
        Response draft = Api.as("officer.syt").post("/reports", Map.of("obligationId", owed.get("id")));
        assertEquals(201, draft.statusCode(), draft.asString());
        String report = "/reports/" + draft.jsonPath().getString("id");
        assertEquals(200, Api.as("head.syt").request().get(report).statusCode());
        assertRefused(404, Api.as("officer.stp"), r -> r.get(report));
        assertRefused(404, Api.as("monitor.snv"), r -> r.get(report));
        assertRefused(403, Api.as("observer"), r -> r.get(report));
        assertEquals(200, Api.as("officer.syt").request().get(report).statusCode());
    }

    /** Asks in both languages; the same refusal, in words of each. */
    private static Response assertRefused(int status, Api who, Function<RequestSpecification, Response> call) {
        Response vietnamese = call.apply(who.request());
        Response english = call.apply(who.request().header("Accept-Language", "en"));
        for (Response answer : List.of(vietnamese, english)) {
            assertEquals(status, answer.statusCode(), answer.asString());
            assertTrue(answer.contentType().startsWith("application/problem+json"), answer.contentType());
            for (String member : List.of("type", "title", "detail", "instance", "traceId")) {
                assertFalse(answer.jsonPath().getString(member).isBlank(), member);
            }
        }
        assertEquals("vi", vietnamese.header("Content-Language"));
        assertEquals("en", english.header("Content-Language"));
        assertEquals(vietnamese.jsonPath().getString("type"), english.jsonPath().getString("type"));
        assertNotEquals(
                vietnamese.jsonPath().getString("detail"), english.jsonPath().getString("detail"));
        return vietnamese;
    }
}
