package vn.gov.quangtri.cchc.plan.reading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.plan.Plans;
import vn.gov.quangtri.cchc.plan.RunningService;
import vn.gov.quangtri.cchc.plan.SampleData;

@QuarkusTest
class PlanResourceTest extends RunningService {

    private static final String SMALL = """
            {"year": 2023, "issuer": "UBND tỉnh", "title": "%s", "sample": true}""";

    private static String small(String title) {
        return SMALL.formatted(title);
    }

    @Test
    void draftsAPlanThatIsNotWholeYet() {
        Plans.as(Tokens.editor())
                .body(small("Chưa có số"))
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/plans/"))
                .header("ETag", "\"1\"")
                .header("Consistency-Token", startsWith("plan/"))
                .body("state", equalTo("DRAFT"))
                .body("revisionState", equalTo("DRAFT"))
                .body("settings.beforeDay", equalTo("STRICT"))
                .body("settings.warningDays", equalTo(7));
    }

    @Test
    void tellsEveryBrokenRuleOfADraftAtOnce() {
        Plans.as(Tokens.editor())
                .body("""
                        {"year": 1999, "title": " ", "recipients": [{"name": "", "purpose": "REPORT"}]}""")
                .post("/api/v1/plans")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("/year", "/title", "/issuer", "/recipients/0/name"));
        Plans.as(Tokens.editor())
                .body("""
                        {"year": 2023, "title": "x", "issuer": "y", "numberStandIn": true, "reportingRule":
                         {"phrase": "trước ngày 30/11/2023", "cutOffOn": "2023-11-30", "parties": []}}""")
                .post("/api/v1/plans")
                .then()
                .statusCode(422)
                .body("violations.rule", hasItems("cut-off-after-sending-day", "stand-in-missing"));
    }

    @Test
    void refusesWhatCannotBeRead() {
        Plans.as(Tokens.editor())
                .body("{\"nam\": 2023}")
                .post("/api/v1/plans")
                .then()
                .statusCode(400);
        Plans.as(Tokens.editor())
                .body("{\"year\":")
                .post("/api/v1/plans")
                .then()
                .statusCode(400);
    }

    @Test
    void editsADraftForWhoeverReadItLast() {
        String id = Plans.draft(small("Bản một"));
        Plans.as(Tokens.editor())
                .body(small("Bản hai"))
                .put("/api/v1/plans/" + id)
                .then()
                .statusCode(428);
        Plans.as(Tokens.editor())
                .header("If-Match", "\"1\"")
                .body(small("Bản hai"))
                .put("/api/v1/plans/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", equalTo("Bản hai"));
        Plans.as(Tokens.editor())
                .header("If-Match", "\"1\"")
                .body(small("Bản ba"))
                .put("/api/v1/plans/" + id)
                .then()
                .statusCode(412)
                .header("ETag", "\"2\"")
                .body("type", containsString("/problems/stale"));
        assertEquals("Bản hai", Plans.read(id).getString("title"));
    }

    private static Map<String, Object> reported(String id) {
        return Plans.read(id).getMap("reportingRule");
    }

    private static Response rewrite(String id, Map<String, Object> reportingRule, String language) {
        Map<String, Object> body = new LinkedHashMap<>(Plans.read(id).getMap("$"));
        body.keySet()
                .removeAll(List.of(
                        "id",
                        "state",
                        "revision",
                        "revisionKind",
                        "revisionState",
                        "topics",
                        "methods",
                        "allowedActions"));
        body.put("reportingRule", reportingRule);
        return Plans.as(Tokens.editor())
                .header("If-Match", Plans.etag(id))
                .header("Accept-Language", language)
                .body(body)
                .put("/api/v1/plans/" + id);
    }

    @Test
    void changesNothingWhenWhatWasReadIsWrittenBack() {
        String id = Plans.draftSample();
        rewrite(id, reported(id), "vi").then().statusCode(200).header("ETag", "\"1\"");
        Plans.as(Tokens.editor())
                .get("/api/v1/plans/" + id + "/history")
                .then()
                .body("items.what", equalTo(List.of("drafted")));
    }

    @Test
    void readsTheReportingDayAnewOrAsksWhyItDiffers() {
        String id = Plans.draftSample();
        Map<String, Object> rule = new LinkedHashMap<>(reported(id));
        rule.put("phrase", "trước ngày 15/12/2023");
        rewrite(id, rule, "vi")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/reportingRule/dueOn")))
                .body(
                        "violations[0].message",
                        equalTo("\"trước ngày 15/12/2023\" được hiểu là ngày 14/12/2023, khác ngày 29/11/2023 đã gửi;"
                                + " hãy bỏ dueOn, hoặc nêu lý do (settledBecause)."));
        rewrite(id, rule, "en").then().body("violations[0].message", containsString("is read as 2023-12-14"));
        rule.put("settledBecause", "Theo công văn hướng dẫn");
        rewrite(id, rule, "vi").then().statusCode(200).body("reportingRule.dueOn", equalTo("2023-11-29"));
        rule.remove("dueOn");
        rewrite(id, rule, "vi").then().statusCode(200).body("reportingRule.dueOn", equalTo("2023-12-14"));
    }

    @Test
    void refusesACursorThatWasMadeUp() {
        String id = Plans.draftSample();
        Map.of(
                        "/api/v1/plans",
                        new PlanFilter().fingerprint(),
                        "/api/v1/plans/" + id + "/history",
                        Cursor.fingerprint("history", "plan", id))
                .forEach((list, print) -> Plans.as(Tokens.editor())
                        .queryParam("cursor", Cursor.encode(print, "x"))
                        .get(list)
                        .then()
                        .statusCode(422)
                        .body("violations[0].rule", equalTo("cursor")));
    }

    @Test
    void keepsWhoChangedWhatWithTheValueBeforeAndAfter() {
        String id = Plans.draft(small("Trước"));
        Plans.as(Tokens.editor())
                .header("If-Match", "\"1\"")
                .body(small("Sau"))
                .put("/api/v1/plans/" + id)
                .then()
                .statusCode(200);
        Plans.as(Tokens.monitor())
                .get("/api/v1/plans/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.what", equalTo(List.of("changed", "drafted")))
                .body("items[0].post", equalTo("editor.snv"))
                .body("items[0].subject", equalTo("subject-of-editor.snv"))
                .body("items[0].before.title", equalTo("Trước"))
                .body("items[0].after.title", equalTo("Sau"));
        Plans.as(Tokens.officer("STC"))
                .get("/api/v1/plans/" + id + "/history")
                .then()
                .statusCode(403);
    }

    @Test
    void letsEditorsAloneDraftAndEdit() {
        String id = Plans.draft(small("Chỉ soạn thảo"));
        for (String token :
                List.of(Tokens.approver(), Tokens.office(), Tokens.monitor(), Tokens.officer("STC"), Tokens.admin())) {
            Plans.as(token).body(small("x")).post("/api/v1/plans").then().statusCode(403);
            Plans.as(token)
                    .header("If-Match", "\"1\"")
                    .body(small("x"))
                    .put("/api/v1/plans/" + id)
                    .then()
                    .statusCode(403);
        }
        given().get("/api/v1/plans/" + id).then().statusCode(401);
    }

    @Test
    void showsADraftToThoseWhoWriteApproveAndFollowIt() {
        String id = Plans.draft(small("Dự thảo kín"));
        for (String token :
                List.of(Tokens.editor(), Tokens.approver(), Tokens.office(), Tokens.monitor(), Tokens.monitorHead())) {
            Plans.as(token).get("/api/v1/plans/" + id).then().statusCode(200);
            Plans.as(token).queryParam("limit", 200).get("/api/v1/plans").then().body("items.id", hasItem(id));
        }
    }

    @Test
    void saysNothingOfADraftToAnybodyElse() {
        String id = Plans.draft(small("Dự thảo kín"));
        for (String token : List.of(
                Tokens.officer("SNV"),
                Tokens.clerk("SNV"),
                Tokens.head("STC"),
                Tokens.observer(),
                Tokens.finance(),
                Tokens.integrator())) {
            Plans.as(token).get("/api/v1/plans/" + id).then().statusCode(404);
            Plans.as(token).get("/api/v1/plans/" + id + "/revisions/1").then().statusCode(404);
            Plans.as(token)
                    .queryParam("limit", 200)
                    .get("/api/v1/plans")
                    .then()
                    .body("items.id", not(hasItem(id)))
                    .body("items.state", everyItem(not(equalTo("DRAFT"))));
        }
    }

    @Test
    void showsOperatorsTheRegistryAndThoseWithoutARoleOrAgencyNoPlanAtAll() {
        String id = Plans.draft(small("Không cho người ngoài"));
        for (String token :
                List.of(Tokens.admin(), Tokens.registry(), Tokens.of(Set.of()), Tokens.officerWithoutAgency())) {
            Plans.as(token).get("/api/v1/plans").then().statusCode(403);
            Plans.as(token)
                    .get("/api/v1/plans/" + id)
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("/problems/forbidden"));
            Plans.as(token).get("/api/v1/plans/" + id + "/revisions/1").then().statusCode(403);
        }
    }

    private static Response history(String id, int limit, String cursor) {
        RequestSpecification request = Plans.as(Tokens.monitor()).queryParam("limit", limit);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get("/api/v1/plans/" + id + "/history");
    }

    @Test
    void pagesHistoryAndShowsOnlyWhatChanged() {
        String id = Plans.draft(small("Tên không"));
        for (String title : List.of("Tên một", "Tên hai")) {
            Plans.as(Tokens.editor())
                    .header("If-Match", Plans.etag(id))
                    .body(small(title))
                    .put("/api/v1/plans/" + id)
                    .then()
                    .statusCode(200);
        }
        Response first = history(id, 2, null);
        first.then()
                .body("items.what", equalTo(List.of("changed", "changed")))
                .body("items[0].before", equalTo(Map.of("title", "Tên một")))
                .body("items[0].after", equalTo(Map.of("title", "Tên hai")));
        Response second = history(id, 2, first.path("next"));
        second.then()
                .body("items.what", equalTo(List.of("drafted")))
                .body("items[0].after.title", equalTo("Tên không"));
        assertNull(second.path("next"));
        history(id, 0, null).then().statusCode(422);
        Plans.as(Tokens.monitor())
                .queryParam("count", true)
                .get("/api/v1/plans/" + id + "/history")
                .then()
                .body("total", equalTo(3));
    }

    @Test
    void endsAPageOfHistoryBeforeItsValuesFillTheMemory() {
        String text = "x".repeat(19_000);
        String id = Plans.draft(small("Dài không"));
        for (int edit = 1; edit <= 2; edit++) {
            String sections = IntStream.rangeClosed(1, 20)
                    .mapToObj(number -> "{\"label\": \"%d\", \"text\": \"%s\"}".formatted(number, text))
                    .collect(Collectors.joining(", "));
            String body = small("Dài " + edit).replace("\"sample\": true", "\"sections\": [" + sections + "]");
            Plans.as(Tokens.editor())
                    .header("If-Match", Plans.etag(id))
                    .body(edit == 1 ? body : body.replace("x\"", "y\""))
                    .put("/api/v1/plans/" + id)
                    .then()
                    .statusCode(200);
        }
        Response newest = history(id, 50, null);
        newest.then()
                .body("items.size()", equalTo(1))
                .body("items[0].valuesLeftOut", equalTo(true))
                .body("items[0].before", nullValue())
                .body("items[0].subject", equalTo("subject-of-editor.snv"));
        Response older = history(id, 50, newest.path("next"));
        older.then()
                .body("items.what", equalTo(List.of("changed", "drafted")))
                .body("items[0].after.title", equalTo("Dài 1"));
        assertNull(older.path("next"));
    }

    @Test
    void answersNotFoundForWhatIsNotThere() {
        String id = Plans.draft(small("Một bản"));
        Plans.as(Tokens.editor())
                .get("/api/v1/plans/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        Plans.as(Tokens.editor()).get("/api/v1/plans/khong-phai-ma").then().statusCode(404);
        Plans.as(Tokens.editor())
                .get("/api/v1/plans/" + id + "/revisions/2")
                .then()
                .statusCode(404);
    }

    @Test
    void findsPlansByNumberYearAndWordsWithoutAccents() {
        String id = Plans.draft(SampleData.text("mau-ke-hoach-2023.json").replace("01/KH-MAU", "77/KH-MAU"));
        Plans.as(Tokens.editor())
                .queryParam("documentNumber", "77/KH-MAU")
                .queryParam("year", 2023)
                .queryParam("count", true)
                .get("/api/v1/plans")
                .then()
                .body("items.id", equalTo(List.of(id)))
                .body("total", equalTo(1));
        Plans.as(Tokens.editor())
                .queryParam("documentNumber", "77/KH-MAU")
                .queryParam("q", "nang cao chat luong")
                .get("/api/v1/plans")
                .then()
                .body("items.id", equalTo(List.of(id)));
        Plans.as(Tokens.editor())
                .queryParam("documentNumber", "77/KH-MAU")
                .queryParam("state", "ISSUED")
                .get("/api/v1/plans")
                .then()
                .body("items.id", equalTo(List.of()));
    }

    @Test
    void pagesFromTheYoungestToTheOldestEachOnce() {
        List<String> drafted = List.of(
                Plans.draft(small("Trang một")), Plans.draft(small("Trang hai")), Plans.draft(small("Trang ba")));
        String first = Plans.as(Tokens.editor())
                .queryParam("limit", 2)
                .get("/api/v1/plans")
                .jsonPath()
                .getString("next");
        Plans.as(Tokens.editor())
                .queryParam("limit", 1)
                .queryParam("cursor", first)
                .get("/api/v1/plans")
                .then()
                .body("items.id", equalTo(List.of(drafted.get(0))));
    }
}
