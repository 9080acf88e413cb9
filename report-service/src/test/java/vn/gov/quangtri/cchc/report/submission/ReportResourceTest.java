package vn.gov.quangtri.cchc.report.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;

@QuarkusTest
class ReportResourceTest extends Service {

    private static final String REPORT = "/api/v1/reports/{id}";
    private static final String SUBMISSION = "/api/v1/reports/{id}/submission";
    private static final Map<String, Object> SIGNED_COPY = Map.of(
            "signedCopy",
            Map.of(
                    "number",
                    "112/BC-STC",
                    "documentDate",
                    "2023-04-03",
                    "fileName",
                    "bc.pdf",
                    "sha256",
                    "a".repeat(64)));

    private String round;

    @BeforeEach
    void openARound() {
        round = roundOf(PlanFixture.issued());
    }

    @Test
    void beginsADraftOfTheOwnAgency() {
        String id = draft(Tokens.officer("STC"), round, "STC", Map.of("MODELS", 3))
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/reports/"))
                .header("ETag", "\"1\"")
                .header("Cache-Control", containsString("no-store"))
                .header("Consistency-Token", containsString("report/"))
                .body("state", equalTo("DRAFT"))
                .body("agency.key", equalTo("STC"))
                .body("currentVersion", is(0))
                .extract()
                .path("id");
        assertEquals("DRAFT", obligationOf(obligation(round, "STC")).getString("state"));
        assertEquals("DRAFT", get(Tokens.head("STC"), "/reports/{id}", id).getString("state"));
        assertEquals(
                List.of("drafted"),
                get(Tokens.clerk("STC"), "/reports/{id}/history", id).getList("items.what"));
    }

    @Test
    void beginsOneDraftAndNotTwo() {
        draft(Tokens.officer("STC"), round, "STC", Map.of());
        draft(Tokens.clerk("STC"), round, "STC", Map.of())
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/report-exists"));
    }

    @Test
    void refusesADraftForAnotherAgency() {
        draft(Tokens.officer("STC"), round, "SNV", Map.of())
                .then()
                .statusCode(403)
                .body("type", endsWith("/problems/not-own-agency"));
        draft(Tokens.monitor(), round, "STC", Map.of()).then().statusCode(403);
        draft(Tokens.officerWithoutAgency(), round, "STC", Map.of()).then().statusCode(403);
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/reports")
                .then()
                .statusCode(401);
    }

    @Test
    void hidesDraftsOfOtherAgencies() {
        String id = draft(Tokens.officer("STC"), round, "STC", Map.of()).path("id");
        for (String stranger : List.of(Tokens.officer("SNV"), Tokens.head("HND"), Tokens.monitor(), Tokens.office())) {
            as(stranger).get(REPORT, id).then().statusCode(404).body("type", endsWith("/problems/not-found"));
        }
        as(Tokens.officer("SNV"), 1).body("{}").put(REPORT, id).then().statusCode(404);
        as(Tokens.head("SNV"), 1).post(SUBMISSION, id).then().statusCode(404);
        as(Tokens.officer("SNV")).get(REPORT + "/history", id).then().statusCode(404);
        as(Tokens.observer()).get(REPORT, id).then().statusCode(403);
        as(Tokens.monitor()).get("/api/v1/reports?round={r}", round).then().body("items", hasSize(0));
        as(Tokens.officer("STC")).get("/api/v1/reports?round={r}", round).then().body("items.id", hasItem(id));
        as(Tokens.officer("SNV")).get("/api/v1/reports?round={r}", round).then().body("items", hasSize(0));
    }

    @Test
    void showsWhatWasSentToThoseWhoFollowUpAndToNoOtherAgency() {
        JsonPath sent = submitted(round, "STC", Map.of("MODELS", 3));
        as(Tokens.monitor())
                .get(REPORT, sent.getString("id"))
                .then()
                .statusCode(200)
                .body("answers.find { it.indicator == 'MODELS' }.value", is(3));
        as(Tokens.office()).get(REPORT, sent.getString("id")).then().statusCode(200);
        as(Tokens.officer("SNV")).get(REPORT, sent.getString("id")).then().statusCode(404);
        as(Tokens.officer("SNV"))
                .get(REPORT + "/versions/1", sent.getString("id"))
                .then()
                .statusCode(404);
        as(Tokens.integrator()).get(REPORT, sent.getString("id")).then().statusCode(404);
    }

    @Test
    void letsTheHeadSend() {
        JsonPath sent = submitted(round, "STC", Map.of("MODELS", 3));
        assertEquals("SUBMITTED", sent.getString("state"));
        assertEquals("2023-04-03", sent.getString("submittedOn"));
        assertEquals(true, sent.getBoolean("onTime"));
        as(Tokens.officer("STC"))
                .get(REPORT + "/versions/1", sent.getString("id"))
                .then()
                .statusCode(200)
                .body("authority", equalTo("HEAD"))
                .body("post", equalTo("head.stc"))
                .body("sha256.length()", is(64));
        as(Tokens.officer("STC"))
                .get(REPORT + "/versions/2", sent.getString("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void takesOneOfSeveralSubmissionsAtOnceAndTellsTheOthersThatTheyAreLate() {
        ExecutorService four = Executors.newFixedThreadPool(4);
        for (String agency : List.of("STC", "SNV")) {
            String id = draft(Tokens.officer(agency), round, agency, Map.of()).path("id");
            String token = Tokens.head(agency);
            List<CompletableFuture<Integer>> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> as(token, 1).post(SUBMISSION, id).statusCode(), four))
                    .limit(4)
                    .toList();
            assertEquals(
                    List.of(200, 412, 412, 412),
                    answers.stream().map(CompletableFuture::join).sorted().toList());
        }
        four.shutdown();
    }

