package vn.gov.quangtri.cchc.notification.inbox;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.notification.Facts;
import vn.gov.quangtri.cchc.notification.ServiceTest;

@QuarkusTest
class InboxResourceTest extends ServiceTest {

    private final Facts plan = Facts.plan().with("sample", true);

    /** STC's report is a week late, so officer, head and monitor have been told. */
    @BeforeEach
    void tell() {
        arrive(plan);
        arrive(Facts.agency("STC", "Sở Tài chính"));
        arrive(Facts.obligation(plan.id(), "STC", "2023-11-29"));
        change("UPDATE watched_day SET reached = 3, next_on = '2023-12-06'");
        serve(LocalDate.of(2023, 12, 6));
    }

    @Test
    void showsEachPostItsOwnMessages() {
        inbox(Tokens.officer("STC")).body("items", hasSize(1)).body("items[0].recipient.post", equalTo("OFFICER"));
        inbox(Tokens.clerk("STC")).body("items", hasSize(1)).body("items[0].recipient.post", equalTo("OFFICER"));
        inbox(Tokens.head("STC")).body("items", hasSize(1)).body("items[0].recipient.post", equalTo("HEAD"));
        inbox(Tokens.monitor())
                .body("items", hasSize(1))
                .body("items[0].recipient.post", equalTo("MONITOR"))
                .body("items[0].recipient.agency", nullValue());
        inbox(Tokens.officer("STP")).body("items", hasSize(0));
        inbox(Tokens.officer("STP", "STC")).body("items", hasSize(1));
        inbox(Tokens.office()).body("items", hasSize(0));
    }

    @Test
    void refusesWhoHoldsNoPostThatGetsMail() {
        for (String token :
                List.of(Tokens.observer(), Tokens.admin(), Tokens.officerWithoutAgency(), Tokens.editor())) {
            given().auth().oauth2(token).get("/api/v1/inbox").then().statusCode(403);
        }
        given().get("/api/v1/inbox").then().statusCode(401);
    }

    @Test
    void saysItInTheLanguageOfTheReaderAndThatItIsASample() {
        inbox(Tokens.officer("STC"))
                .body(
                        "items[0].subject",
                        equalTo("[MẪU] Đôn đốc: đã quá hạn 7 ngày – báo cáo theo Kế hoạch số 00/KH-UBND"))
                .body("items[0].text", startsWith("Kính gửi: cán bộ phụ trách, Sở Tài chính"))
                .body("items[0].text", containsString("Hạn: thứ Tư, ngày 29/11/2023"))
                .body("items[0].text", containsString("không phải văn bản thật"));
        given().auth()
                .oauth2(Tokens.officer("STC"))
                .header("Accept-Language", "en")
                .get("/api/v1/inbox")
                .then()
                .body("items[0].subject", equalTo("[SAMPLE] Urging: 7 days late – the report on plan 00/KH-UBND"))
                .body("items[0].text", containsString("Due: Wednesday, 29/11/2023"));
    }

    @Test
    void marksReadOnceAndUnreadAgainForEachReader() {
        String id = id(Tokens.officer("STC"));
        Instant before = clock().instant().minus(Duration.ofMinutes(1));
        String readAt = read(Tokens.officer("STC"), id)
                .statusCode(200)
                .body("readAt", notNullValue())
                .extract()
                .path("readAt");
        assertTrue(Instant.parse(readAt).isAfter(before), readAt);
        assertTrue(Instant.parse(readAt).isBefore(clock().instant().plus(Duration.ofMinutes(1))), readAt);
        read(Tokens.officer("STC"), id).statusCode(200).body("readAt", equalTo(readAt));
        assertEquals(1, count("message_read"));
        unread(Tokens.officer("STC")).body("items", hasSize(0)).body("total", equalTo(0));
        unread(Tokens.clerk("STC")).body("items", hasSize(1)).body("total", equalTo(1));
        given().auth()
                .oauth2(Tokens.officer("STC"))
                .delete("/api/v1/inbox/" + id + "/read")
                .then()
                .statusCode(200)
                .body("readAt", nullValue());
        unread(Tokens.officer("STC")).body("items", hasSize(1));
    }

    @Test
    void knowsNothingOfAnotherPostsMessage() {
        String id = id(Tokens.officer("STC"));
        read(Tokens.officer("STP"), id).statusCode(404);
        read(Tokens.head("STC"), id).statusCode(404);
        read(Tokens.monitor(), id).statusCode(404);
        read(Tokens.observer(), id).statusCode(403);
        assertEquals(0, count("message_read"));
    }

    @Test
    void pagesFromTheNewestOn() {
        arrive(Facts.obligation(plan.id(), "STC", "2023-12-07"));
        serve(LocalDate.of(2023, 12, 6));
        String next = given().auth()
                .oauth2(Tokens.officer("STC"))
                .get("/api/v1/inbox?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].step", equalTo("BEFORE_1"))
                .extract()
                .path("next");
        given().auth()
                .oauth2(Tokens.officer("STC"))
                .get("/api/v1/inbox?limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items[0].step", equalTo("AFTER_7"))
                .body("next", nullValue());
    }

    private static Clock clock() {
        return Clock.systemUTC();
    }

    private static ValidatableResponse inbox(String token) {
        return given().auth().oauth2(token).get("/api/v1/inbox").then().statusCode(200);
    }

    private static ValidatableResponse unread(String token) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/inbox?unread=true&count=true")
                .then()
                .statusCode(200);
    }

    private static String id(String token) {
        return inbox(token).extract().path("items[0].id");
    }

    private static ValidatableResponse read(String token, String id) {
        return given().auth()
                .oauth2(token)
                .post("/api/v1/inbox/" + id + "/read")
                .then();
    }
}
