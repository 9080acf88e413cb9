package vn.gov.quangtri.cchc.report.activity;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;
import vn.gov.quangtri.cchc.report.fixture.Wire;

@QuarkusTest
class ActivityResourceTest extends Service {

    private final PlanFixture plan = PlanFixture.issued();
    private String round;

    @BeforeEach
    void openARound() {
        round = roundOf(plan);
        today(LocalDate.of(2023, 6, 30));
    }

    @Test
    void isEnteredChangedAndDeletedByItsAgency() {
        String id = enter(Tokens.officer("STC"), Map.of("people", 40, "amount", 12_000_000))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("quantity", is(1))
                .body("agency.key", equalTo("STC"))
                .extract()
                .path("id");
        as(Tokens.clerk("STC"), 1)
                .body(entry(Map.of("quantity", 3)))
                .put("/api/v1/activities/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("quantity", is(3));
        as(Tokens.clerk("STC"), 1)
                .body(entry(Map.of()))
                .put("/api/v1/activities/{id}", id)
                .then()
                .statusCode(412);
        as(Tokens.clerk("STC"))
                .body(entry(Map.of()))
                .put("/api/v1/activities/{id}", id)
                .then()
                .statusCode(428);
        as(Tokens.officer("STC")).delete("/api/v1/activities/{id}", id).then().statusCode(428);
        as(Tokens.officer("STC"), 2)
                .delete("/api/v1/activities/{id}", id)
                .then()
                .statusCode(204);
        as(Tokens.officer("STC")).get("/api/v1/activities/{id}", id).then().statusCode(404);
    }

    @Test
    void isHiddenFromOtherAgencies() {
        String id = enter(Tokens.officer("STC"), Map.of()).path("id");
        as(Tokens.officer("SNV")).get("/api/v1/activities/{id}", id).then().statusCode(404);
        as(Tokens.officer("SNV"), 1)
                .body(entry(Map.of()))
                .put("/api/v1/activities/{id}", id)
                .then()
                .statusCode(404);
        as(Tokens.officer("SNV"), 1)
                .delete("/api/v1/activities/{id}", id)
                .then()
                .statusCode(404);
        as(Tokens.officer("SNV"))
                .get("/api/v1/activities?plan={p}", plan.id())
                .then()
                .body("items", hasSize(0));
        as(Tokens.monitor())
                .get("/api/v1/activities?plan={p}&count=true", plan.id())
                .then()
                .body("total", is(1));
        as(Tokens.observer()).get("/api/v1/activities").then().statusCode(403);
        enter(Tokens.officer("STC"), Map.of("agency", "SNV"))
                .then()
                .statusCode(403)
                .body("type", endsWith("/problems/not-own-agency"));
        enter(Tokens.monitor(), Map.of()).then().statusCode(403);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        ObjectNode others = Wire.assignment(plan.id(), "SNV", "LEAD");
        Wire.send(others);
        enter(
                        Tokens.officer("STC"),
                        Map.of(
                                "happenedOn", "2024-01-01",
                                "topic", "II.1.x",
                                "method", "II.2.9",
                                "assignmentId", others.get("id").asText()))
                .then()
                .statusCode(422)
                .body(
                        "violations.rule",
                        equalTo(List.of(
                                "past-or-present",
                                "within-plan-year",
                                "unknown-topic",
                                "unknown-method",
                                "assignment-of-own-agency")));
        enter(Tokens.officer("STC"), Map.of("quantity", 0, "title", " "))
                .then()
                .statusCode(422)
                .body("violations", hasSize(2));
    }

    @Test
    void servesAnAssignmentOfTheOwnAgency() {
        ObjectNode own = Wire.assignment(plan.id(), "STC", "COORDINATING");
        Wire.send(own);
        Map<String, Object> serving =
                Map.of("assignmentId", own.get("id").asText(), "topic", "II.1.a", "method", "II.2.2");
        eventually(() -> enter(Tokens.officer("STC"), serving).statusCode(), status -> status == 201);
    }

    @Test
    void addsUpToTheIndicatorsOfItsKind() {
        enter(Tokens.officer("STC"), Map.of("quantity", 2, "people", 60));
        enter(Tokens.officer("STC"), Map.of("kind", "CONFERENCE", "people", 15));
        enter(Tokens.officer("SNV"), Map.of("people", 99));
        JsonPath draft = as(Tokens.officer("STC"))
                .body(Map.of("obligationId", obligation(round, "STC")))
                .post("/api/v1/reports")
                .jsonPath();
        assertEquals(2, draft.getInt("sums.CLASSES"));
        assertEquals(75, draft.getInt("sums.PARTICIPANTS"));
        assertEquals(0, draft.getInt("sums.NEWS_ITEMS"));
        JsonPath sent = submittedFromActivities(draft);
        assertEquals(2, sent.getInt("answers.find { it.indicator == 'CLASSES' }.value"));
        assertEquals(75, sent.getInt("answers.find { it.indicator == 'PARTICIPANTS' }.value"));
    }

    @Test
    void wantsANoteForANumberThatDiffers() {
        enter(Tokens.officer("STC"), Map.of("quantity", 2));
        JsonPath draft = draft(Tokens.officer("STC"), round, "STC", Map.of()).jsonPath();
        as(Tokens.head("STC"), 1)
                .post("/api/v1/reports/{id}/submission", draft.getString("id"))
                .then()
                .statusCode(422)
                .body("violations.rule", equalTo(List.of("differs-from-activities")));
    }

    /** Leaves the summed indicators open: they are filled in. */
    private JsonPath submittedFromActivities(JsonPath draft) {
        List<Map<String, Object>> typed = answers(round, "DEPARTMENT", Map.of()).stream()
                .filter(a -> !List.of("CLASSES", "CONFERENCES", "PARTICIPANTS").contains(a.get("indicator")))
                .toList();
        as(Tokens.officer("STC"), 1).body(Map.of("answers", typed)).put("/api/v1/reports/{id}", draft.getString("id"));
        return as(Tokens.head("STC"), 2)
                .post("/api/v1/reports/{id}/submission", draft.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Response enter(String token, Map<String, Object> changes) {
        return as(token).body(entry(changes)).post("/api/v1/activities");
    }

    private Map<String, Object> entry(Map<String, Object> changes) {
        Map<String, Object> entry = new HashMap<>(
                Map.of("planId", plan.id(), "happenedOn", "2023-06-15", "kind", "CLASS", "title", "Lớp tập huấn"));
        entry.putAll(changes);
        return entry;
    }
}
