package vn.gov.quangtri.cchc.notification.preview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.notification.Facts;
import vn.gov.quangtri.cchc.notification.ServiceTest;

@QuarkusTest
class PreviewResourceTest extends ServiceTest {

    private final Facts plan = Facts.plan();

    @BeforeEach
    void watch() {
        calendar();
        arrive(plan);
        arrive(Facts.agency("STTTT", "Sở TT&TT").with("validTo", "2023-11-25"));
        List.of(
                        Facts.obligation(plan.id(), "STC", "2023-11-29"),
                        Facts.obligation(plan.id(), "STTTT", "2023-11-29"),
                        Facts.obligation(plan.id(), "MTTQ", "2023-11-29").with("mode", "REQUESTED"),
                        Facts.assignment(plan.id(), "STC", "2023-12-02"),
                        Facts.assignment(plan.id(), "SNV", "2023-03-31"))
                .forEach(this::arrive);
    }

    @Test
    void saysOnEachMorningWhatTheSweepThenSends() {
        for (LocalDate day = LocalDate.of(2023, 11, 13); day.getYear() == 2023; day = day.plusDays(1)) {
            TestOfficeClock.set(day);
            List<String> foretold = preview(Tokens.monitor(), day);
            serve(day);
            assertEquals(foretold, sentOn(day), "on " + day);
        }
    }

    @Test
    void saysFarAheadWhatTheSweepSendsIfNothingChanges() {
        TestOfficeClock.set(LocalDate.of(2023, 4, 3));
        List<LocalDate> days = LocalDate.of(2023, 11, 13)
                .datesUntil(LocalDate.of(2023, 12, 10))
                .toList();
        List<List<String>> foretold =
                days.stream().map(day -> preview(Tokens.monitor(), day)).toList();
        serve(LocalDate.of(2023, 4, 3));
        serve(LocalDate.of(2023, 11, 10), LocalDate.of(2023, 11, 12));
        for (int i = 0; i < days.size(); i++) {
            serve(days.get(i));
            assertEquals(foretold.get(i), sentOn(days.get(i)), "on " + days.get(i));
        }
    }

    @Test
    void sendsNothingByItself() {
        TestOfficeClock.set(LocalDate.of(2023, 11, 14));
        preview(Tokens.monitor(), LocalDate.of(2023, 11, 14));
        assertEquals(0, count("message"));
        assertEquals(0, count("claim"));
    }

    @Test
    void hasNothingForADayOffAndRefusesADayThatHasPassed() {
        TestOfficeClock.set(LocalDate.of(2023, 11, 14));
        given().auth()
                .oauth2(Tokens.monitor())
                .get("/api/v1/reminders/preview?on=2023-12-02")
                .then()
                .statusCode(200)
                .body("workingDay", equalTo(false))
                .body("items", hasSize(0));
        given().auth()
                .oauth2(Tokens.monitor())
                .get("/api/v1/reminders/preview?on=2023-11-13")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/on"));
    }

    @Test
    void warnsOfAYearWithoutACalendar() {
        TestOfficeClock.set(LocalDate.of(2023, 11, 14));
        warns("2023-11-14", false);
        warns("2025-01-30", true);
    }

    private static void warns(String on, boolean warning) {
        given().auth()
                .oauth2(Tokens.monitor())
                .get("/api/v1/reminders/preview?on=" + on)
                .then()
                .statusCode(200)
                .body("withoutCalendar", equalTo(warning));
    }

    @Test
    void showsAnAgencyItsOwnOnly() {
        TestOfficeClock.set(LocalDate.of(2023, 11, 14));
        given().auth()
                .oauth2(Tokens.officer("STC"))
                .get("/api/v1/reminders/preview?on=2023-11-14")
                .then()
                .statusCode(200)
                .body("items.agency.key", equalTo(List.of("STC")));
        for (String token : List.of(Tokens.observer(), Tokens.editor(), Tokens.of(Set.of(Role.FINANCE), "STC"))) {
            given().auth()
                    .oauth2(token)
                    .get("/api/v1/reminders/preview?on=2023-11-14")
                    .then()
                    .statusCode(403);
        }
        given().get("/api/v1/reminders/preview?on=2023-11-14").then().statusCode(401);
    }

    /** Pages of two, so that pages end between the recipients of one day, too. */
    private List<String> preview(String token, LocalDate day) {
        List<String> found = new ArrayList<>();
        String next = null;
        do {
            var request = given().auth()
                    .oauth2(token)
                    .queryParam("on", day.toString())
                    .queryParam("limit", 2);
            var page = (next == null ? request : request.queryParam("cursor", next))
                    .get("/api/v1/reminders/preview")
                    .then()
                    .statusCode(200)
                    .extract();
            List<Map<String, Object>> items = page.path("items");
            items.forEach(
                    item -> found.add(item.get("matterId") + " " + item.get("step") + " " + item.get("recipient")));
            next = page.path("next");
        } while (next != null);
        assertEquals(found.size(), new TreeSet<>(found).size(), "nothing twice");
        return found.stream().sorted().toList();
    }

    private List<String> sentOn(LocalDate day) {
        List<Map<String, Object>> items = given().auth()
                .oauth2(Tokens.monitor())
                .get("/api/v1/reminders?state=SENT&limit=200&from=" + day + "&to=" + day)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .map(item -> item.get("matterId") + " " + item.get("step") + " " + item.get("recipient"))
                .sorted()
                .toList();
    }
}
