package vn.gov.quangtri.cchc.report.receipt;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;

/** The figures of a report that came by letter: the same rules as for any other report, whenever they come. */
@QuarkusTest
class LetterFiguresTest extends Service {

    private final PlanFixture plan = PlanFixture.issued();
    private String round;
    private String obligation;

    @BeforeEach
    void openARound() {
        round = roundOf(plan);
        obligation = obligation(round, "STC");
        today(LocalDate.of(2023, 12, 4));
    }

    @Test
    void areThereBeforeTheReportIsAccepted() {
        String report = recorded();
        accept(report).then().statusCode(409).body("type", endsWith("/problems/figures-missing"));
        figures(Tokens.monitor(), report, complete(Map.of("MODELS", 2))).then().statusCode(200);
        accept(report).then().statusCode(200).body("state", equalTo("ACCEPTED"));
    }

    @Test
    void fitWhatEveryReportFits() {
        record(Map.of("figures", Map.of("answers", List.of(models(2)))))
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("required-indicator"))
                .body("violations[0].pointer", equalTo("/figures/answers"));
        String report = recorded();
        figures(Tokens.officer("STC"), report, Map.of("answers", List.of(models(2))))
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("required-indicator"));
    }

    @Test
    void takeWhatActivitiesAddUpToAndWantANoteForWhatDiffers() {
        as(Tokens.officer("STC"))
                .body(Map.of("planId", plan.id(), "happenedOn", "2023-05-01", "kind", "CLASS", "title", "Lớp"))
                .post("/api/v1/activities")
                .then()
                .statusCode(201);
        String report = recorded();
        figures(Tokens.monitor(), report, complete(Map.of()))
                .then()
                .statusCode(422)
                .body("violations.rule", equalTo(List.of("differs-from-activities")));
        List<Map<String, Object>> open = answers(round, "DEPARTMENT", Map.of()).stream()
                .filter(answer -> !"CLASSES".equals(answer.get("indicator")))
                .toList();
        figures(Tokens.monitor(), report, Map.of("answers", open))
                .then()
                .statusCode(200)
                .body("answers.find { it.indicator == 'CLASSES' }.value", is(1));
    }

    @Test
    void areAllNoneInANilLetterWithItsDeclaration() {
        record(Map.of("figures", Map.of("nil", true)))
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/nil-refused"))
                .body("violations.rule", containsInAnyOrder("nil-declaration"));
        Map<String, Object> elsewhere =
                Map.of("nil", true, "nilDeclaration", "Không", "texts", List.of(Map.of("key", "II.9", "text", "…")));
        record(Map.of("figures", elsewhere))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/figures/texts/0/key")));
        String report = record(Map.of("figures", Map.of("nil", true, "nilDeclaration", "Không phát sinh")))
                .then()
                .statusCode(201)
                .extract()
                .path("reportId");
        as(Tokens.monitor())
                .get("/api/v1/reports/{id}", report)
                .then()
                .body("answers.status.unique()", equalTo(List.of("NONE")))
                .body("answers.indicator", hasItem("NEWS_ITEMS"));
    }

    @Test
    void areKeyedInByTheMonitorOrTheOwnAgencyAndNobodyElse() {
        String report = recorded();
        String head = Tokens.of(Set.of(Role.AGENCY_HEAD, Role.MONITOR_HEAD), "SNV");
        figures(head, report, complete(Map.of())).then().statusCode(403);
        figures(Tokens.office(), report, complete(Map.of())).then().statusCode(403);
        figures(Tokens.officer("HND"), report, complete(Map.of())).then().statusCode(404);
        figures(Tokens.head("STC"), report, complete(Map.of())).then().statusCode(200);
    }

    @Test
    void areKeyedInByTheMonitorAloneOnceTheRoundIsClosed() {
        String report = recorded();
        long etag = get(Tokens.monitor(), "/rounds/{id}", round).getLong("etag");
        as(Tokens.monitor(), etag)
                .post("/api/v1/rounds/{id}/close", round)
                .then()
                .statusCode(200);
        figures(Tokens.head("STC"), report, complete(Map.of()))
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/round-closed"));
        figures(Tokens.monitor(), report, complete(Map.of())).then().statusCode(200);
    }

    private Map<String, Object> complete(Map<String, Object> values) {
        return Map.of("answers", answers(round, "DEPARTMENT", values));
    }

    private String recorded() {
        return record(Map.of()).then().statusCode(201).extract().path("reportId");
    }

    private Response record(Map<String, Object> more) {
        Map<String, Object> letter = new HashMap<>(Map.of(
                "number", "45/BC-STC",
                "documentDate", "2023-11-27",
                "incomingNumber", "4567",
                "receivedOn", "2023-11-28"));
        letter.putAll(more);
        long etag = obligationOf(obligation).getLong("etag");
        return as(Tokens.monitor(), etag).body(letter).post("/api/v1/obligations/{id}/receipt", obligation);
    }

    private static Response figures(String token, String report, Map<String, Object> content) {
        JsonPath now = get(Tokens.monitor(), "/reports/{id}", report);
        return as(token, now.getLong("etag")).body(content).put("/api/v1/reports/{id}/figures", report);
    }

    private static Response accept(String report) {
        long etag = get(Tokens.monitor(), "/reports/{id}", report).getLong("etag");
        return as(Tokens.monitor(), etag).post("/api/v1/reports/{id}/acceptance", report);
    }

    private static Map<String, Object> models(int number) {
        return Map.of("indicator", "MODELS", "status", "VALUE", "value", number);
    }
}
