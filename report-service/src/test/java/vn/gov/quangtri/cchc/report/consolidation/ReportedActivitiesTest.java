package vn.gov.quangtri.cchc.report.consolidation;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;
import vn.gov.quangtri.cchc.report.fixture.Wire;

/** What activities add up to comes from reports that were sent, as it stood when they were. */
@QuarkusTest
class ReportedActivitiesTest extends Service {

    private static final String ACTIVITY = "/api/v1/activities/{id}";
    private static final String BY_TOPIC = "content.activities.byTopic.find { it.key == 'II.1.k' }.";

    private final PlanFixture plan = PlanFixture.issued();
    private String round;

    @BeforeEach
    void openARound() {
        round = roundOf(plan);
        Wire.appendix(plan.id(), 1, 0, 0);
        today(DUE);
    }

    @Test
    void countsThoseOfAgenciesThatSentAReportAlone() {
        entered("STC", 40);
        entered("DONGHA", 99);
        waive("HND");
        JsonPath sent = submitted(round, "STC", Map.of("CLASSES", 1, "PARTICIPANTS", 40));
        JsonPath drawn = drawnUp();
        assertEquals(40, drawn.getInt(BY_TOPIC + "people"));
        assertEquals(1, drawn.getInt(BY_TOPIC + "answered"));
        assertEquals(3, drawn.getInt(BY_TOPIC + "asked"));
        as(Tokens.monitor())
                .get("/api/v1/consolidated-reports/{id}/figures/activities.topic.II.1.k/rows", drawn.getString("id"))
                .then()
                .statusCode(200)
                .body("items.agency.key", equalTo(List.of("STC")))
                .body("items[0].source.reportId", equalTo(sent.getString("id")))
                .body("items[0].source.reportVersion", is(1))
                .body("items[0].source.sha256.length()", is(64));
    }

    @Test
    void holdsWhatWasCountedUntilTheReportComesBack() {
        String id = entered("STC", 40);
        JsonPath sent = submitted(round, "STC", Map.of("CLASSES", 1, "PARTICIPANTS", 40));
        as(Tokens.officer("STC"), 1)
                .body(entry(90))
                .put(ACTIVITY, id)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/activity-reported"));
        as(Tokens.officer("STC"), 1).delete(ACTIVITY, id).then().statusCode(409);
        String later = entered("STC", 5);
        as(Tokens.officer("STC"), 1).body(entry(6)).put(ACTIVITY, later).then().statusCode(200);
        JsonPath drawn = drawnUp();
        assertEquals(40, drawn.getInt(BY_TOPIC + "people"));

        as(Tokens.monitor(), sent.getLong("etag"))
                .body(Map.of("kind", "CORRECTION", "reason", "sai số"))
                .post("/api/v1/reports/{id}/return", sent.getString("id"))
                .then()
                .statusCode(200);
        as(Tokens.officer("STC"), 1).body(entry(90)).put(ACTIVITY, id).then().statusCode(200);
        as(Tokens.officer("STC"), 2).delete(ACTIVITY, later).then().statusCode(204);
        assertEquals(40, drawnAnew(drawn).getInt(BY_TOPIC + "people"));

        as(Tokens.head("STC"), sent.getLong("etag") + 1)
                .post("/api/v1/reports/{id}/submission", sent.getString("id"))
                .then()
                .statusCode(200);
        assertEquals(90, drawnAnew(drawn).getInt(BY_TOPIC + "people"));
    }

    private String entered(String agency, int people) {
        return as(Tokens.officer(agency))
                .body(entry(people))
                .post("/api/v1/activities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> entry(int people) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("planId", plan.id());
        entry.put("happenedOn", "2023-05-01");
        entry.put("kind", "CLASS");
        entry.put("title", "Lớp");
        entry.put("people", people);
        entry.put("topic", "II.1.k");
        return entry;
    }

    private void waive(String agency) {
        as(Tokens.monitor(), 1)
                .body(Map.of("reason", "đang sáp nhập"))
                .post("/api/v1/obligations/{id}/waiver", obligation(round, agency))
                .then()
                .statusCode(200);
    }

    private JsonPath drawnUp() {
        return eventually(
                        () -> as(Tokens.monitor())
                                .body(Map.of("roundId", round))
                                .post("/api/v1/consolidated-reports"),
                        response -> response.statusCode() == 201)
                .jsonPath();
    }

    private static JsonPath drawnAnew(JsonPath drawn) {
        long etag = get(Tokens.monitor(), "/consolidated-reports/{id}", drawn.getString("id"))
                .getLong("etag");
        return as(Tokens.monitor(), etag)
                .post("/api/v1/consolidated-reports/{id}/refresh", drawn.getString("id"))
                .jsonPath();
    }
}
