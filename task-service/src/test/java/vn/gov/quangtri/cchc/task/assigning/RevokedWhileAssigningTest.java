package vn.gov.quangtri.cchc.task.assigning;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.events.Job;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** A plan may be revoked while its assignments are still given out: none of them is left open. */
@QuarkusTest
class RevokedWhileAssigningTest implements Servers {

    private static final String REASON = "Quyết định 15/QĐ-UBND";

    @Inject
    AssignTaskJob assign;

    @Inject
    CancelTaskJob cancel;

    @Inject
    EntityManager database;

    private PlanFixture plan;
    private String task;

    @BeforeEach
    void aTaskThatWaitsForItsTurn() {
        plan = Appendices.issued(List.of(row(1, "Sở Nội vụ", "Sở Tài chính", "Quý II/2023")));
        task = (String) Appendices.tasks(plan.id).get(0).get("id");
        QuarkusTransaction.requiringNew().run(() -> {
            run("UPDATE task SET assigned_revision = NULL WHERE HEX(id) = ?1");
            run(
                    "DELETE m FROM assignment_move m JOIN assignment a ON a.id = m.assignment_id WHERE HEX(a.task_id) = ?1");
            run("DELETE FROM assignment WHERE HEX(task_id) = ?1");
        });
    }

    @Test
    void givesPartsOfARevokedPlanAsCancelled() {
        Wire.plan(plan.ended("REVOKED", LocalDate.of(2023, 6, 20), REASON));
        Wire.until(() -> waiting() == 0);
        QuarkusTransaction.requiringNew()
                .run(() -> assign.run(job(AssignTaskJob.KIND, "{\"planId\":\"" + plan.id + "\",\"revision\":1}")));
        assertEquals(2, Appendices.assignments(plan.id, "&state=CANCELLED").size());
        Object id = Appendices.lead(plan.id, 1, "SNV").get("id");
        as(Tokens.monitor())
                .get("/assignments/" + id + "/history")
                .then()
                .body("items.size()", equalTo(2))
                .body("items[0].why", equalTo(REASON));
        Wire.until(() -> "CANCELLED"
                .equals(Wire.published("cchc.assignments", id).path("state").asText()));
    }

    @Test
    void waitsWithCancellingForATurnThatIsUnderWay() throws Exception {
        CompletableFuture<Void> cancelled = QuarkusTransaction.requiringNew().call(() -> {
            run("SELECT id FROM task WHERE HEX(id) = ?1 FOR UPDATE");
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                    .run(() -> cancel.run(job(CancelTaskJob.KIND, "{\"planState\":\"REVOKED\"}"))));
            assertThrows(TimeoutException.class, () -> other.get(1, TimeUnit.SECONDS));
            return other;
        });
        cancelled.get(10, TimeUnit.SECONDS);
    }

    private Job job(String kind, String payload) {
        return new Job(1, kind, task, payload, 0);
    }

    private long waiting() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("SELECT COUNT(*) FROM job WHERE ref = ?1")
                                .setParameter(1, task)
                                .getSingleResult())
                        .longValue());
    }

    private void run(String sql) {
        var statement = database.createNativeQuery(sql)
                .setParameter(1, task.replace("-", "").toUpperCase(Locale.ROOT));
        if (sql.startsWith("SELECT")) {
            statement.getResultList();
        } else {
            statement.executeUpdate();
        }
    }
}
