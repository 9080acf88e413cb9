package vn.gov.quangtri.cchc.task.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** A deadline that counts from an event, before its day is known and once it is entered. */
@QuarkusTest
class EventDayTest implements Servers {

    private final PlanFixture plan = PlanFixture.draft();

    @BeforeEach
    void aDraft() {
        Wire.names();
        Wire.plan(plan);
    }

    @Test
    void countsARelativeDeadlineFromItsEventsDay() {
        String task = "/tasks/"
                + add(row(1, "Sở Nội vụ", "", "10 ngày làm việc sau khi có hướng dẫn của Bộ Nội vụ"))
                        .body("problems", empty())
                        .body("deadline.kind", equalTo("RELATIVE"))
                        .extract()
                        .path("id");
        Map<String, String> day = Map.of("on", "2023-08-01", "reason", "Công văn 45");
        as(Tokens.editor())
                .header("If-Match", "\"1\"")
                .body(day)
                .post(task + "/event-day")
                .then()
                .statusCode(200)
                .body("deadline.dueOn", equalTo("2023-08-15"))
                .body("eventDay.on", equalTo("2023-08-01"));
        String other = "/tasks/"
                + add(row(2, "Sở Nội vụ", "", "Quý II/2023")).extract().path("id");
        as(Tokens.editor())
                .header("If-Match", "\"1\"")
                .body(day)
                .post(other + "/event-day")
                .then()
                .statusCode(409)
                .body("type", endsWith("/deadline-not-relative"));
    }

    @Test
    void asksNoMoreAboutADeadlineWhoseEventHasItsDay() {
        String task = "/tasks/"
                + add(row(1, "Sở Nội vụ", "", "Khoảng 10 ngày sau khi có hướng dẫn"))
                        .body("problems.rule", contains("deadline-unconfirmed"))
                        .extract()
                        .path("id");
        as(Tokens.editor())
                .header("If-Match", "\"1\"")
                .body(Map.of("on", "2023-08-01", "dueOn", "2023-08-15", "reason", "Công văn 45"))
                .post(task + "/event-day")
                .then()
                .statusCode(200)
                .body("deadline.dueOn", equalTo("2023-08-15"))
                .body("problems", empty());
    }

    private ValidatableResponse add(Map<String, Object> row) {
        return as(Tokens.editor())
                .body(row)
                .post("/plans/" + plan.id + "/tasks")
                .then();
    }
}
