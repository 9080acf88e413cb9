package vn.gov.quangtri.cchc.task.task;

import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;

/** Drafts' cells and editors' reasons stand in a task's history: it stays with those who work on drafts, after the issue too. */
@QuarkusTest
class TaskHistoryTest implements Servers {

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
}
