package vn.gov.quangtri.cchc.task.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
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

/** A task must fit into its event, whatever its cells name. */
@QuarkusTest
class LongCellTest implements Servers {

    private final PlanFixture plan = PlanFixture.draft();

    @BeforeEach
    void aDraft() {
        Wire.names();
        Wire.plan(plan);
    }

    @Test
    void refusesACellOfVeryManyParts() {
        add(row(1, "a;".repeat(2500), "b;".repeat(151), "Quý II/2023"))
                .statusCode(422)
                .body("violations.rule", contains("too-many-parties", "too-many-parties"))
                .body("violations.pointer", contains("/leads", "/coordinators"))
                .body("violations[1].message", containsString("151"));
    }

    @Test
    void namesTheRowsOfAnAppendixThatHaveTooManyParts() {
        List<Map<String, Object>> rows = List.of(
                row(1, "Sở Nội vụ", "", "Quý II/2023"),
                row(2, "Sở Nội vụ", "a;".repeat(2000), "Quý II/2023"),
                row(3, "a;".repeat(2000), "", "Quý II/2023"));
        Appendices.put(plan.id, rows)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/rows/1/coordinators", "/rows/2/leads"));
    }

    @Test
    void refusesTheSameInARewrite() {
        Object id = add(row(1, "Sở Nội vụ", "", "Quý II/2023")).extract().path("id");
        as(Tokens.editor())
                .header("If-Match", "\"1\"")
                .body(row(1, "a;".repeat(2500), "", "Quý II/2023"))
                .put("/tasks/" + id)
                .then()
                .statusCode(422);
    }

    @Test
    void takesAsManyPartsAsACellMayHaveWithTheLongestTexts() {
        String many = "Ủy ban nhân dân xã Ễ ự ;".repeat(150);
        Map<String, Object> row = row(1, many, many, "x".repeat(500));
        row.put("content", "ự".repeat(5000));
        row.put("expectedResult", "ự".repeat(5000));
        row.put("note", "ự".repeat(5000));
        add(row).statusCode(201).body("leads.size()", equalTo(150));
    }

    @Test
    void refusesATaskThatDoesNotFitIntoItsEvent() {
        String name = "Ban " + "ự".repeat(296);
        Wire.agency(Map.of("key", "BANDAI", "name", name, "shortName", "QZX", "version", 1, "deleted", false));
        Map<String, Object> one = row(1, "QZX", "", "Quý II/2023");
        Object id = add(one).statusCode(201).extract().path("id");
        Wire.until(() -> as(Tokens.editor())
                .get("/tasks/" + id)
                .jsonPath()
                .getList("problems")
                .isEmpty());
        add(row(7, "QZX; ".repeat(150), "QZX; ".repeat(150), "Quý II/2023"))
                .statusCode(422)
                .body("violations.rule", contains("task-too-large"))
                .body("violations[0].message", containsString("7"));
    }

    private ValidatableResponse add(Map<String, Object> row) {
        return as(Tokens.editor())
                .body(row)
                .post("/plans/" + plan.id + "/tasks")
                .then();
    }
}
