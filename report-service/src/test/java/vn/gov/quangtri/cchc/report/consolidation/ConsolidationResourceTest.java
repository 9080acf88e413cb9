package vn.gov.quangtri.cchc.report.consolidation;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Schemas;
import vn.gov.quangtri.cchc.report.fixture.Service;
import vn.gov.quangtri.cchc.report.fixture.Wire;
import vn.gov.quangtri.cchc.report.paper.FrozenJson;

@QuarkusTest
class ConsolidationResourceTest extends Service {

    private static final String ONE = "/api/v1/consolidated-reports/{id}";

    private final PlanFixture plan = PlanFixture.issued();
    private String round;

    @BeforeEach
    void openARoundWithItsAssignments() {
        round = roundOf(plan);
        Wire.task(plan.id(), 2, "Tổ chức các lớp bồi dưỡng");
        Wire.send(Wire.assignment(plan.id(), "SNV", "LEAD"));
        Wire.send(Wire.assignment(plan.id(), "STC", "COORDINATING"));
        Wire.appendix(plan.id(), 1, 2, 2);
    }

    @Test
    void addsUpWhatWasSentInAndOpensEveryNumber() {
        submitted(round, "STC", Map.of("MODELS", 3, "BUDGET_SPENT", 12_000_000));
        submitted(round, "SNV", Map.of("MODELS", 4));
        today(DUE);
        JsonPath drawn = drawnUp();
        String models = "content.indicators.find { it.key == 'MODELS' }.";
        assertEquals(7, drawn.getInt(models + "sum"));
        assertEquals(4, drawn.getInt(models + "asked"));
        assertEquals(2, drawn.getInt(models + "answered"));
        assertEquals(2, drawn.getInt(models + "missing"));
        assertEquals(7, drawn.getInt(models + "byGroup.find { it.key == 'SO_BAN_NGANH' }.sum"));
        assertEquals(0, drawn.getInt(models + "byGroup.find { it.key == 'DOAN_THE' }.answered"));
        assertEquals(12_000_000, drawn.getInt("content.indicators.find { it.key == 'BUDGET_SPENT' }.sum"));
        assertEquals(2, drawn.getInt("reportCount"));
        assertEquals(2, drawn.getInt("missingCount"));
        as(Tokens.monitor())
                .get(ONE + "/figures/indicator.MODELS/rows?count=true", drawn.getString("id"))
                .then()
                .statusCode(200)
                .body("total", is(4))
                .body("items.findAll { it.value != null }.value.sum()", is(7))
                .body("items.find { it.agency.key == 'STC' }.source.reportVersion", is(1))
                .body("items.find { it.agency.key == 'STC' }.source.sha256.length()", is(64))
                .body("items.find { it.agency.key == 'HND' }.source.status", equalTo("MISSING"));
        as(Tokens.monitor())
                .get(ONE + "/figures/reported.missing/rows", drawn.getString("id"))
                .then()
                .body("items.agency.key", equalTo(List.of("DONGHA", "HND")));
    }

    @Test
    void countsStandingsByTaskAndAgency() {
        today(DUE);
        JsonPath drawn = drawnUp();
        assertEquals(1, drawn.getInt("content.standings.counts.OVERDUE"));
        assertEquals(1, drawn.getInt("content.standings.counts.COORDINATING"));
        assertEquals("Tổ chức các lớp bồi dưỡng", drawn.getString("content.standings.byTask[0].content"));
        assertEquals(1, drawn.getInt("content.standings.byAgency.find { it.agency.key == 'SNV' }.counts.OVERDUE"));
        for (String figure : List.of("standing.OVERDUE", "standing.OVERDUE:task.2")) {
            as(Tokens.monitor())
                    .get(ONE + "/figures/{figure}/rows", drawn.getString("id"), figure)
                    .then()
                    .body("items.agency.key", equalTo(List.of("SNV")));
        }
    }

