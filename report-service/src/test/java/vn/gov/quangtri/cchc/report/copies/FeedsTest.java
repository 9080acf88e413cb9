package vn.gov.quangtri.cchc.report.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.checks.RepairCheck;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;
import vn.gov.quangtri.cchc.report.fixture.Wire;
import vn.gov.quangtri.cchc.rules.days.WorkingDays;

/** Every copy: twice, stale, broken. */
@QuarkusTest
class FeedsTest extends Service {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Inject
    AgencyCopyRepository agencies;

    @Inject
    AssignmentCopyRepository assignments;

    @Inject
    AppendixCopyRepository appendices;

    @Inject
    WorkingCalendarRepository calendar;

    @Test
    void keepsTheNewestNameOfAnAgencyHoweverEventsCome() {
        String key = key("A");
        Wire.agency(key, 2, "Sở Mới");
        Wire.agency(key, 2, "Sở Mới");
        Wire.agency(key, 1, "Sở Cũ");
        Wire.agency(key("B"), 1, "Sau cùng");
        eventually(() -> name(key), "Sở Mới"::equals);
        Wire.agency(key, 3, "Sở Mới Hơn");
        eventually(() -> name(key), "Sở Mới Hơn"::equals);
    }

    @Test
    void keepsTheNewestStateOfAnAssignment() {
        UUID plan = Ids.next();
        ObjectNode done = Wire.assignment(plan, "STC", "LEAD")
                .put("version", 3)
                .put("state", "DONE")
                .put("completedOn", "2023-09-30");
        Wire.send(done);
        Wire.send(done);
        Wire.send(done.deepCopy().put("version", 2).put("state", "IN_PROGRESS").putNull("completedOn"));
        Wire.send(done.deepCopy().put("id", Ids.next().toString()).put("agency", "STP"));
        List<AssignmentCopy> kept = eventually(() -> inRequest(() -> assignments.ofPlan(plan)), all -> all.size() == 2);
        assertEquals(
                "DONE_ON_TIME",
                kept.get(0).standing(LocalDate.of(2023, 12, 1), null, 7).name());
    }

    @Test
    void dropsADeletedAssignment() {
        UUID plan = Ids.next();
        ObjectNode lead = Wire.assignment(plan, "STC", "LEAD");
        Wire.send(lead);
        eventually(() -> inRequest(() -> assignments.leads(plan, "STC")), n -> n == 1);
        Wire.send(lead.put("version", 2).put("deleted", true));
        eventually(() -> inRequest(() -> assignments.leads(plan, "STC")), n -> n == 0);
    }

    @Test
    void knowsWhenAllAssignmentsAreMade() {
        UUID plan = Ids.next();
        Wire.appendix(plan, 5, 240, 240);
        Wire.appendix(plan, 4, 240, 100);
        eventually(
                () -> inRequest(
                        () -> appendices.of(plan).map(AppendixCopy::complete).orElse(false)),
                done -> done);
        assertTrue(inRequest(() -> appendices.of(plan)).orElseThrow().complete());
    }

    @Test
    void countsWorkingDaysByTheNewestCalendar() {
        Wire.holiday(2031, 2, "2031-03-04");
        Wire.holiday(2031, 1, "2031-03-05");
        WorkingDays days = eventually(
                () -> inRequest(() -> calendar.around(LocalDate.of(2031, 3, 1))),
                found -> !found.isWorking(LocalDate.of(2031, 3, 4)));
        assertTrue(days.isWorking(LocalDate.of(2031, 3, 5)));
    }

    @Test
    void mendsADamagedCopyByReadingItsTopicAgain() {
        String key = key("HONG");
        Wire.agency(key, 4, "Sở Lành");
        eventually(() -> name(key), "Sở Lành"::equals);
        QuarkusTransaction.requiringNew().run(() -> agencies.getEntityManager()
                .createNativeQuery("UPDATE agency_copy SET name = 'Sở Hỏng' WHERE agency_key = '" + key + "'")
                .executeUpdate());
        assertEquals("Sở Hỏng", name(key));
        new RepairCheck(management).rebuild("cchc.agencies");
        assertEquals("Sở Lành", name(key));
    }

    @Test
    void knowsNoDaysOfACalendarThatIsGone() {
        Wire.holiday(2032, 1, "2032-03-04");
        LocalDate day = LocalDate.of(2032, 3, 4);
        eventually(() -> inRequest(() -> calendar.around(day)), found -> !found.isWorking(day));
        String gone = "{\"year\": 2032, \"version\": 2, \"deleted\": true,"
                + " \"days\": [{\"date\": \"2032-03-04\", \"kind\": \"HOLIDAY\"}]}";
        Wire.probe().send("cchc.working-days", "2032", "working-days.lost.v1", "working-days/1", gone);
        eventually(() -> inRequest(() -> calendar.around(day)), found -> found.isWorking(day));
    }

