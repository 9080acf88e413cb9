package vn.gov.quangtri.cchc.task.task;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.EventDays;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** The day of an event while the plan is a draft: nobody works by it yet, so its editors say and take back what they hear. */
@QuarkusTest
class DraftEventDayTest implements Servers {

    private final PlanFixture plan = PlanFixture.draft();

    @BeforeEach
    void aDraft() {
        Wire.names();
        Wire.plan(plan);
    }

    @Test
    void letsAnEditorSayAndTakeBackAnEventsDayFreelyInADraft() {
        String task = "/tasks/"
                + add(row(1, "Sở Nội vụ", "", EventDays.COUNTED)).extract().path("id");
        Map<String, String> day = Map.of("on", "2023-08-01", "dueOn", "2023-08-31", "reason", "Công văn 45");
        act(Tokens.approver(), task, "/event-day", day)
                .then()
                .statusCode(403)
                .body("type", endsWith("/entered-by-editor"));
        act(Tokens.editor(), task, "/event-day", day)
                .then()
                .statusCode(200)
                .body("deadline.dueOn", equalTo("2023-08-31"));
        act(Tokens.editor(), task, "/event-day", Map.of("on", "2023-08-02", "reason", "Công văn 45"))
                .then()
                .statusCode(200)
                .body("deadline.dueOn", equalTo("2023-08-16"));
        act(Tokens.approver(), task, "/event-day/withdrawal", Map.of("reason", "Nhầm"))
                .then()
                .statusCode(403)
                .body("type", endsWith("/entered-by-editor"));
        act(Tokens.editor(), task, "/event-day/withdrawal", Map.of("reason", " "))
                .then()
                .statusCode(422);
        act(Tokens.editor(), task, "/event-day/withdrawal", Map.of("reason", "Nhầm"))
                .then()
                .statusCode(200)
                .body("eventDay", nullValue())
                .body("deadline.dueOn", nullValue());
        act(Tokens.editor(), task, "/event-day/withdrawal", Map.of("reason", "Nhầm"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/no-event-day"));
    }

    @Test
    void hasWorkBeforeItsEventDueBeforeIt() {
        String task = "/tasks/"
                + add(row(1, "Sở Nội vụ", "", "Trước khi tổ chức hội nghị"))
                        .body("deadline.boundary", equalTo("BEFORE"))
                        .extract()
                        .path("id");
        act(Tokens.editor(), task, "/event-day", Map.of("on", "2023-08-01", "dueOn", "2023-08-02", "reason", "x"))
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("due-after-event"));
        act(Tokens.editor(), task, "/event-day", Map.of("on", "2023-08-01", "dueOn", "2023-07-31", "reason", "x"))
                .then()
                .statusCode(200)
                .body("deadline.dueOn", equalTo("2023-07-31"));
    }

    private ValidatableResponse add(Map<String, Object> row) {
        return as(Tokens.editor())
                .body(row)
                .post("/plans/" + plan.id + "/tasks")
                .then()
                .statusCode(201);
    }
}
