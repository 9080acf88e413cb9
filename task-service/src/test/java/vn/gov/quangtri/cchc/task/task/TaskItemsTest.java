package vn.gov.quangtri.cchc.task.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** Which of the plan's topics and methods of communication a task names. */
@QuarkusTest
class TaskItemsTest implements Servers {

    private final PlanFixture plan =
            PlanFixture.draft().withItems(List.of("II.1.a", "II.1.đ"), List.of("II.2.1", "II.2.2"));

    @BeforeEach
    void aDraft() {
        Wire.names();
        Wire.plan(plan);
    }

    @Test
    void keepsTopicsAndMethodsOfThePlan() {
        String id = add(named(List.of("II.1.đ", "II.1.a", "II.1.đ"), List.of("II.2.2")))
                .statusCode(201)
                .body("topics", contains("II.1.đ", "II.1.a"))
                .body("methods", contains("II.2.2"))
                .body("problems", empty())
                .extract()
                .path("id");
        Wire.until(
                () -> Wire.published("cchc.tasks", id).path("topics").toString().equals("[\"II.1.đ\",\"II.1.a\"]"));
        as(Tokens.editor())
                .header("If-Match", "\"1\"")
                .body(row(1, "Sở Nội vụ", "", "Quý II/2023"))
                .put("/tasks/" + id)
                .then()
                .statusCode(200)
                .body("topics", empty())
                .body("methods", empty());
        as(Tokens.editor())
                .get("/tasks/" + id + "/history")
                .then()
                .body("items[0].before.topics", contains("II.1.đ", "II.1.a"));
    }

    @Test
    void refusesWhatThePlanDoesNotHave() {
        add(named(List.of("II.1.a", "II.1.z"), List.of("II.2.9")))
                .statusCode(422)
                .body("violations.pointer", contains("/topics/1", "/methods/0"))
                .body("violations.rule", contains("topic-unknown", "method-unknown"))
                .body("violations[0].message", equalTo("Kế hoạch không có nội dung tuyên truyền “II.1.z”."));
        Appendices.put(plan.id, List.of(named(List.of("II.1.z"), List.of())))
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/rows/0/topics/0"));
        add(named(List.of(" "), List.of())).statusCode(422);
        assertEquals(0, Appendices.tasks(plan.id).size());
    }

    @Test
    void stopsTheIssueWhenThePlanLosesATopicAndNoLongerWhenItComesBack() {
        add(named(List.of("II.1.đ"), List.of("II.2.1"))).statusCode(201);
        Wire.plan(plan.withItems(List.of("II.1.a"), List.of("II.2.1")));
        Wire.until(() -> List.of("topic-unknown").equals(Appendices.get(plan.id).getList("problems.rule")));
        Wire.plan(plan.issuing(Appendices.get(plan.id).getLong("appendixVersion")));
        Wire.until(() -> "REFUSED".equals(Appendices.get(plan.id).getString("lock.outcome")));
        Wire.plan(plan.draftAgain().withItems(List.of("II.1.a", "II.1.đ"), List.of("II.2.1")));
        Wire.until(() -> Appendices.get(plan.id).getList("problems").isEmpty());
    }

    private static Map<String, Object> named(List<String> topics, List<String> methods) {
        Map<String, Object> row = row(1, "Sở Nội vụ", "", "Quý II/2023");
        row.put("topics", topics);
        row.put("methods", methods);
        return row;
    }

    private ValidatableResponse add(Map<String, Object> row) {
        return as(Tokens.editor())
                .body(row)
                .post("/plans/" + plan.id + "/tasks")
                .then();
    }
}
