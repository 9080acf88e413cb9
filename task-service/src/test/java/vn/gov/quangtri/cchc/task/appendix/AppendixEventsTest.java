package vn.gov.quangtri.cchc.task.appendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
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

/**
 * A consistency token names the version that an answer shows: there must be an event of it, and the event says which versions of the
 * tasks belong to it.
 */
@QuarkusTest
class AppendixEventsTest implements Servers {

    private static final String PHRASE = "10 ngày làm việc sau khi có hướng dẫn của Bộ Nội vụ";

    private final PlanFixture plan = PlanFixture.draft();

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void sumsTheVersionsOfTheTasksThatAreThere() {
        draft();
        whole();
        String second = (String) Appendices.tasks(plan.id).get(1).get("id");
        as(Tokens.editor())
                .header("If-Match", "\"1\"")
                .body(row(2, "Sở Y tế", "", "Quý III/2023"))
                .put("/tasks/" + second);
        whole();
        as(Tokens.editor()).header("If-Match", "\"2\"").delete("/tasks/" + second);
        whole();
        put(row(1, "Sở Tài chính", "", "Quý II/2023"), row(2, "Sở Y tế", "", "Quý IV/2023"));
        put(row(1, "Sở Tài chính", "", "Quý III/2023"), row(2, "Sở Y tế", "", "Quý IV/2023"));
        put(row(2, "Sở Y tế", "", "Quý IV/2023"));
    }

    /** Puts rows in place of those there: some change, some stay, some go. */
    @SafeVarargs
    private void put(Map<String, Object>... rows) {
        Appendices.put(plan.id, List.of(rows)).then().statusCode(200);
        whole();
    }

    @Test
    void publishesTheVersionThatAnotherDayOfThePlanMakes() {
        draft();
        Wire.plan(plan.on(LocalDate.of(2023, 5, 3)));
        whole();
    }

    @Test
    void publishesTheVersionOfAPlanInForceAndOfOneThatWasClosed() {
        TestOfficeClock.set(LocalDate.of(2023, 5, 10));
        PlanFixture issued =
                Appendices.issued(List.of(row(1, "Sở Tài chính", "", PHRASE), row(2, "Sở Y tế", "", "Quý II/2023")));
        whole(issued);
        String task = "/tasks/" + Appendices.tasks(issued.id).get(0).get("id");
        act(Tokens.editor(), task, "/event-day", Map.of("on", "2023-05-08", "reason", "Công văn 9"))
                .then()
                .statusCode(200);
        whole(issued);
        Wire.plan(issued.ended("CLOSED"));
        whole(issued);
    }

    private void draft() {
        Wire.names();
        Wire.plan(plan);
        List<Map<String, Object>> rows =
                List.of(row(1, "Sở Tài chính", "", "Quý II/2023"), row(2, "Sở Y tế", "", "Quý II/2023"));
        Appendices.put(plan.id, rows).then().statusCode(200);
    }

    private void whole() {
        whole(plan);
    }

    /** The latest event is of the version that answers show, and its tasks are those published last. */
    private static void whole(PlanFixture plan) {
        long version = Appendices.get(plan.id).getLong("version");
        Wire.until(
                () -> Wire.published("cchc.appendices", plan.id).path("version").asLong() == version);
        JsonNode event = Wire.published("cchc.appendices", plan.id);
        long sum = Appendices.tasks(plan.id).stream()
                .mapToLong(task -> Wire.published("cchc.tasks", task.get("id"))
                        .path("version")
                        .asLong())
                .sum();
        assertEquals(sum, event.path("taskVersions").asLong(-1), event.toString());
    }
}
