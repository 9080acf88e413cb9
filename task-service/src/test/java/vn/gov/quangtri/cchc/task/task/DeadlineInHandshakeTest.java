package vn.gov.quangtri.cchc.task.task;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** What an editor says of a deadline holds when the task is read again, and is told in the reader's language. */
@QuarkusTest
class DeadlineInHandshakeTest implements Servers {

    private final PlanFixture plan = PlanFixture.draft();

    @BeforeEach
    void aDraft() {
        Wire.names();
        Wire.plan(plan);
    }

    @Test
    void keepsTheEventsDayOfAReadingThatWasConfirmed() {
        String task = task("10 ngày làm việc sau khi có hướng dẫn của Bộ Nội vụ");
        say(task, "\"1\"", "/deadline-settlement", Map.of("kind", "AS_READ", "reason", "Đúng vậy"));
        say(task, "\"2\"", "/event-day", Map.of("on", "2023-08-01", "reason", "Công văn 45"));
        Wire.plan(plan.issuing(Appendices.get(plan.id).getLong("appendixVersion")));
        assertEquals("LOCKED", Appendices.get(plan.id).getString("lock.outcome"));
        as(Tokens.editor())
                .get(task)
                .then()
                .body("deadline.dueOn", equalTo("2023-08-15"))
                .body("deadline.settledBy", equalTo("editor.snv"));
    }

    @Test
    void explainsADoubtfulReadingInTheReadersLanguage() {
        String task = task("đầu tháng 5");
        JsonPath told = as(Tokens.editor())
                .header("Accept-Language", "en")
                .get(task)
                .then()
                .body("problems", hasSize(1))
                .extract()
                .jsonPath();
        assertEquals(
                "An editor must confirm the deadline “đầu tháng 5”: " + told.getString("deadline.explanationEn"),
                told.getString("problems[0].message"));
        as(Tokens.editor())
                .get(task)
                .then()
                .body("problems[0].message", containsString(told.getString("deadline.explanation")))
                .body("problems[0].message", not(containsString(told.getString("deadline.explanationEn"))));
        String id = task.substring("/tasks/".length());
        Wire.until(() -> !Wire.published("cchc.tasks", id).isNull());
        JsonNode args = Wire.published("cchc.tasks", id).at("/problems/0/args");
        assertEquals(
                List.of(
                        "đầu tháng 5",
                        told.getString("deadline.explanation"),
                        told.getString("deadline.explanationEn")),
                List.of(
                        args.path(0).asText(),
                        args.path(1).asText(),
                        args.path(2).asText()));
    }

    private String task(String phrase) {
        return "/tasks/"
                + as(Tokens.editor())
                        .body(row(1, "Sở Nội vụ", "", phrase))
                        .post("/plans/" + plan.id + "/tasks")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static void say(String task, String etag, String what, Map<String, String> body) {
        as(Tokens.editor())
                .header("If-Match", etag)
                .body(body)
                .post(task + what)
                .then()
                .statusCode(200);
    }
}
