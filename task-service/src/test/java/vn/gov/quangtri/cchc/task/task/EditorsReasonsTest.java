package vn.gov.quangtri.cchc.task.task;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.EventDays;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;
import vn.gov.quangtri.cchc.task.store.StoredJson;

/** Why an editor settled a deadline is for those who work on drafts and follow the work; others learn what was settled. */
@QuarkusTest
class EditorsReasonsTest implements Servers {

    private static final String WHY = "Sở A chậm, đừng nói ra";

    private final PlanFixture plan = PlanFixture.draft();

    @BeforeEach
    void inForceWithTwoWords() {
        TestOfficeClock.set(LocalDate.of(2023, 5, 10));
        Wire.names();
        Wire.plan(plan);
        Appendices.put(
                        plan.id,
                        List.of(
                                row(1, "Sở Tài chính", "", "khi nào tiện"),
                                row(2, "Sở Tài chính", "", EventDays.COUNTED)))
                .then()
                .statusCode(200);
        say(1, "/deadline-settlement", Map.of("dueOn", "2023-06-30", "reason", WHY));
        say(2, "/event-day", Map.of("on", "2023-05-08", "reason", WHY));
        Wire.plan(plan.issuing(Appendices.get(plan.id).getLong("appendixVersion")));
        Wire.until(() -> "LOCKED".equals(Appendices.get(plan.id).getString("lock.outcome")));
        Wire.plan(plan.issued());
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void areReadByThoseWhoWorkOnDraftsAndFollowAllWork() {
        for (String token :
                List.of(Tokens.editor(), Tokens.approver(), Tokens.office(), Tokens.monitor(), Tokens.monitorHead())) {
            as(token)
                    .get(EventDays.task(plan, 1))
                    .then()
                    .body("settlement.reason", equalTo(WHY))
                    .body("settlement.by", equalTo("editor.snv"))
                    .body("deadline.settledBy", equalTo("editor.snv"));
            as(token)
                    .get(EventDays.task(plan, 2))
                    .then()
                    .body("eventDay.reason", equalTo(WHY))
                    .body("eventDay.by", equalTo("editor.snv"));
        }
    }

    @Test
    void areReadByNobodyElse() {
        for (String token : List.of(
                Tokens.officer("STC"), Tokens.head("STC"), Tokens.observer(), Tokens.integrator(), Tokens.finance())) {
            as(token)
                    .get(EventDays.task(plan, 1))
                    .then()
                    .statusCode(200)
                    .body("settlement.kind", equalTo("DATE"))
                    .body("settlement.reason", nullValue())
                    .body("settlement.by", nullValue())
                    .body("deadline.settledBy", equalTo("plan-editor"))
                    .body("deadline.explanation", containsString("30/6/2023"));
            as(token)
                    .get(EventDays.task(plan, 2))
                    .then()
                    .body("eventDay.on", equalTo("2023-05-08"))
                    .body("eventDay.reason", nullValue())
                    .body("eventDay.by", nullValue());
            String all = as(token)
                    .get("/plans/" + plan.id + "/tasks")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertTrue(all.contains("2023-06-30"));
            assertFalse(all.contains(WHY) || all.contains("editor.snv"), all);
        }
    }

    @Test
    void areNotToldToOtherServices() {
        String id = EventDays.task(plan, 1).substring("/tasks/".length());
        Wire.until(() -> "2023-06-30"
                .equals(Wire.published("cchc.tasks", id).at("/deadline/dueOn").asText()));
        JsonNode told = Wire.published("cchc.tasks", id);
        assertFalse(told.toString().contains(WHY) || told.toString().contains("editor.snv"), told.toString());
        assertEquals("plan-editor", told.at("/deadline/settledBy").asText());
        assertEquals(
                "settled by the plan's editor: last day 30/6/2023",
                told.at("/deadline/explanationEn").asText());
    }

    @Test
    void areNotToldWhereTheyStandInAnOldExplanation() {
        Deadline old = StoredJson.read(
                "{\"phrase\":\"khi nào tiện\",\"kind\":\"ONGOING\",\"resolved\":true,\"settledBy\":\"editor.snv\",\"explanation\":\""
                        + WHY + "\",\"suggestion\":{\"recurrence\":\"FREQ=MONTHLY\",\"explanation\":\"x\"}}",
                Deadline.class);
        assertEquals(
                "settled by the plan's editor: ongoing, without a last day",
                old.forOthers().explanationEn());
        assertFalse(StoredJson.write(old.forOthers()).contains(WHY));
        assertEquals("FREQ=MONTHLY", old.forOthers().suggestion().recurrence());
    }

    private void say(int row, String what, Map<String, String> word) {
        act(Tokens.editor(), EventDays.task(plan, row), what, word).then().statusCode(200);
    }
}