    @Test
    void addsUpActivitiesByTopicAndMethodAndPutsTextsInThePlansOrder() {
        today(DUE);
        as(Tokens.officer("STC"))
                .body(Map.of(
                        "planId",
                        plan.id(),
                        "happenedOn",
                        "2023-05-01",
                        "kind",
                        "CLASS",
                        "title",
                        "Lớp",
                        "people",
                        40,
                        "amount",
                        5_000_000,
                        "topic",
                        "II.1.k",
                        "method",
                        "II.2.2"))
                .post("/api/v1/activities")
                .then()
                .statusCode(201);
        submitted(round, "STC", Map.of("CLASSES", 1, "PARTICIPANTS", 40));
        JsonPath draft = as(Tokens.officer("HND"))
                .body(Map.of("obligationId", obligation(round, "HND")))
                .post("/api/v1/reports")
                .jsonPath();
        as(Tokens.officer("HND"), 1)
                .body(Map.of(
                        "answers", answers(round, "MASS_ORGANISATION", Map.of()),
                        "texts",
                                List.of(
                                        Map.of("key", "II.2.1", "text", "Về chuyên trang"),
                                        Map.of("key", "II.1.a", "text", "Về chủ trương"))))
                .put("/api/v1/reports/{id}", draft.getString("id"));
        as(Tokens.head("HND"), 2)
                .post("/api/v1/reports/{id}/submission", draft.getString("id"))
                .then()
                .statusCode(200);
        JsonPath drawn = drawnUp();
        assertEquals(40, drawn.getInt("content.activities.byTopic.find { it.key == 'II.1.k' }.people"));
        assertEquals(5_000_000, drawn.getInt("content.activities.byMethod.find { it.key == 'II.2.2' }.amount"));
        assertEquals(List.of("II.1.a", "II.2.1"), drawn.getList("content.texts.key"));
        assertEquals("HND", drawn.getString("content.texts[0].passages[0].agency.key"));
        as(Tokens.monitor())
                .get(ONE + "/figures/activities.topic.II.1.k/rows", drawn.getString("id"))
                .then()
                .body("items.source.title", equalTo(List.of("Lớp")));
    }

    @Test
    void isFrozenWithItsFingerprintByTheMonitorsHead() {
        JsonPath drawn = drawnUp();
        String id = drawn.getString("id");
        move(Tokens.monitorHead(), id, "publication").then().statusCode(409);
        move(Tokens.monitor(), id, "review").then().statusCode(200).body("state", equalTo("REVIEWED"));
        move(Tokens.monitor(), id, "publication").then().statusCode(403);
        Response published = move(Tokens.monitorHead(), id, "publication");
        published.then().statusCode(200).body("state", equalTo("PUBLISHED")).body("publishedBy", equalTo("head.snv"));
        String body = published.asString();
        int start = body.indexOf("\"content\":") + 10;
        String content = body.substring(start, body.lastIndexOf(",\"version\""));
        assertEquals(FrozenJson.sha256(content), published.path("sha256"));
        move(Tokens.monitor(), id, "refresh")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/consolidation-state"));
        List<EventProbe.Seen> told =
                eventually(() -> Wire.probe().read("cchc.consolidated-reports", id), all -> all.size() == 3);
        assertEquals("consolidated-report.published.v1", told.get(2).type());
        told.forEach(event -> assertEquals(
                List.of(), Schemas.faults("consolidated-report", FrozenJson.read(event.value(), Map.class))));
    }

    @Test
    void makesTheNextRevisionOfAReportThatComesLater() {
        String first = drawnUp().getString("id");
        draw().then().statusCode(409).body("type", endsWith("/problems/consolidation-open"));
        move(Tokens.monitor(), first, "review");
        move(Tokens.monitorHead(), first, "publication");
        submitted(round, "STC", Map.of("MODELS", 3));
        JsonPath next = drawnUp();
        assertEquals(2, next.getInt("revision"));
        assertEquals(3, next.getInt("content.indicators.find { it.key == 'MODELS' }.sum"));
        assertEquals(
                0,
                get(Tokens.monitor(), "/consolidated-reports/{id}", first)
                        .getInt("content.indicators.find { it.key == 'MODELS' }.sum"));
    }