    @Test
    void wantsTheSignedCopyFromWhoeverIsNotTheHead() {
        String id = draft(Tokens.officer("STC"), round, "STC", Map.of()).path("id");
        as(Tokens.officer("STC"), 1)
                .post(SUBMISSION, id)
                .then()
                .statusCode(403)
                .body("type", endsWith("/problems/signed-copy-needed"));
        as(Tokens.clerk("STC"), 1).body(SIGNED_COPY).post(SUBMISSION, id).then().statusCode(200);
        as(Tokens.officer("STC"))
                .get(REPORT + "/versions/1", id)
                .then()
                .body("authority", equalTo("SIGNED_COPY"))
                .body("signedCopy.number", equalTo("112/BC-STC"));
    }

    @Test
    void marksALateReport() {
        today(DUE.plusDays(1));
        JsonPath sent = submitted(round, "STC", Map.of());
        assertEquals(false, sent.getBoolean("onTime"));
        assertEquals("2023-11-30", obligationOf(obligation(round, "STC")).getString("submittedOn"));
    }

    @Test
    void wantsTheCurrentVersion() {
        String id = draft(Tokens.officer("STC"), round, "STC", Map.of()).path("id");
        as(Tokens.officer("STC")).body("{}").put(REPORT, id).then().statusCode(428);
        as(Tokens.officer("STC"), 1)
                .body("{}")
                .put(REPORT, id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        as(Tokens.officer("STC"), 1)
                .body("{}")
                .put(REPORT, id)
                .then()
                .statusCode(412)
                .header("ETag", "\"2\"");
        as(Tokens.head("STC"), 1).post(SUBMISSION, id).then().statusCode(412);
        as(Tokens.head("STC")).post(SUBMISSION, id).then().statusCode(428);
    }

    @Test
    void saysAllThatIsWrongWithADraftAtOnceInBothLanguages() {
        String id = draft(Tokens.officer("STC"), round, "STC", Map.of()).path("id");
        Map<String, Object> wrong = Map.of(
                "answers",
                List.of(
                        Map.of("indicator", "MODELS", "status", "VALUE", "value", -1),
                        Map.of("indicator", "LOUDSPEAKER", "status", "NONE"),
                        Map.of("indicator", "CONTESTS", "status", "NOT_AVAILABLE")),
                "texts",
                List.of(Map.of("key", "II.9", "text", "…")));
        as(Tokens.officer("STC"), 1)
                .body(wrong)
                .put(REPORT, id)
                .then()
                .statusCode(422)
                .body("title", equalTo("Dữ liệu không hợp lệ"))
                .body("violations.rule", equalTo(List.of("count", "not-asked", "reason-needed", "unknown-place")))
                .body("violations[0].pointer", equalTo("/answers/0/value"))
                .body("violations[1].message", containsString("LOUDSPEAKER"));
        as(Tokens.officer("STC"), 1)
                .header("Accept-Language", "en")
                .body(wrong)
                .put(REPORT, id)
                .then()
                .statusCode(422)
                .body("title", equalTo("Invalid data"))
                .body("violations[2].message", containsString("a note must say why"));
    }

    @Test
    void refusesWhatCannotBeRead() {
        as(Tokens.officer("STC")).body("{").post("/api/v1/reports").then().statusCode(400);
        as(Tokens.officer("STC"))
                .body(Map.of("obligationId", obligation(round, "STC"), "unknown", 1))
                .post("/api/v1/reports")
                .then()
                .statusCode(400)
                .body("violations[0].rule", equalTo("unknown-member"));
        as(Tokens.officer("STC")).body("{}").post("/api/v1/reports").then().statusCode(422);
        as(Tokens.officer("STC"))
                .body(Map.of("obligationId", Ids.next()))
                .post("/api/v1/reports")
                .then()
                .statusCode(404)
                .body("traceId", notNullValue());
    }

    @Test
    void wantsEveryRequiredIndicatorWhenItIsSent() {
        String id = as(Tokens.officer("STC"))
                .body(Map.of("obligationId", obligation(round, "STC")))
                .post("/api/v1/reports")
                .path("id");
        as(Tokens.head("STC"), 1)
                .post(SUBMISSION, id)
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("required-indicator"))
                .body("violations.message", hasItem(containsString("BUDGET_SPENT")));
    }

    @Test
    void changesNothingOnceSent() {
        JsonPath sent = submitted(round, "STC", Map.of());
        as(Tokens.officer("STC"), sent.getLong("etag"))
                .body("{}")
                .put(REPORT, sent.getString("id"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/report-state"))
                .body("detail", containsString("đã gửi"));
        as(Tokens.head("STC"), sent.getLong("etag"))
                .post(SUBMISSION, sent.getString("id"))
                .then()
                .statusCode(409);
    }

    @Test
    void keepsWhatWasWrittenByTopicAndMethod() {
        String id = draft(Tokens.officer("STC"), round, "STC", Map.of()).path("id");
        as(Tokens.officer("STC"), 1)
                .body(Map.of("texts", List.of(Map.of("key", "II.1.a", "text", "Đã phổ biến"))))
                .put(REPORT, id)
                .then()
                .statusCode(200)
                .body("texts.key", hasItems("II.1.a"))
                .body("answers", hasSize(0));
    }
}
