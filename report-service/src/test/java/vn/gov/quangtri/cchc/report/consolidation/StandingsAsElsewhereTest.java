package vn.gov.quangtri.cchc.report.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;
import vn.gov.quangtri.cchc.report.fixture.Wire;

/** The standings of a consolidation are those that the tasks' own service tells: of the same facts. */
@QuarkusTest
class StandingsAsElsewhereTest extends Service {

    private final PlanFixture plan = PlanFixture.issued();

    @Test
    void areThoseOfThePlansLastDayOnceItIsClosed() {
        String round = roundOf(plan);
        Wire.send(Wire.assignment(plan.id(), "SNV", "LEAD"));
        Wire.plan(plan.version(2).closed("2023-09-15"));
        copied("plan/" + plan.id() + "@2");
        today(DUE);
        assertEquals(Map.of("NOT_YET_DUE", 1), standings(round));
    }

    @Test
    void knowTheDueDayThatWasInForceWhenWorkWasDone() {
        String round = roundOf(plan);
        ObjectNode late = Wire.assignment(plan.id(), "SNV", "LEAD")
                .put("state", "DONE")
                .put("completedOn", "2023-10-05")
                .put("dueOn", "2023-10-31");
        late.putArray("dueDays")
                .add(late.objectNode().put("dueOn", "2023-09-30"))
                .add(late.objectNode().put("since", "2023-10-10").put("dueOn", "2023-10-31"));
        Wire.send(late);
        today(DUE);
        assertEquals(Map.of("DONE_LATE", 1), standings(round));
    }

    @Test
    void goByADayThatWasCorrectedAndKnowNoneThatWasTakenBack() {
        String round = roundOf(plan);
        ObjectNode corrected =
                relative("SNV", "2023-09-15").put("state", "DONE").put("completedOn", "2023-10-05");
        ObjectNode takenBack = relative("STC", "2023-09-15");
        Wire.send(corrected);
        Wire.send(takenBack);
        Wire.send(corrected.put("version", 2).put("dueOn", "2023-10-31").put("originalDueOn", "2023-10-31"));
        Wire.send(takenBack.put("version", 2).putNull("dueOn").putNull("originalDueOn"));
        copied("assignment/" + takenBack.path("id").asText() + "@2");
        copied("assignment/" + corrected.path("id").asText() + "@2");
        today(DUE);
        assertEquals(Map.of("DONE_ON_TIME", 1, "AWAITING_EVENT", 1), standings(round));
    }

    @Test
    void areThoseOfTheWorstOccurrenceThatIsOpen() {
        String round = roundOf(plan);
        ObjectNode months = Wire.assignment(plan.id(), "SNV", "LEAD").put("deadlineKind", "RECURRING");
        ArrayNode days = months.putArray("occurrences");
        day(days, "2023-03-31", "BEFORE_ISSUE", null);
        day(days, "2023-04-30", "CONFIRMED", "2023-04-28");
        day(days, "2023-10-31", "NOT_STARTED", null);
        day(days, "2023-12-31", "NOT_STARTED", null);
        Wire.send(months);
        today(DUE);
        assertEquals(Map.of("OVERDUE", 1), standings(round));
    }

    @Test
    void knowOfOneOfSeveralDaysTheDueDayThatWasInForceWhenItWasDone() {
        String round = roundOf(plan);
        ObjectNode months = Wire.assignment(plan.id(), "SNV", "LEAD").put("deadlineKind", "RECURRING");
        ObjectNode moved = months.putArray("occurrences").addObject();
        moved.put("dueOn", "2023-10-31")
                .put("originalDueOn", "2023-09-30")
                .put("state", "DONE")
                .put("completedOn", "2023-10-05");
        moved.putArray("dueDays")
                .add(moved.objectNode().put("dueOn", "2023-09-30"))
                .add(moved.objectNode().put("since", "2023-10-10").put("dueOn", "2023-10-31"));
        Wire.send(months);
        today(DUE);
        assertEquals(Map.of("DONE_LATE", 1), standings(round));
    }

    private ObjectNode relative(String agency, String dueOn) {
        return Wire.assignment(plan.id(), agency, "LEAD")
                .put("deadlineKind", "RELATIVE")
                .put("dueOn", dueOn)
                .put("originalDueOn", dueOn);
    }

    private static void day(ArrayNode days, String dueOn, String state, String completedOn) {
        days.addObject().put("dueOn", dueOn).put("state", state).put("completedOn", completedOn);
    }

    private Map<String, Integer> standings(String round) {
        Wire.appendix(plan.id(), 1, 1, 1);
        return eventually(
                        () -> as(Tokens.monitor())
                                .body(Map.of("roundId", round))
                                .post("/api/v1/consolidated-reports"),
                        response -> response.statusCode() == 201)
                .jsonPath()
                .getMap("content.standings.counts");
    }

    private static void copied(String version) {
        eventually(
                () -> as(Tokens.monitor())
                        .header("Consistency-Needs", version)
                        .get("/api/v1/rounds")
                        .statusCode(),
                status -> status == 200);
    }
}
