package vn.gov.quangtri.cchc.task.assignment;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

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

/** A due day that moved more than once: work is judged by the one in force on the day on which it was done. */
@QuarkusTest
class MovedDueDayTest implements Servers {

    private static final String PHRASE = "10 ngày làm việc sau khi có hướng dẫn của Bộ Nội vụ";

    private PlanFixture plan;

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void goesByTheDayInForceWhenTheWorkWasDone() {
        today(5, 10);
        plan = Appendices.issued(List.of(row(1, "Sở Tài chính", "", PHRASE), row(2, "Sở Tài chính", "", PHRASE)));
        due(1, "2023-06-10");
        due(2, "2023-06-10");
        today(6, 1);
        due(1, "2023-06-25");
        due(1, "2023-06-30");
        today(6, 20);
        done(1);
        done(2);
        today(7, 15);
        due(1, "2023-07-31");
        due(2, "2023-07-31");
        today(8, 10);
        assertEquals("DONE_ON_TIME", standing(1));
        assertEquals("DONE_LATE", standing(2));
        assertEquals(10, Appendices.lead(plan.id, 2, "STC").get("daysLate"));
        assertEquals(10, Appendices.lead(plan.id, 1, "STC").get("daysLateAgainstOriginal"));
        as(Tokens.observer())
                .get("/plans/" + plan.id + "/standing")
                .then()
                .body("total.lead.doneOnTime", equalTo(1))
                .body("total.lead.doneLate", equalTo(1));
        String id = (String) Appendices.lead(plan.id, 1, "STC").get("id");
        Wire.until(() -> "[null>2023-06-10, 2023-06-01>2023-06-30, 2023-07-15>2023-07-31]".equals(Wire.dueDays(id)));
    }

    private static void today(int month, int day) {
        TestOfficeClock.set(LocalDate.of(2023, month, day));
    }

    private void due(int row, String day) {
        String task = "/tasks/" + Appendices.lead(plan.id, row, "STC").get("taskId");
        act(Tokens.editor(), task, "/event-day", Map.of("on", "2023-05-08", "dueOn", day, "reason", "Công văn"))
                .then()
                .statusCode(200);
    }

    private void done(int row) {
        String thing = "/assignments/" + Appendices.lead(plan.id, row, "STC").get("id");
        act(Tokens.officer("STC"), thing, "/completion", Map.of("completedOn", "2023-06-20", "result", "Đã xong"))
                .then()
                .statusCode(200);
    }

    private Object standing(int row) {
        return Appendices.lead(plan.id, row, "STC").get("standing");
    }
}
