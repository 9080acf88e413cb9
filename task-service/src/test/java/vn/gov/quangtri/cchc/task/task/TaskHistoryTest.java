package vn.gov.quangtri.cchc.task.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** Drafts' cells and editors' reasons stand in a task's history: it stays with those who work on drafts, after the issue too. */
@QuarkusTest
class TaskHistoryTest implements Servers {

    @Inject
    EntityManager database;

    @Test
    void isForThoseWhoWorkOnDraftsAlone() {
        PlanFixture plan = Appendices.issued(List.of(row(1, "Sở Nội vụ", "", "Quý II/2023")));
        String task = "/tasks/" + Appendices.tasks(plan.id).get(0).get("id");
        for (String given :
                List.of(Tokens.editor(), Tokens.approver(), Tokens.office(), Tokens.monitor(), Tokens.monitorHead())) {
            as(given).get(task + "/history").then().statusCode(200);
        }
        for (String refused : List.of(
                Tokens.officer("SNV"),
                Tokens.clerk("SNV"),
                Tokens.head("SNV"),
                Tokens.observer(),
                Tokens.finance(),
                Tokens.integrator(),
                Tokens.admin())) {
            as(refused).get(task).then();
            as(refused).get(task + "/history").then().statusCode(403);
        }
    }

    @Test
    void tellsOfEveryRowOfAWholeAppendix() {
        Wire.names();
        PlanFixture plan = PlanFixture.draft();
        Wire.plan(plan);
        List<Map<String, Object>> rows = IntStream.rangeClosed(1, 401)
                .mapToObj(number -> row(number, "Sở Nội vụ", "", "Quý II/2023"))
                .toList();
        Appendices.put(plan.id, rows).then().statusCode(200);
        Appendices.put(plan.id, rows.subList(0, 1)).then().statusCode(200);
        List<?> noted = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("SELECT CONCAT(what, ' ', COUNT(*), ' ', COUNT(before_value),"
                                + " ' ', COUNT(after_value)) FROM history WHERE kind = 'task' AND subject_id IN"
                                + " (SELECT id FROM task WHERE plan_id = ?1) GROUP BY what ORDER BY what")
                        .setParameter(1, Ids.toBytes(plan.id))
                        .getResultList());
        assertEquals(List.of("added 401 0 401", "deleted 400 400 0"), noted);
    }

    @Test
    void tellsWhatStoodInARowOfAWholeAppendixAndWhatStandsThereNow() {
        Wire.names();
        PlanFixture plan = PlanFixture.draft();
        Wire.plan(plan);
        for (String deadline : List.of("Quý II/2023", "Quý II/2023", "Quý III/2023")) {
            Appendices.put(plan.id, List.of(row(1, "Sở Nội vụ", "", deadline)))
                    .then()
                    .statusCode(200);
        }
        as(Tokens.editor())
                .get("/tasks/" + Appendices.tasks(plan.id).get(0).get("id") + "/history")
                .then()
                .body("items.what", contains("changed", "added"))
                .body("items[0].before.phrase", equalTo("Quý II/2023"))
                .body("items[0].after.phrase", equalTo("Quý III/2023"));
    }
}