    @Test
    void takesWhatStandsWhenItIsDrawnUpAnew() {
        JsonPath drawn = drawnUp();
        JsonPath sent = submitted(round, "STC", Map.of("MODELS", 3));
        move(Tokens.monitor(), drawn.getString("id"), "refresh")
                .then()
                .statusCode(200)
                .body("reportCount", is(1));
        as(Tokens.monitor(), sent.getLong("etag"))
                .body(Map.of("kind", "CORRECTION", "reason", "sai số"))
                .post("/api/v1/reports/{id}/return", sent.getString("id"));
        move(Tokens.monitor(), drawn.getString("id"), "refresh")
                .then()
                .body("reportCount", is(1))
                .body("content.reported.figures.returned", is(1))
                .body("content.indicators.find { it.key == 'MODELS' }.sum", is(3))
                .body("content.reported.agencies.find { it.agency.key == 'STC' }.returnKind", equalTo("CORRECTION"))
                .body("content.reported.agencies.find { it.agency.key == 'STC' }.reportVersion", is(1));
        as(Tokens.monitor())
                .get(ONE + "/figures/indicator.MODELS/rows?agency=STC", drawn.getString("id"))
                .then()
                .body("items[0].source.returned", is(true));
    }

    @Test
    void dropsWhatWasNoReport() {
        JsonPath sent = submitted(round, "STC", Map.of("MODELS", 3));
        as(Tokens.monitor(), sent.getLong("etag"))
                .body(Map.of("kind", "NOT_A_REPORT", "reason", "chưa ký"))
                .post("/api/v1/reports/{id}/return", sent.getString("id"));
        JsonPath drawn = drawnUp();
        assertEquals(0, drawn.getInt("reportCount"));
        assertEquals(4, drawn.getInt("content.indicators.find { it.key == 'MODELS' }.missing"));
    }

    @Test
    void dropsWhatWasLetOff() {
        JsonPath sent = submitted(round, "STC", Map.of("MODELS", 3));
        as(Tokens.monitor(), sent.getLong("etag"))
                .body(Map.of("kind", "CORRECTION", "reason", "sai số"))
                .post("/api/v1/reports/{id}/return", sent.getString("id"));
        String owed = obligation(round, "STC");
        as(Tokens.monitor(), obligationOf(owed).getLong("etag"))
                .body(Map.of("reason", "đang sáp nhập"))
                .post("/api/v1/obligations/{id}/waiver", owed)
                .then()
                .statusCode(200);
        assertEquals(0, drawnUp().getInt("reportCount"));
    }

    @Test
    void waitsForThePlansAssignments() {
        PlanFixture fresh = PlanFixture.issued();
        String other = roundOf(fresh);
        as(Tokens.monitor())
                .body(Map.of("roundId", other))
                .post("/api/v1/consolidated-reports")
                .then()
                .statusCode(503)
                .body("type", endsWith("/problems/assignments-incomplete"));
    }

    @Test
    void isShownToLeadersOncePublishedAndNeverToAgencies() {
        String id = drawnUp().getString("id");
        as(Tokens.observer()).get(ONE, id).then().statusCode(404);
        as(Tokens.observer())
                .get(ONE + "/figures/indicator.MODELS/rows", id)
                .then()
                .statusCode(404);
        as(Tokens.office()).get(ONE, id).then().statusCode(200);
        move(Tokens.monitor(), id, "review");
        move(Tokens.monitorHead(), id, "publication");
        as(Tokens.observer()).get(ONE, id).then().statusCode(200);
        as(Tokens.integrator())
                .get("/api/v1/consolidated-reports?round={r}", round)
                .then()
                .body("items", hasSize(1));
        as(Tokens.head("STC")).get(ONE, id).then().statusCode(403);
        as(Tokens.officer("STC"))
                .body(Map.of("roundId", round))
                .post("/api/v1/consolidated-reports")
                .then()
                .statusCode(403);
        assertTrue(get(Tokens.observer(), "/consolidated-reports/{id}", id).getBoolean("content.head.sample"));
    }

    private Response draw() {
        return as(Tokens.monitor()).body(Map.of("roundId", round)).post("/api/v1/consolidated-reports");
    }

    private JsonPath drawnUp() {
        return eventually(this::draw, response -> response.statusCode() == 201).jsonPath();
    }

    private static Response move(String token, String id, String move) {
        long etag = get(Tokens.monitor(), "/consolidated-reports/{id}", id).getLong("etag");
        return as(token, etag).post(ONE + "/" + move, id);
    }
}
