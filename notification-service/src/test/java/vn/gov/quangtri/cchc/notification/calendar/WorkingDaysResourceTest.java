package vn.gov.quangtri.cchc.notification.calendar;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.checks.RepairCheck;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;
import vn.gov.quangtri.cchc.notification.Facts;
import vn.gov.quangtri.cchc.notification.ServiceTest;

@QuarkusTest
class WorkingDaysResourceTest extends ServiceTest {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private static final String HOLIDAY = "{\"date\": \"%s\", \"kind\": \"HOLIDAY\", \"name\": \"nghỉ lễ\"}";

    @Test
    void setsSeveralYearsAtOnceAndShowsThemToAnybody() {
        set(Tokens.admin(), days("2023-09-04", "2024-01-01"))
                .statusCode(200)
                .body("items.year", equalTo(List.of(2023, 2024)))
                .body("items.outcome", equalTo(List.of("CREATED", "CREATED")));
        given().auth()
                .oauth2(Tokens.observer())
                .get("/api/v1/working-days?year=2023")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("items.date", equalTo(List.of("2023-09-04")))
                .body("withoutCalendar", equalTo(false));
        given().auth()
                .oauth2(Tokens.officer("STC"))
                .get("/api/v1/working-days?year=2030")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("withoutCalendar", equalTo(true));
    }

    @Test
    void changesNothingForTheSameCalendar() {
        set(Tokens.editor(), days("2023-09-04")).statusCode(200);
        set(Tokens.admin(), days("2023-09-04"))
                .statusCode(200)
                .body("items[0].outcome", equalTo("UNCHANGED"))
                .body("items[0].version", equalTo(1));
        assertEquals(1, count("history"));
    }

    @Test
    void asksForTheVersionThatWasSeenBeforeItChangesAYear() {
        set(Tokens.admin(), days("2023-09-04")).statusCode(200);
        set(Tokens.admin(), days("2023-09-05")).statusCode(428).body("type", startsWith("https://"));
        change("\"9\"", days("2023-09-05")).statusCode(412).header("ETag", "\"1\"");
        change("\"1\"", days("2023-09-05"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .header("Consistency-Token", "working-days/2023@2");
        assertEquals(
                List.of(
                        "created ",
                        "changed [{\"date\":\"2023-09-04\",\"kind\":\"HOLIDAY\",\"name\":\"nghỉ lễ\",\"source\":\"\"}]"),
                rows("SELECT CONCAT(what, ' ', COALESCE(before_, '')) FROM history ORDER BY id"));
    }

    @Test
    void saysAllThatIsWrongAtOnceInBothLanguages() {
        String body = "{\"year\": 2023, \"days\": [" + HOLIDAY.formatted("2023-09-04") + ", "
                + HOLIDAY.formatted("2023-09-04")
                + ", {\"date\": \"2024-01-03\", \"kind\": \"SWAP_ON\", \"name\": \"làm bù\"}]}";
        set(Tokens.admin(), body)
                .statusCode(422)
                .body("title", equalTo("Lịch làm việc chưa hợp lệ"))
                .body("violations.rule", hasItems("day-twice", "day-of-other-year", "worked-anyway"))
                .body("violations.message", hasItems("Ngày 04/09/2023 xuất hiện hai lần."));
        given().auth()
                .oauth2(Tokens.admin())
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/working-days")
                .then()
                .statusCode(422)
                .body("title", equalTo("The calendar is not valid"));
    }

    @Test
    void refusesThoseWhoMayNotSetIt() {
        for (String token : List.of(Tokens.monitor(), Tokens.officer("STC"), Tokens.office(), Tokens.observer())) {
            set(token, days("2023-09-04")).statusCode(403);
            given().auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .body(days("2023-09-04"))
                    .post("/api/v1/working-days/preview")
                    .then()
                    .statusCode(403);
        }
        given().get("/api/v1/working-days").then().statusCode(401);
    }

    @Test
    void tellsWhoSetAYearWhenAndWhatItWas() {
        set(Tokens.admin(), days("2023-09-04")).statusCode(200);
        change("\"1\"", days("2023-09-05")).statusCode(200);
        String history = "/api/v1/working-days/2023/history";
        given().auth()
                .oauth2(Tokens.monitor())
                .get(history)
                .then()
                .statusCode(200)
                .body("items.what", equalTo(List.of("changed", "created")))
                .body("items[0].before.date", equalTo(List.of("2023-09-04")))
                .body("items[0].after.date", equalTo(List.of("2023-09-05")))
                .body("items[1].before", nullValue())
                .body("items[1].post", equalTo("operator"))
                .body("items[1].subject", notNullValue())
                .body("items[1].at", endsWith("Z"));
        String next = given().auth()
                .oauth2(Tokens.editor())
                .get(history + "?limit=1&count=true")
                .then()
                .body("total", equalTo(2))
                .extract()
                .path("next");
        given().auth()
                .oauth2(Tokens.editor())
                .get(history + "?limit=1&cursor=" + next)
                .then()
                .body("items.what", equalTo(List.of("created")));
        for (String token : List.of(Tokens.officer("STC"), Tokens.observer(), Tokens.integrator())) {
            given().auth().oauth2(token).get(history).then().statusCode(403);
            given().auth().oauth2(token).get("/api/v1/sending/history").then().statusCode(403);
        }
        given().auth()
                .oauth2(Tokens.editor())
                .get("/api/v1/sending/history")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.monitor())
                .get("/api/v1/sending/history")
                .then()
                .statusCode(200);
        given().get(history).then().statusCode(401);
    }

    @Test
    void sendsEveryYearAgainBeyondWhatWasSent() {
        set(Tokens.admin(), days("2032-09-02", "2032-09-03")).statusCode(200);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> probe.latest("cchc.working-days", "2032").isPresent());
        new RepairCheck(management).run(Set.of("cchc.working-days"), probe);
    }

