package vn.gov.quangtri.cchc.notification.sweep;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.notification.Facts;
import vn.gov.quangtri.cchc.notification.ServiceTest;

/** An extension that was asked for in time: nothing is sent while it waits. Days are those of the design, worked out by hand. */
@QuarkusTest
class WaitingExtensionTest extends ServiceTest {

    private static final String DUE = "2023-11-29";
    private static final LocalDate FIRST = day("2023-11-13");
    private static final LocalDate ASKED = day("2023-11-21");

    private final Facts plan = Facts.plan();

    @BeforeEach
    void issue() {
        calendar();
        arrive(plan);
        arrive(Facts.agency("STC", "Sở Tài chính"));
    }

    @Test
    void sendsNothingWhileItWaitsAndArmsTheGrantedDayAnew() {
        Facts waiting = waiting();
        send(waiting);
        serve(ASKED, day("2023-12-05"));
        assertEquals(List.of("2023-11-14"), days(waiting.id()));
        Facts granted = waiting.with("extensionWaiting", false, "dueOn", "2023-12-29", "deadlineVersion", 2);
        arrive(granted);
        send(waiting);
        arrive(granted.with("planNumber", "1/KH-UBND"));
        serve(day("2023-12-06"), day("2023-12-29"));
        assertEquals(List.of("2023-11-14", "2023-12-14", "2023-12-22", "2023-12-28", "2023-12-29"), days(waiting.id()));
    }

    @Test
    void goesOnWithTheOldDayWhenItIsRefusedAfterIt() {
        Facts waiting = waiting();
        serve(ASKED, day("2023-12-05"));
        arrive(waiting.with("extensionWaiting", false));
        serve(day("2023-12-05"), day("2023-12-15"));
        assertEquals(List.of("2023-11-14", "2023-12-06", "2023-12-13"), days(waiting.id()));
    }

    @Test
    void goesOnWhereItWasWhenItIsWithdrawn() {
        Facts waiting = waiting();
        serve(ASKED, day("2023-11-24"));
        arrive(waiting.with("extensionWaiting", false));
        serve(day("2023-11-25"), day("2023-11-30"));
        assertEquals(List.of("2023-11-14", "2023-11-28", "2023-11-29", "2023-11-30"), days(waiting.id()));
    }

    @Test
    void goesOnUrgingWhoAsksLate() {
        Facts owed = owed();
        arrive(owed);
        serve(FIRST, day("2023-12-05"));
        Facts late = owed.with("extensionWaiting", false);
        arrive(late);
        serve(day("2023-12-06"), day("2023-12-15"));
        List<String> before = List.of(
                "2023-11-14",
                "2023-11-22",
                "2023-11-28",
                "2023-11-29",
                "2023-11-30",
                "2023-12-04",
                "2023-12-06",
                "2023-12-13");
        assertEquals(before, days(owed.id()));
        arrive(late.with("dueOn", "2023-12-29", "deadlineVersion", 2));
        serve(day("2023-12-18"), day("2023-12-29"));
        assertEquals(
                List.of("2023-12-22", "2023-12-28", "2023-12-29"),
                days(owed.id()).subList(before.size(), days(owed.id()).size()));
    }

    @Test
    void saysOfTheWatchedDayWhyNothingIsSent() {
        Facts waiting = waiting();
        given().auth()
                .oauth2(Tokens.officer("STC"))
                .get("/api/v1/watched-days")
                .then()
                .body("items[0].matterId", equalTo(waiting.key()))
                .body("items[0].stopReason", equalTo("EXTENSION_WAITING"))
                .body("items[0].nextOn", nullValue());
    }

    @Test
    void leavesASentReportSentThoughAnExtensionOfItWaits() {
        Facts sent = owed().with("extensionWaiting", true, "state", "SUBMITTED");
        arrive(sent);
        assertEquals(List.of("SUBMITTED"), rows("SELECT stop_reason FROM watched_day"));
    }

    /** Reminded once, then asked for in time. */
    private Facts waiting() {
        Facts owed = owed();
        arrive(owed);
        serve(FIRST, ASKED);
        Facts waiting = owed.with("extensionWaiting", true);
        arrive(waiting);
        return waiting;
    }

    private Facts owed() {
        return Facts.obligation(plan.id(), "STC", DUE);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
