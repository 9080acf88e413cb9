package vn.gov.quangtri.cchc.report.obligation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;
import vn.gov.quangtri.cchc.report.fixture.Wire;

@QuarkusTest
class HistoriesTest extends Service {

    private final PlanFixture plan = PlanFixture.issued();
    private String round;

    @BeforeEach
    void openARound() {
        round = roundOf(plan);
    }

    @Test
    void tellEachMoveOfAnObligationWithItsReason() {
        JsonPath sent = submitted(round, "STC", Map.of());
        as(Tokens.monitor(), sent.getLong("etag"))
                .body(Map.of("kind", "CORRECTION", "reason", "thiếu số liệu"))
                .post("/api/v1/reports/{id}/return", sent.getString("id"))
                .then()
                .statusCode(200);
        String path = "/api/v1/obligations/" + obligation(round, "STC") + "/history";
        as(Tokens.head("STC"))
                .get(path)
                .then()
                .statusCode(200)
                .body("items.what", equalTo(List.of("opened", "drafted", "submitted", "returned")))
                .body("items.post", equalTo(List.of("system", "officer.stc", "head.stc", "monitor.snv")))
                .body("items[3].why", equalTo("thiếu số liệu"))
                .body("items[3].after.state", equalTo("RETURNED"))
                .body("items[3].at", endsWith("Z"));
        for (String token : List.of(Tokens.monitor(), Tokens.monitorHead(), Tokens.office(), Tokens.clerk("STC"))) {
            as(token).get(path).then().statusCode(200);
        }
        for (String token : List.of(Tokens.officer("SNV"), Tokens.observer(), Tokens.editor(), Tokens.integrator())) {
            as(token).get(path).then().statusCode(403);
        }
        given().get(path).then().statusCode(401);
    }

    @Test
    void tellWhatAnActivityWas() {
        Map<String, Object> entry = Map.of(
                "planId",
                plan.id(),
                "happenedOn",
                "2023-04-03",
                "kind",
                "NEWS_ITEM",
                "title",
                "Tin bài",
                "quantity",
                1,
                "topic",
                "II.1.a",
                "method",
                "II.2.1");
        Map<String, Object> more = Map.of(
                "planId",
                plan.id(),
                "happenedOn",
                "2023-04-03",
                "kind",
                "NEWS_ITEM",
                "title",
                "Tin bài",
                "quantity",
                2,
                "topic",
                "II.1.a",
                "method",
                "II.2.1");
        JsonPath entered = as(Tokens.officer("STC"))
                .body(entry)
                .post("/api/v1/activities")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String activity = "/api/v1/activities/" + entered.getString("id");
        as(Tokens.officer("STC"), entered.getLong("etag"))
                .body(more)
                .put(activity)
                .then()
                .statusCode(200);
        as(Tokens.monitor())
                .get(activity + "/history")
                .then()
                .statusCode(200)
                .body("items.what", equalTo(List.of("entered", "changed")))
                .body("items[0].before", nullValue())
                .body("items[1].before.quantity", equalTo(1))
                .body("items[1].after.quantity", equalTo(2));
        as(Tokens.officer("SNV")).get(activity + "/history").then().statusCode(404);
        as(Tokens.observer()).get(activity + "/history").then().statusCode(403);
    }

    @Test
    void tellWhoDrewUpAConsolidation() {
        Wire.appendix(plan.id(), 1, 0, 0);
        String id = eventually(
                        () -> as(Tokens.monitor())
                                .body(Map.of("roundId", round))
                                .post("/api/v1/consolidated-reports"),
                        drawn -> drawn.statusCode() == 201)
                .path("id");
        String path = "/api/v1/consolidated-reports/" + id + "/history";
        as(Tokens.office())
                .get(path)
                .then()
                .statusCode(200)
                .body("items.what", equalTo(List.of("drafted")))
                .body("items.post", equalTo(List.of("monitor.snv")));
        for (String token : List.of(Tokens.officer("STC"), Tokens.observer(), Tokens.integrator(), Tokens.approver())) {
            as(token).get(path).then().statusCode(403);
        }
    }
}