    @Test
    void goesOnFromTheVersionsOfACalendarThatWasLost() {
        String lost = "{\"year\": 2033, \"version\": 4, \"days\": []}";
        probe.send("cchc.working-days", "2033", "working-days.changed.v1", "working-days/1", 4, lost);
        assertTrue(new RepairCheck(management).fence("working-days").contains("2033"));
        set(Tokens.admin(), days("2033-09-02"))
                .statusCode(200)
                .body("items[0].outcome", equalTo("CREATED"))
                .body("items[0].version", equalTo(4 + 1_000 + 1))
                .header("ETag", "\"1005\"");
    }

    @Test
    void publishesTheWholeYearAsItsSchemaSays() throws Exception {
        set(Tokens.admin(), days("2031-09-02", "2031-09-03")).statusCode(200);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> probe.latest("cchc.working-days", "2031").isPresent());
        EventProbe.Seen seen = probe.latest("cchc.working-days", "2031").orElseThrow();
        assertEquals("working-days.changed.v1", seen.type());
        try (InputStream schema = getClass().getResourceAsStream("/events/working-days-1.json")) {
            assertEquals(
                    Set.of(),
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(schema)
                            .validate(new ObjectMapper().readTree(seen.value())));
        }
    }

    @Test
    void showsWhatAChangeWouldMoveAndMovesItThenWithoutSendingAgain() {
        set(Tokens.admin(), days("2023-09-04")).statusCode(200);
        Facts owed = Facts.obligation(UUID.randomUUID(), "STC", "2023-11-29");
        arrive(owed);
        serve(LocalDate.of(2023, 11, 14));
        String offOnThe22nd = days("2023-09-04", "2023-11-14", "2023-11-22");
        given().auth()
                .oauth2(Tokens.admin())
                .contentType("application/json")
                .body(offOnThe22nd)
                .post("/api/v1/working-days/preview")
                .then()
                .statusCode(200)
                .body("count", equalTo(1))
                .body("items[0].step", equalTo("BEFORE_7"))
                .body("items[0].from", equalTo("2023-11-22"))
                .body("items[0].to", equalTo("2023-11-21"));
        assertEquals(List.of("2023-11-22"), rows("SELECT next_on FROM watched_day"));
        change("\"1\"", offOnThe22nd).statusCode(200);
        assertEquals(List.of("2023-11-21"), rows("SELECT next_on FROM watched_day"));
        serve(LocalDate.of(2023, 11, 14), LocalDate.of(2023, 11, 22));
        assertEquals(List.of("2023-11-14", "2023-11-21"), days(owed.id()));
    }

    @Test
    void refusesTagsFromBeforeARestore() {
        set(Tokens.admin(), days("2023-09-04")).statusCode(200);
        new RepairCheck(management)
                .refuseTagsOfBefore(new RepairCheck.Tagged(
                        "working-days",
                        () -> given().auth()
                                .oauth2(Tokens.observer())
                                .get("/api/v1/working-days?year=2023")
                                .header("ETag"),
                        tag -> change(tag, days("2023-09-05")).extract().statusCode()));
    }

    private ValidatableResponse set(String token, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/working-days")
                .then();
    }

    private ValidatableResponse change(String ifMatch, String body) {
        return given().auth()
                .oauth2(Tokens.admin())
                .header("If-Match", ifMatch)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/working-days")
                .then();
    }

    private static String days(String... days) {
        return "{\"days\": ["
                + String.join(
                        ", ", List.of(days).stream().map(HOLIDAY::formatted).toList()) + "]}";
    }
}