    @Test
    void waitsAgainForTheAssignmentsOfAnAppendixThatIsGone() {
        UUID plan = Ids.next();
        Wire.appendix(plan, 5, 240, 240);
        Supplier<Boolean> complete = () ->
                inRequest(() -> appendices.of(plan).map(AppendixCopy::complete).orElse(false));
        eventually(complete, done -> done);
        String gone = ("{\"planId\": \"%s\", \"version\": 6, \"deleted\": true,"
                        + " \"assignments\": {\"revision\": 1, \"expected\": 240, \"created\": 240, \"complete\": true}}")
                .formatted(plan);
        Wire.probe().send("cchc.appendices", plan.toString(), "appendix.lost.v1", "appendix/1", gone);
        eventually(complete, done -> !done);
    }

    @Test
    void putsABrokenRecordAsideAndGoesOn() {
        String broken = key("BROKEN");
        Wire.probe()
                .send(
                        "cchc.agencies",
                        broken,
                        "agency.changed.v1",
                        "agency/1",
                        "{\"key\":\"" + broken + "\",\"version\":1}");
        String good = key("GOOD");
        Wire.agency(good, 1, "Sở Tốt");
        eventually(() -> name(good), "Sở Tốt"::equals);
        eventually(
                () -> Wire.probe().read("cchc.dead.report").stream()
                        .map(EventProbe.Seen::value)
                        .toList(),
                dead -> dead.stream().anyMatch(record -> record.contains(broken)));
    }

    @ParameterizedTest
    @CsvSource({
        "cchc.plans, plan/1",
        "cchc.tasks, task/1",
        "cchc.assignments, assignment/1",
        "cchc.appendices, appendix/1",
        "cchc.working-days, working-days/1"
    })
    void putsABrokenRecordOfAnyTopicAside(String topic, String schema) {
        String key = Ids.next().toString();
        Wire.probe().send(topic, key, "some.thing.v1", schema, "{\"id\":\"" + key + "\",\"version\":1}");
        eventually(
                () -> Wire.probe().read("cchc.dead.report").stream()
                        .map(EventProbe.Seen::value)
                        .toList(),
                dead -> dead.stream().anyMatch(record -> record.contains(key)));
    }

    @Test
    void keepsTheNewestTextOfATask() {
        UUID plan = Ids.next();
        String id = Ids.next().toString();
        Wire.task(plan, id, 2, "Văn bản mới");
        Wire.task(plan, id, 2, "Văn bản mới");
        Wire.task(plan, id, 1, "Văn bản cũ");
        Wire.task(plan, Ids.next().toString(), 1, "Nhiệm vụ khác");
        List<TaskCopy> kept = eventually(() -> inRequest(() -> assignments.tasksOf(plan)), all -> all.size() == 2);
        assertTrue(kept.stream().anyMatch(task -> "Văn bản mới".equals(task.content())));
    }

    @Test
    void waitsForTheCopyThatACallerNeeds() {
        PlanFixture plan = PlanFixture.issued().version(4);
        as(Tokens.monitor())
                .header("Consistency-Needs", "plan/" + plan.id() + "@4")
                .get("/api/v1/rounds?plan={plan}", plan.id())
                .then()
                .statusCode(503);
        roundOf(plan);
        as(Tokens.monitor())
                .header("Consistency-Needs", "plan/" + plan.id() + "@4")
                .get("/api/v1/rounds?plan={plan}", plan.id())
                .then()
                .statusCode(200);
    }

    @Test
    void tellsOfEveryMoveInTheOrderOfVersions() {
        String round = roundOf(PlanFixture.issued());
        submitted(round, "STC", Map.of());
        String obligation = obligation(round, "STC");
        List<EventProbe.Seen> told =
                eventually(() -> Wire.probe().read("cchc.obligations", obligation), all -> all.size() == 3);
        assertEquals(
                List.of("obligation.opened.v1", "obligation.drafted.v1", "obligation.submitted.v1"),
                told.stream().map(EventProbe.Seen::type).toList());
        assertTrue(told.get(2).value().contains("\"version\":3"), told.get(2).value());
        assertTrue(told.get(2).value().contains("\"settled\":true"));
    }

    private String name(String key) {
        return inRequest(() -> agencies.ref(key)).name();
    }

    private static String key(String start) {
        return start + Ids.next().toString().substring(24);
    }

    /** Each question sees what is committed now. */
    private static <T> T inRequest(Supplier<T> question) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            return question.get();
        } finally {
            context.terminate();
        }
    }
}
