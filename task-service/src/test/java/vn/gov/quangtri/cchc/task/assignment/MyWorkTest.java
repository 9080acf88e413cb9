package vn.gov.quangtri.cchc.task.assignment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

@QuarkusTest
class MyWorkTest implements Servers {

    private static final Map<String, ?> DONE = Map.of("completedOn", "2023-04-20", "result", "Đã xong");

    private PlanFixture plan;

    private void issue() {
        TestOfficeClock.set(LocalDate.of(2023, 4, 20));
        plan = Appendices.issued(List.of(
                row(1, "Sở Tài chính", "Sở Y tế", "Năm 2023"),
                row(2, "Sở Tài chính", "", "15/6/2023"),
                row(3, "Sở Tài chính", "", "Thường xuyên"),
                row(4, "Sở Y tế", "", "15/6/2023"),
                row(5, "Sở Nội vụ", "", "15/6/2023")));
    }

    @AfterEach
    void resetTheClock() {
        TestOfficeClock.reset();
    }

    @Test
    void isForAnAgencyWhatItLeadsAndHasNotDoneTheEarliestDueFirst() {
        issue();
        List<Map<String, Object>> work = ofPlan(Tokens.officer("STC"), "?on=2023-06-20");
        assertEquals(List.of(2, 1, 3), numbers(work));
        Map<String, Object> late = work.get(0);
        assertEquals("OVERDUE", late.get("standing"));
        assertEquals(5, late.get("daysLate"));
        assertEquals("2023-06-15", late.get("dueOn"));
        assertEquals("STC", ((Map<?, ?>) late.get("agency")).get("key"));
        assertEquals("/api/v1/assignments/" + late.get("id"), late.get("self"));
        assertEquals(List.of("progress", "completion", "extensions"), late.get("allowedActions"));
        assertEquals("NOT_YET_DUE", ofPlan(Tokens.officer("STC"), "").get(0).get("standing"));
    }

    @Test
    void movesToTheMonitorWhenItIsDoneAndBackWhenItIsReturned() {
        issue();
        String second = "/assignments/" + Appendices.lead(plan.id, 2, "STC").get("id");
        assertEquals(List.of(), ofPlan(Tokens.monitor(), ""));
        act(Tokens.officer("STC"), second, "/completion", DONE).then().statusCode(200);
        assertEquals(List.of(1, 3), numbers(ofPlan(Tokens.officer("STC"), "")));
        List<Map<String, Object>> waits = ofPlan(Tokens.monitor(), "");
        assertEquals(List.of(2), numbers(waits));
        assertTrue(((List<?>) waits.get(0).get("allowedActions")).contains("confirmation"));
        act(Tokens.monitor(), second, "/return", Map.of("reason", "chưa đạt"))
                .then()
                .statusCode(200);
        assertEquals(List.of(), ofPlan(Tokens.monitor(), ""));
        assertEquals(List.of(2, 1, 3), numbers(ofPlan(Tokens.officer("STC"), "")));
    }

    @Test
    void isTheCommitteesOfficesForTheMonitorsOwn() {
        issue();
        String own = "/assignments/" + Appendices.lead(plan.id, 5, "SNV").get("id");
        act(Tokens.officer("SNV"), own, "/completion", DONE).then().statusCode(200);
        assertEquals(List.of(), ofPlan(Tokens.monitor(), ""));
        assertEquals(List.of(5), numbers(ofPlan(Tokens.office(), "")));
    }

    @Test
    void isNobodysWhoHasNoPartInIt() {
        issue();
        assertEquals(List.of(4), numbers(ofPlan(Tokens.head("SYT"), "")));
        for (String token : List.of(
                Tokens.observer(),
                Tokens.editor(),
                Tokens.admin(),
                Tokens.integrator(),
                Tokens.officerWithoutAgency())) {
            assertEquals(List.of(), ofPlan(token, ""));
        }
        given().get("/api/v1/me/work").then().statusCode(401);
    }

    @Test
    void endsWithThePlanButForTheLastWordOnOngoingWork() {
        issue();
        Wire.plan(plan.ended("CLOSED", LocalDate.of(2023, 4, 20), "hết việc"));
        Wire.until(() -> List.of(3).equals(numbers(ofPlan(Tokens.officer("STC"), ""))));
        assertEquals(
                List.of("last-word"), ofPlan(Tokens.officer("STC"), "").get(0).get("allowedActions"));
    }

    @Test
    void comesPageByPageWithoutGapOrRepeat() {
        issue();
        List<Map<String, Object>> all = Appendices.work(Tokens.officer("STC"), "?limit=200");
        assertEquals(all, Appendices.work(Tokens.officer("STC"), "?limit=2"));
        assertEquals(
                all.size(),
                new HashSet<>(all.stream().map(each -> each.get("id")).toList()).size());
        as(Tokens.officer("STC")).get("/me/work?limit=1&count=true").then().body("total", equalTo(all.size()));
        String next = as(Tokens.officer("STC")).get("/me/work?limit=1").path("next");
        assertFalse(next.isBlank());
        as(Tokens.officer("STC"))
                .get("/me/work?limit=1&on=2023-05-05&cursor=" + next)
                .then()
                .statusCode(422);
    }

    private List<Map<String, Object>> ofPlan(String token, String query) {
        List<String> own = Appendices.assignments(plan.id, "").stream()
                .map(each -> (String) each.get("id"))
                .toList();
        return Appendices.work(token, query.isEmpty() ? "?limit=200" : query + "&limit=200").stream()
                .filter(each -> own.contains(each.get("id")))
                .toList();
    }

    private static List<Integer> numbers(List<Map<String, Object>> work) {
        return work.stream()
                .map(each -> Integer.valueOf(((String) each.get("title")).replace("Nhiệm vụ ", "")))
                .toList();
    }
}
