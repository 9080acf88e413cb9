package vn.gov.quangtri.cchc.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What the issue of the 2023 plan makes, counted against the paper. */
@Order(1)
class SamplePlanTest {

    private final Api editor = Api.as("editor.snv");

    @Test
    void givesNineTasksAndTwoHundredAndFortyAssignments() {
        String plan = Plans.sample();
        assertEquals(9, editor.all("/plans/" + plan + "/tasks", Map.of()).size());
        List<Map<String, Object>> assignments = Plans.assignments(plan);
        assertEquals(Map.of("LEAD", 13L, "COORDINATING", 227L), Counts.by("role", assignments));
        assertEquals(
                Map.of(1, 30L, 2, 1L, 3, 33L, 4, 33L, 5, 32L, 6, 12L, 7, 33L, 8, 33L, 9, 33L),
                Counts.by("taskNumber", assignments));
    }

    @Test
    void datesTheRowsAsThePaperMeansThem() {
        List<Map<String, Object>> leads = editor.all("/assignments", Map.of("plan", Plans.sample(), "role", "LEAD"));
        leads.forEach(row -> {
            String expected =
                    switch ((Integer) row.get("taskNumber")) {
                        case 1 -> "2023-03-31";
                        case 2 -> "2023-09-30";
                        case 8, 9 -> "2023-12-31";
                        default -> null;
                    };
            assertEquals(expected, row.get("dueOn"), "row " + row.get("taskNumber"));
        });
    }

    @Test
    void owesThirtyNineReportsByTheTwentyNinth() {
        String plan = Plans.sample();
        List<Map<String, Object>> obligations = Plans.obligations(plan);
        assertEquals(39, obligations.size());
        assertEquals(39, Counts.where("dueOn", "2023-11-29", obligations));
        assertEquals(Map.of("NAMED", 30L, "SETTLED", 9L), Counts.by("basis", obligations));
        assertEquals(Map.of("ORDERED", 33L, "REQUESTED", 6L), Counts.by("mode", obligations));
        assertEquals(
                43,
                Api.as("monitor.snv").all("/watched-days", Map.of("plan", plan)).size());
    }

    @Test
    void showsWhereACellNamesNobody() {
        List<Map<String, Object>> tasks = editor.all("/plans/" + Plans.sample() + "/tasks", Map.of());
        assertEquals(List.of("Các cơ quan, đơn vị có liên quan"), unspecified(tasks.get(1), "coordinators"));
        assertEquals(List.of("các sở, ngành liên quan"), unspecified(tasks.get(5), "coordinators"));
        assertEquals(List.of("các cơ quan, đơn vị có liên quan"), unspecified(tasks.get(7), "leads"));
        assertTrue(unspecified(tasks.get(0), "coordinators").isEmpty());
    }

    @SuppressWarnings("unchecked")
    private static List<Object> unspecified(Map<String, Object> task, String cell) {
        return ((List<Map<String, Object>>) task.get(cell))
                .stream()
                        .filter(part -> Objects.equals("UNSPECIFIED", part.get("type")))
                        .map(part -> part.get("text"))
                        .toList();
    }

    @Test
    void countsWithoutAnAgencyThatHadEnded() {
        String agency = "/agencies/CUAVIET";
        ObjectNode cuaviet = editor.request().get(agency).as(ObjectNode.class);
        end(agency, cuaviet, "2022-12-31");
        try {
            String plan = Plans.issued(Plans.sampleAs("02/KH-MAU"), Plans.rows("phu-luc-2023.csv"));
            assertEquals(235, Plans.assignments(plan).size());
            assertEquals(38, Plans.obligations(plan).size());
        } finally {
            end(agency, cuaviet, null);
        }
    }

    private void end(String agency, ObjectNode body, String day) {
        ObjectNode changed = body.deepCopy();
        changed.remove(List.of("key", "etag", "version", "foldedName"));
        if (day == null) {
            changed.remove("validTo");
        } else {
            changed.put("validTo", day);
        }
        Response put = editor.request()
                .header("If-Match", editor.etag(agency))
                .body(changed)
                .put(agency);
        assertEquals(200, put.statusCode(), put.asString());
        Stack.get().drain();
    }

    @Test
    void isStoppedInTwentyTwentyFiveByDepartmentsThatEnded() {
        ObjectNode body = Plans.sampleAs("03/KH-MAU").put("issuedOn", "2025-03-15");
        List<Map<String, Object>> rows = Plans.rows("phu-luc-2023.csv");
        String plan = Plans.draft(body, rows);
        Response refused = Plans.issue(plan);
        assertEquals(422, refused.statusCode(), refused.asString());
        List<Map<String, Object>> errors =
                Api.as("approver.ubnd").get("/plans/" + plan + "/validation").getList("errors");
        assertEquals(2, errors.size(), errors.toString());
        assertTrue(says(errors, "Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ"), errors.toString());
        assertTrue(says(errors, "Sở Kế hoạch và Đầu tư", "Sở Tài chính"), errors.toString());

        rows.get(2).put("leads", "Sở Khoa học và Công nghệ");
        rows.get(5).put("leads", "Sở Tài chính");
        Plans.putAppendix(plan, rows);
        Stack.get().drain();
        Response issued = Plans.issue(plan);
        assertEquals(202, issued.statusCode(), issued.asString());
        Stack.get().drain();
        assertEquals(205, Plans.assignments(plan).size());
        assertEquals(34, Plans.obligations(plan).size());
    }

    private static boolean says(List<Map<String, Object>> errors, String... words) {
        return errors.stream()
                .map(error -> String.valueOf(error.get("message")))
                .anyMatch(message -> List.of(words).stream().allMatch(message::contains));
    }

    @Test
    void readsTheOutlineBack() {
        JsonPath plan = Api.as("observer").get("/plans/" + Plans.sample() + "/revisions/1");
        Outline outline = new Outline(plan);
        assertEquals(List.of(6, 4), List.of(outline.points("I", "1"), outline.points("I", "2")));
        assertEquals(List.of("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k"), outline.labels("II", "1"));
        assertEquals(5, outline.points("II", "2"));
        assertEquals(2, outline.points("III"));
        assertEquals(
                List.of(5, 5, 2, 3, 2, 2, 1, 3),
                java.util.stream.IntStream.rangeClosed(1, 8)
                        .mapToObj(n -> outline.points("IV", String.valueOf(n)))
                        .toList());
        assertEquals(10, plan.getList("recipients").size());
        assertEquals(
                2, plan.getList("recipients.findAll { it.purpose == 'REPORT' }").size());
        assertEquals(Outline.ofThePaper(), outline.joined());
    }
}
