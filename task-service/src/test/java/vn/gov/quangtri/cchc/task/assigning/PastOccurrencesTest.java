package vn.gov.quangtri.cchc.task.assigning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** Work whose occurrences all lay before the plan's issue, as an editor confirmed, is kept, and owed by nobody. */
@QuarkusTest
class PastOccurrencesTest implements Servers {

    private final PlanFixture plan = PlanFixture.draft();
    private String part;

    @BeforeEach
    void aPlanInForce() {
        Wire.names();
        Wire.plan(plan);
        Appendices.put(plan.id, List.of(row(1, "Sở Tài chính", "", "tháng 1 và tháng 3")))
                .then()
                .statusCode(200)
                .body("problems.rule", contains("deadline-unconfirmed"));
        String task = "/tasks/" + Appendices.tasks(plan.id).get(0).get("id");
        Map<String, String> confirmed = Map.of("kind", "AS_READ", "reason", "Đã thực hiện trong quý I");
        act(Tokens.editor(), task, "/deadline-settlement", confirmed).then().statusCode(200);
        Wire.plan(plan.issuing(Appendices.get(plan.id).getLong("appendixVersion")));
        Wire.until(() -> "LOCKED".equals(Appendices.get(plan.id).getString("lock.outcome")));
        Wire.plan(plan.issued());
        Wire.until(() -> Appendices.get(plan.id).getBoolean("assignments.complete"));
        part = "/assignments/" + Appendices.lead(plan.id, 1, "STC").get("id");
    }

    @Test
    void isShownWithItsDaysAndStandsAsOwingNothing() {
        as(Tokens.officer("STC"))
                .get(part)
                .then()
                .body("standing", equalTo("NOTHING_OWED"))
                .body("standingText", equalTo("không còn kỳ phải thực hiện"))
                .body("dueOn", nullValue())
                .body("daysLate", equalTo(0))
                .body("bornLate", equalTo(false))
                .body("allowedActions", empty());
        as(Tokens.officer("STC"))
                .get(part + "/occurrences")
                .then()
                .body("items.originalDueOn", contains("2023-01-31", "2023-03-31"))
                .body("items.state", contains("BEFORE_ISSUE", "BEFORE_ISSUE"));
        assertEquals(
                1, Appendices.assignments(plan.id, "&standing=NOTHING_OWED").size());
        assertEquals(0, Appendices.assignments(plan.id, "&standing=NOT_YET_DUE").size());
    }

    @Test
    void isInNoRate() {
        as(Tokens.observer())
                .get("/plans/" + plan.id + "/standing?on=2023-12-31")
                .then()
                .body("total.lead.total", equalTo(1))
                .body("total.lead.nothingOwed", equalTo(1))
                .body("total.lead.notYetDue", equalTo(0))
                .body("total.printed.notStarted", equalTo(0))
                .body("total.rated", equalTo(0))
                .body("total.doneRate", nullValue());
    }

    @Test
    void isNobodysWorkAndTakesNoReport() {
        List<Map<String, Object>> waiting = Appendices.work(Tokens.officer("STC"), "?limit=200");
        assertTrue(waiting.stream().noneMatch(each -> part.endsWith((String) each.get("id"))));
        act(Tokens.officer("STC"), part, "/progress", Map.of("percent", 10))
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/nothing-owed"));
        act(Tokens.officer("STC"), part, "/completion", Map.of("completedOn", "2023-04-03", "result", "Xong"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/nothing-owed"));
    }
}
