package vn.gov.quangtri.cchc.task.assigning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** The counts that the sample plan must give, from the appendix of deploy/data. */
@QuarkusTest
class SamplePlanTest implements Servers {

    @BeforeEach
    void livesInApril2023() {
        TestOfficeClock.set(LocalDate.of(2023, 4, 3));
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void givesTwoHundredAndFortyAssignments() {
        PlanFixture plan = Appendices.issued(Appendices.sample());
        List<Map<String, Object>> all = Appendices.assignments(plan.id, "");
        assertEquals(Map.of("LEAD", 13L, "COORDINATING", 227L), by("role", all));
        Map<Object, Long> rows = Map.of(1, 30L, 2, 1L, 3, 33L, 4, 33L, 5, 32L, 6, 12L, 7, 33L, 8, 33L, 9, 33L);
        assertEquals(rows, by("taskNumber", all));
        JsonPath appendix = Appendices.get(plan.id);
        assertEquals(240, appendix.getInt("assignments.expected"));
        assertEquals(240, appendix.getInt("assignments.created"));
        Wire.until(() -> Wire.published("cchc.appendices", plan.id)
                .at("/assignments/complete")
                .asBoolean());
    }

    @Test
    void datesTheRowsAsThePaperMeansThem() {
        PlanFixture plan = Appendices.issued(Appendices.sample());
        for (Map<String, Object> row : Appendices.assignments(plan.id, "&role=LEAD")) {
            int number = (Integer) row.get("taskNumber");
            String due = Map.of(1, "2023-03-31", 2, "2023-09-30", 8, "2023-12-31", 9, "2023-12-31")
                    .get(number);
            assertEquals(due, row.get("dueOn"), "row " + number);
            assertEquals(number == 1, row.get("bornLate"), "row " + number);
            if (due == null) {
                assertEquals("ONGOING", row.get("standing"));
            }
        }
    }

    @Test
    void leavesOutWhomThePlansDirectoryDoesNotHave() {
        PlanFixture plan = Appendices.issued(Appendices.sample(), "CUAVIET");
        assertEquals(235, Appendices.assignments(plan.id, "").size());
    }

    @Test
    void showsWhereACellNamesNobody() {
        Wire.names();
        PlanFixture plan = PlanFixture.draft();
        Wire.plan(plan);
        Appendices.put(plan.id, Appendices.sample()).then().statusCode(200);
        List<Map<String, Object>> tasks = Appendices.tasks(plan.id);
        assertEquals(List.of("Các cơ quan, đơn vị có liên quan"), unspecified(tasks.get(1), "coordinators"));
        assertEquals(List.of("các sở, ngành liên quan"), unspecified(tasks.get(5), "coordinators"));
        assertEquals(List.of("các cơ quan, đơn vị có liên quan"), unspecified(tasks.get(7), "leads"));
        assertTrue(tasks.stream().allMatch(t -> ((List<?>) t.get("problems")).isEmpty()), tasks.toString());
    }

    @Test
    void stopsIn2025AtTheDepartmentsThatEnded() {
        Wire.names();
        PlanFixture plan = PlanFixture.draft().on(LocalDate.of(2025, 3, 15));
        Wire.plan(plan);
        List<Map<String, Object>> rows = Appendices.sample();
        rows.forEach(row -> row.put("deadline", ((String) row.get("deadline")).replace("2023", "2025")));
        Appendices.put(plan.id, rows).then().statusCode(200);
        List<Map<String, Object>> problems = Appendices.get(plan.id).getList("problems");
        assertEquals(
                List.of("3 /leads/0 agency-ended", "6 /leads/0 agency-ended"),
                problems.stream()
                        .map(p -> p.get("number") + " " + p.get("pointer") + " " + p.get("rule"))
                        .toList());
        assertTrue(problems.get(0).get("message").toString().contains("Sở Khoa học và Công nghệ"), problems.toString());
        assertTrue(problems.get(1).get("message").toString().contains("Sở Tài chính"), problems.toString());

        rows.get(2).put("leads", "Sở Khoa học và Công nghệ");
        rows.get(5).put("leads", "Sở Tài chính");
        Appendices.put(plan.id, rows).then().statusCode(200);
        Wire.plan(plan.issuing(Appendices.get(plan.id).getLong("appendixVersion")));
        Wire.until(() -> "LOCKED".equals(Appendices.get(plan.id).getString("lock.outcome")));
        Wire.plan(plan.issued());
        Wire.until(() -> Appendices.get(plan.id).getBoolean("assignments.complete"));
        assertEquals(205, Appendices.assignments(plan.id, "").size());
    }

    @Test
    void callsRowTwoOverdueInOctoberAndKeepsCoordinatorsOutOfRates() {
        PlanFixture plan = Appendices.issued(Appendices.sample());
        List<Map<String, Object>> october = Appendices.assignments(plan.id, "&on=2023-10-02");
        assertEquals(
                Map.of("OVERDUE", 2L, "ONGOING", 9L, "NOT_YET_DUE", 2L, "COORDINATING", 227L), by("standing", october));
        JsonPath sums = as(Tokens.observer())
                .get("/plans/" + plan.id + "/standing?by=task&on=2023-10-02")
                .jsonPath();
        assertEquals(227, sums.getInt("total.coordinating"));
        assertEquals(13, sums.getInt("total.lead.total"));
        assertEquals(4, sums.getInt("total.rated"));
        assertEquals(2, sums.getInt("total.lead.overdue"));
        assertEquals(1, sums.getInt("rows[1].lead.overdue"));
        assertEquals(9, sums.getList("rows").size());
    }

    @Test
    void sumsByAgencyAndGroupWhatTheListShows() {
        PlanFixture plan = Appendices.issued(Appendices.sample());
        JsonPath agencies = as(Tokens.observer())
                .get("/plans/" + plan.id + "/standing?by=agency&on=2023-10-02")
                .jsonPath();
        assertEquals(33, agencies.getList("rows").size());
        int ofSnv = agencies.getInt("rows.find { it.key == 'SNV' }.lead.total");
        assertEquals(
                Appendices.assignments(plan.id, "&agency=SNV&role=LEAD&on=2023-10-02")
                        .size(),
                ofSnv);
        assertEquals(240, agencies.getInt("rows.sum { it.lead.total + it.coordinating }"));
        JsonPath groups = as(Tokens.observer())
                .get("/plans/" + plan.id + "/standing?by=group&on=2023-10-02")
                .jsonPath();
        assertEquals(240, groups.getInt("rows.sum { it.lead.total + it.coordinating }"));
        JsonPath whole = as(Tokens.observer())
                .get("/plans/" + plan.id + "/standing?on=2023-10-02")
                .jsonPath();
        assertEquals(240, whole.getInt("rows[0].lead.total") + whole.getInt("rows[0].coordinating"));
    }

    private static Map<Object, Long> by(String member, List<Map<String, Object>> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.get(member), Collectors.counting()));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> unspecified(Map<String, Object> task, String cell) {
        return ((List<Map<String, Object>>) task.get(cell))
                .stream()
                        .filter(part -> "UNSPECIFIED".equals(part.get("type")))
                        .map(part -> part.get("text"))
                        .toList();
    }
}
