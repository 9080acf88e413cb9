package vn.gov.quangtri.cchc.report.rates;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;

@QuarkusTest
class RatesResourceTest extends Service {

    @Test
    void tellOfAnyDayWhatWasKnownOnIt() {
        String round = roundOf(PlanFixture.issued());
        today(LocalDate.of(2023, 11, 20));
        submitted(round, "STC", Map.of());
        today(LocalDate.of(2023, 12, 1));
        submitted(round, "SNV", Map.of());
        today(LocalDate.of(2023, 12, 4));
        String district = obligation(round, "DONGHA");
        as(Tokens.monitor(), 1)
                .body(Map.of(
                        "number",
                        "9/BC",
                        "documentDate",
                        "2023-11-27",
                        "incomingNumber",
                        "8",
                        "receivedOn",
                        "2023-11-28"))
                .post("/api/v1/obligations/{id}/receipt", district)
                .then()
                .statusCode(201);

        assertEquals(List.of(4, 0, 0, 0, 0, 4), total(round, "2023-04-03"));
        assertEquals(List.of(4, 1, 1, 0, 0, 3), total(round, "2023-11-30"));
        assertEquals(List.of(4, 2, 1, 1, 0, 2), total(round, "2023-12-03"));
        assertEquals(List.of(4, 3, 2, 1, 0, 1), total(round, "2023-12-04"));
        JsonPath today = get(Tokens.officer("HND"), "/rounds/{r}/rates", round);
        assertEquals(0.75, today.getDouble("total.completeness"));
        assertEquals(0.5, today.getDouble("total.timeliness"));
        assertEquals(List.of(3, 3), List.of(today.getInt("ordered.owed"), today.getInt("ordered.submitted")));
        assertEquals(1, today.getInt("requested.missing"));
        assertEquals(2, today.getInt("agencies.find { it.agency.key == 'SNV' }.daysLate"));
        assertEquals(5, today.getInt("agencies.find { it.agency.key == 'HND' }.daysLate"));
    }

    @Test
    void haveARowForEveryAgencyAlsoForOneThatNeverReports() {
        String round = roundOf(PlanFixture.issued());
        as(Tokens.observer())
                .get("/api/v1/rounds/{r}/rates", round)
                .then()
                .statusCode(200)
                .body("agencies", hasSize(4))
                .body("total.missing", is(4));
    }

    @Test
    void listTheMissingWithThoseAskedApart() {
        String round = roundOf(PlanFixture.issued());
        submitted(round, "STC", Map.of());
        as(Tokens.monitor())
                .get("/api/v1/rounds/{r}/missing-list", round)
                .then()
                .statusCode(200)
                .body("ordered.agency.key", equalTo(List.of("DONGHA", "SNV")))
                .body("requested.agency.key", equalTo(List.of("HND")));
    }

    @Test
    void showCorrectionsThatAreOverdue() {
        String round = roundOf(PlanFixture.issued());
        today(LocalDate.of(2023, 11, 20));
        JsonPath sent = submitted(round, "STC", Map.of());
        as(Tokens.monitor(), sent.getLong("etag"))
                .body(Map.of("kind", "CORRECTION", "reason", "sai số"))
                .post("/api/v1/reports/{id}/return", sent.getString("id"))
                .then()
                .statusCode(200)
                .body("correctionDueOn", equalTo("2023-11-27"));
        today(LocalDate.of(2023, 11, 27));
        as(Tokens.monitor())
                .get("/api/v1/rounds/{r}/missing-list", round)
                .then()
                .body("corrections", hasSize(0));
        today(LocalDate.of(2023, 11, 28));
        as(Tokens.monitor())
                .get("/api/v1/rounds/{r}/missing-list", round)
                .then()
                .body("corrections.agency.key", equalTo(List.of("STC")))
                .body("corrections[0].correctionDueOn", equalTo("2023-11-27"))
                .body("corrections[0].correctionDaysLate", is(1))
                .body("ordered.agency.key", equalTo(List.of("DONGHA", "SNV")));
        JsonPath rates = get(Tokens.monitor(), "/rounds/{r}/rates", round);
        assertEquals(1, rates.getInt("total.correctionsOverdue"));
        assertEquals(1, rates.getInt("total.submitted"));
        assertEquals(
                0,
                get(Tokens.monitor(), "/rounds/{r}/rates?on=2023-11-27", round).getInt("total.correctionsOverdue"));
    }

    @Test
    void tellNothingOfTheFutureNorToWhoeverMayNotKnow() {
        String round = roundOf(PlanFixture.issued());
        as(Tokens.monitor())
                .get("/api/v1/rounds/{r}/rates?on=2023-04-04", round)
                .then()
                .statusCode(422);
        as(Tokens.monitor())
                .get("/api/v1/rounds/{r}/rates?on=hôm qua", round)
                .then()
                .statusCode(400);
        as(Tokens.registry()).get("/api/v1/rounds/{r}/rates", round).then().statusCode(403);
    }

    private static List<Integer> total(String round, String on) {
        JsonPath rates = get(Tokens.monitor(), "/rounds/{r}/rates?on={on}", round, on);
        return List.of("owed", "submitted", "onTime", "late", "waived", "missing").stream()
                .map(figure -> rates.getInt("total." + figure))
                .toList();
    }
}
