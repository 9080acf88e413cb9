package vn.gov.quangtri.cchc.task.assignment;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.EventDays;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** The day of an event in a plan in force: entered once by an editor, and after that put right by the authority that set the plan's days. */
@QuarkusTest
class CorrectedDueDayTest implements Servers {

    private PlanFixture plan;

    @BeforeEach
    void twoThatWait() {
        today(5, 10);
        plan = Appendices.issued(List.of(
                row(1, "Sở Tài chính", "Sở Y tế", EventDays.UNCOUNTED), row(2, "Sở Tài chính", "", EventDays.COUNTED)));
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void judgesFinishedWorkByTheCorrectedDayFromTheDayOfTheCorrectionOn() {
        today(7, 5);
        EventDays.entered(plan, 1, "2023-07-01", "2023-07-15");
        today(8, 10);
        done(1, "2023-08-10");
        assertEquals("DONE_LATE", lead(1).get("standing"));
        today(8, 20);
        EventDays.corrected(plan, 1, "2023-08-01", "2023-08-15");
        assertEquals("DONE_ON_TIME", lead(1).get("standing"));
        assertEquals(0, lead(1).get("daysLate"));
        assertEquals(0, lead(1).get("daysLateAgainstOriginal"));
        assertEquals("2023-08-15", lead(1).get("originalDueOn"));
        assertEquals("DONE_LATE", leadOn(1, "2023-08-19").get("standing"));
        assertEquals(26, leadOn(1, "2023-08-19").get("daysLateAgainstOriginal"));
        assertEquals("2023-07-15", leadOn(1, "2023-08-19").get("originalDueOn"));
        assertEquals("OVERDUE", leadOn(1, "2023-08-09").get("standing"));
        as(Tokens.observer())
                .get("/plans/" + plan.id + "/standing")
                .then()
                .body("total.lead.doneOnTime", equalTo(1))
                .body("total.lead.doneLate", equalTo(0));
        as(Tokens.officer("STC"))
                .get("/assignments/" + lead(1).get("id") + "/history")
                .then()
                .body("items[0].what", equalTo("CORRECT_DUE_DAY"))
                .body("items[0].post", equalTo("approver.ubnd"))
                .body("items[0].why", equalTo("Công văn hướng dẫn"))
                .body("items[0].before.originalDueOn", equalTo("2023-07-15"))
                .body("items[0].after.originalDueOn", equalTo("2023-08-15"));
        as(Tokens.editor())
                .get(EventDays.task(plan, 1) + "/history")
                .then()
                .body("items[0].what", equalTo("event-day-corrected"))
                .body("items[0].before.dueOn", equalTo("2023-07-15"));
        String id = (String) lead(1).get("id");
        Wire.until(() -> "2023-08-15"
                .equals(Wire.published("cchc.assignments", id)
                        .path("originalDueOn")
                        .asText()));
        assertEquals("[]", Wire.dueDays(id));
    }

    @Test
    void takesBackADayThatWasEnteredForAnotherTask() {
        EventDays.entered(plan, 1, "2023-05-08", "2023-06-30");
        today(7, 5);
        assertEquals("OVERDUE", lead(1).get("standing"));
        EventDays.takeBack(Tokens.approver(), plan, 1)
                .then()
                .statusCode(200)
                .body("eventDay", nullValue())
                .body("deadline.dueOn", nullValue())
                .body("deadline.resolved", equalTo(false));
        assertEquals("AWAITING_EVENT", lead(1).get("standing"));
        assertNull(lead(1).get("dueOn"));
        assertNull(lead(1).get("originalDueOn"));
        assertEquals("OVERDUE", leadOn(1, "2023-07-04").get("standing"));
        String id = (String) lead(1).get("id");
        Wire.until(() -> Wire.published("cchc.assignments", id).path("dueOn").isNull());
        EventDays.takeBack(Tokens.approver(), plan, 1).then().statusCode(409).body("type", endsWith("/no-event-day"));
        today(8, 1);
        EventDays.entered(plan, 1, "2023-07-31", "2023-08-20");
        assertEquals("2023-08-20", lead(1).get("originalDueOn"));
        assertEquals("AWAITING_EVENT", leadOn(1, "2023-07-31").get("standing"));
    }

    @Test
    void isTheEditorsTheFirstTimeAndTheApproversAfterThat() {
        for (String other : List.of(Tokens.approver(), Tokens.monitor(), Tokens.office(), Tokens.officer("STC"))) {
            EventDays.say(other, plan, 2, "2023-05-08", null).then().statusCode(403);
        }
        EventDays.entered(plan, 2, "2023-05-08", null);
        for (String other : List.of(Tokens.editor(), Tokens.monitor(), Tokens.office(), Tokens.officer("STC"))) {
            EventDays.say(other, plan, 2, "2023-05-09", null).then().statusCode(403);
            EventDays.takeBack(other, plan, 2).then().statusCode(403);
        }
        EventDays.say(Tokens.editor(), plan, 2, "2023-05-09", null)
                .then()
                .body("type", endsWith("/corrected-by-approver"));
        EventDays.takeBack(Tokens.editor(), plan, 2).then().body("type", endsWith("/corrected-by-approver"));
        assertEquals("2023-05-22", lead(2).get("dueOn"));
        EventDays.corrected(plan, 2, "2023-05-09", null);
        assertEquals("2023-05-23", lead(2).get("dueOn"));
        EventDays.takeBack(Tokens.approver(), plan, 2).then().statusCode(200);
        EventDays.say(Tokens.approver(), plan, 2, "2023-05-09", null)
                .then()
                .statusCode(403)
                .body("type", endsWith("/entered-by-editor"));
    }

    @Test
    void isNotCorrectedForTheOwnAgency() {
        EventDays.entered(plan, 1, "2023-05-08", "2023-06-30");
        String own = Tokens.of(Set.of(Role.PLAN_APPROVER), "STC");
        EventDays.say(own, plan, 1, "2023-05-08", "2023-09-30")
                .then()
                .statusCode(403)
                .body("type", endsWith("/own-agency"));
        EventDays.takeBack(own, plan, 1).then().statusCode(403).body("type", endsWith("/own-agency"));
        assertEquals("2023-06-30", lead(1).get("dueOn"));
        String helps = Tokens.of(Set.of(Role.PLAN_APPROVER), "SYT");
        EventDays.say(helps, plan, 1, "2023-05-08", "2023-07-31").then().statusCode(200);
    }

    @Test
    void takesADueDayOnlyWhereThePhraseCountsNoneAndNeverBeforeTheEvent() {
        EventDays.say(Tokens.editor(), plan, 2, "2023-05-08", "2023-12-31")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/dueOn"))
                .body("violations[0].rule", equalTo("day-is-counted"));
        EventDays.say(Tokens.editor(), plan, 1, "2023-05-08", "2023-05-07")
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("due-before-event"));
        EventDays.say(Tokens.editor(), plan, 1, "2023-05-08", null)
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("day-required"));
        EventDays.entered(plan, 1, "2023-05-08", "2023-05-08");
        EventDays.entered(plan, 2, "2023-05-08", null);
        EventDays.say(Tokens.approver(), plan, 2, "2023-05-08", "2023-12-31")
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("day-is-counted"));
        EventDays.say(Tokens.approver(), plan, 1, "2023-05-08", "2023-05-01")
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("due-before-event"));
    }

    private static void today(int month, int day) {
        TestOfficeClock.set(LocalDate.of(2023, month, day));
    }

    private void done(int row, String day) {
        String thing = "/assignments/" + lead(row).get("id");
        act(Tokens.officer("STC"), thing, "/completion", Map.of("completedOn", day, "result", "Đã xong"))
                .then()
                .statusCode(200);
    }

    private Map<String, Object> lead(int row) {
        return Appendices.lead(plan.id, row, "STC");
    }

    private Map<String, Object> leadOn(int row, String day) {
        return Appendices.assignments(plan.id, "&role=LEAD&agency=STC&on=" + day).stream()
                .filter(a -> Integer.valueOf(row).equals(a.get("taskNumber")))
                .findFirst()
                .orElseThrow();
    }
}
