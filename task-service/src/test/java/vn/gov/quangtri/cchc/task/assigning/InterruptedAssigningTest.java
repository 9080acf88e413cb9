package vn.gov.quangtri.cchc.task.assigning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.events.Job;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** A process that dies while assignments are given out loses none and gives none twice. */
@QuarkusTest
class InterruptedAssigningTest implements Servers {

    @Inject
    AssignTaskJob worker;

    @Inject
    EntityManager database;

    @Test
    void givesNothingTwiceWhenATasksTurnComesAgain() {
        PlanFixture plan = Appendices.issued(Appendices.sample());
        List<Map<String, Object>> before = Appendices.assignments(plan.id, "");
        int events = events(plan.id);
        Appendices.tasks(plan.id).forEach(task -> turn(plan.id, (String) task.get("id")));
        assertEquals(before, Appendices.assignments(plan.id, ""));
        assertEquals(events, events(plan.id));
    }

    @Test
    void leavesNothingHalfDoneAndGoesOnWhereItStopped() {
        PlanFixture plan =
                Appendices.issued(List.of(row(1, "Sở Nội vụ", "Các sở, ban, ngành cấp tỉnh", "Quý II/2023")));
        String task = (String) Appendices.tasks(plan.id).get(0).get("id");
        forgetThatItHadItsTurn(task);
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    worker.run(job(plan.id, task));
                    throw new IllegalStateException("killed before the commit");
                }));
        assertEquals(0, Appendices.assignments(plan.id, "").size());
        turn(plan.id, task);
        assertEquals(20, Appendices.assignments(plan.id, "").size());
    }

    @Test
    void addsOnlyWhatIsMissing() {
        PlanFixture plan =
                Appendices.issued(List.of(row(1, "Sở Nội vụ", "Các sở, ban, ngành cấp tỉnh", "Quý II/2023")));
        String task = (String) Appendices.tasks(plan.id).get(0).get("id");
        List<Map<String, Object>> before = Appendices.assignments(plan.id, "");
        QuarkusTransaction.requiringNew()
                .run(() -> run("UPDATE task SET assigned_revision = NULL WHERE HEX(id) = ?1", task));
        turn(plan.id, task);
        assertEquals(before, Appendices.assignments(plan.id, ""));
    }

    private void turn(UUID plan, String task) {
        QuarkusTransaction.requiringNew().run(() -> worker.run(job(plan, task)));
    }

    private static Job job(UUID plan, String task) {
        return new Job(1, AssignTaskJob.KIND, task, "{\"planId\":\"" + plan + "\",\"revision\":1}", 0);
    }

    /** As it was before the first run: nothing of it was committed. */
    private void forgetThatItHadItsTurn(String task) {
        QuarkusTransaction.requiringNew().run(() -> {
            run("UPDATE task SET assigned_revision = NULL WHERE HEX(id) = ?1", task);
            run(
                    "DELETE m FROM assignment_move m JOIN assignment a ON a.id = m.assignment_id WHERE HEX(a.task_id) = ?1",
                    task);
            run("DELETE FROM assignment WHERE HEX(task_id) = ?1", task);
        });
    }

    private void run(String sql, String task) {
        database.createNativeQuery(sql)
                .setParameter(1, task.replace("-", "").toUpperCase(Locale.ROOT))
                .executeUpdate();
    }

    private static int events(UUID plan) {
        Wire.until(() -> of(plan) >= 240);
        return of(plan);
    }

    private static int of(UUID plan) {
        return (int) Wire.probe().read("cchc.assignments").stream()
                .map(EventProbe.Seen::value)
                .filter(value -> value.contains(plan.toString()))
                .count();
    }
}
