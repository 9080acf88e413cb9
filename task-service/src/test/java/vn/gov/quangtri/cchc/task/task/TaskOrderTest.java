package vn.gov.quangtri.cchc.task.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** The order of an appendix: a row is put at another place, and all are numbered again. */
@QuarkusTest
class TaskOrderTest implements Servers {

    private final PlanFixture plan = PlanFixture.draft();

    @BeforeEach
    void aDraftOfFour() {
        Wire.names();
        Wire.plan(plan);
        Appendices.put(
                        plan.id,
                        Stream.of(1, 2, 5, 9)
                                .map(number -> row(number, "Sở Nội vụ", "", "Quý II/2023"))
                                .toList())
                .then()
                .statusCode(200);
    }

    @Test
    void putsARowAtAnotherPlaceAndNumbersAllWithoutGaps() {
        long version = Appendices.get(plan.id).getLong("appendixVersion");
        String last = id(3);
        move(last, 1)
                .statusCode(200)
                .body("number", equalTo(1))
                .header("ETag", equalTo("\"2\""))
                .header("Consistency-Token", containsString("appendix/" + plan.id));
        assertEquals(List.of("1 Nhiệm vụ 9", "2 Nhiệm vụ 1", "3 Nhiệm vụ 2", "4 Nhiệm vụ 5"), order());
        assertEquals(version + 1, Appendices.get(plan.id).getLong("appendixVersion"));
        as(Tokens.editor())
                .get("/tasks/" + last + "/history")
                .then()
                .body("items.what", contains("moved", "added"))
                .body("items[0].before.number", equalTo(9))
                .body("items[0].after.number", equalTo(1));
        as(Tokens.editor()).get("/tasks/" + id(3) + "/history").then().body("items[0].what", equalTo("renumbered"));
        for (int place = 0; place < 4; place++) {
            String id = id(place);
            int number = place + 1;
            Wire.until(() -> Wire.published("cchc.tasks", id).path("number").asInt() == number);
        }
    }

    @Test
    void takesAPlaceBeyondTheLastAsTheLastAndNoMoveAsNoChange() {
        move(id(0), 99).statusCode(200).body("number", equalTo(4));
        assertEquals(List.of("1 Nhiệm vụ 2", "2 Nhiệm vụ 5", "3 Nhiệm vụ 9", "4 Nhiệm vụ 1"), order());
        long version = Appendices.get(plan.id).getLong("version");
        String third = id(2);
        String etag = as(Tokens.editor()).get("/tasks/" + third).header("ETag");
        move(third, 3).statusCode(200).header("ETag", equalTo(etag));
        assertEquals(version, Appendices.get(plan.id).getLong("version"));
    }

    @Test
    void needsThePlaceAndTheCurrentTag() {
        move(id(0), 0).statusCode(422).body("violations.pointer", contains("/position"));
        String path = "/tasks/" + id(0) + "/position";
        as(Tokens.editor()).body(Map.of("position", 2)).post(path).then().statusCode(428);
        as(Tokens.editor())
                .header("If-Match", "\"7\"")
                .body(Map.of("position", 2))
                .post(path)
                .then()
                .statusCode(412);
        as(Tokens.editor())
                .header("If-Match", "\"1\"")
                .body(Map.of("position", 2))
                .post("/tasks/" + UUID.randomUUID() + "/position")
                .then()
                .statusCode(404);
    }

    @Test
    void isForPlanEditorsAndOpenDraftsAlone() {
        String task = "/tasks/" + id(0);
        for (String token : List.of(
                Tokens.of(Set.of(Role.PLAN_APPROVER)),
                Tokens.monitor(),
                Tokens.office(),
                Tokens.officer("SNV"),
                Tokens.observer(),
                Tokens.admin())) {
            as(token)
                    .header("If-Match", "\"1\"")
                    .body(Map.of("position", 2))
                    .post(task + "/position")
                    .then()
                    .statusCode(403);
        }
        RestAssured.given().post("/api/v1" + task + "/position").then().statusCode(401);
        PlanFixture issued = Appendices.issued(List.of(row(1, "Sở Nội vụ", "", "Quý II/2023")));
        String locked = "/tasks/" + Appendices.tasks(issued.id).get(0).get("id");
        act(Tokens.editor(), locked, "/position", Map.of("position", 1))
                .then()
                .statusCode(409)
                .body("type", endsWith("/appendix-locked"));
    }

    private ValidatableResponse move(String task, int place) {
        return act(Tokens.editor(), "/tasks/" + task, "/position", Map.of("position", place))
                .then();
    }

    private String id(int place) {
        return (String) Appendices.tasks(plan.id).get(place).get("id");
    }

    private List<String> order() {
        return Appendices.tasks(plan.id).stream()
                .map(task -> task.get("number") + " " + task.get("content"))
                .toList();
    }
}
