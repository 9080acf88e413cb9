package vn.gov.quangtri.cchc.notification.sweep;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"assignment", "obligation"})
    void sendsNothingWhileItWaitsAndArmsTheGrantedDayAnew(String kind) {
        Facts waiting = waiting(kind);
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

    @ParameterizedTest
    @ValueSource(strings = {"assignment", "obligation"})
    void goesOnWithTheOldDayWhenItIsRefusedAfterIt(String kind) {
        Facts waiting = waiting(kind);
        serve(ASKED, day("2023-12-05"));
        arrive(waiting.with("extensionWaiting", false));
        serve(day("2023-12-05"), day("2023-12-15"));
        assertEquals(List.of("2023-11-14", "2023-12-06", "2023-12-13"), days(waiting.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assignment", "obligation"})
    void goesOnWhereItWasWhenItIsWithdrawn(String kind) {
        Facts waiting = waiting(kind);
        serve(ASKED, day("2023-11-24"));
        arrive(waiting.with("extensionWaiting", false));
        serve(day("2023-11-25"), day("2023-11-30"));
        assertEquals(List.of("2023-11-14", "2023-11-28", "2023-11-29", "2023-11-30"), days(waiting.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assignment", "obligation"})
    void goesOnUrgingWhoAsksLate(String kind) {
        Facts owed = owed(kind);
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
        Facts waiting = waiting("assignment");
        given().auth()
                .oauth2(Tokens.officer("STC"))
                .get("/api/v1/watched-days")
                .then()
                .body("items[0].matterId", equalTo(waiting.key()))
                .body("items[0].stopReason", equalTo("EXTENSION_WAITING"))
                .body("items[0].nextOn", nullValue());
    }

    @Test
    void leavesDoneWorkDoneThoughAnExtensionOfItWaits() {
        Facts lead = owed("assignment").with("extensionWaiting", true, "state", "DONE");
        arrive(lead);
        assertEquals(List.of("DONE"), rows("SELECT stop_reason FROM watched_day"));
    }

    @Test
    void stopsAndArmsAnewOneOfSeveralDaysAlone() {
        Facts lead = Facts.assignment(plan.id(), "STC", "2023-12-29");
        lead = tell(lead, one("2023-09-29", 1, false), one("2023-12-29", 1, false));
        serve(day("2023-09-13"), day("2023-09-15"));
        lead = tell(lead, one("2023-09-29", 1, false), one("2023-12-29", 1, true));
        assertEquals(List.of("2023-12-29 1 EXTENSION_WAITING", "2023-09-29 1"), watched());

        lead = lead.with("dueOn", "2024-01-15", "deadlineVersion", 2);
        lead = tell(lead, one("2023-09-29", 1, false), one("2024-01-15", 2, false));
        assertEquals(List.of("2024-01-15 2", "2023-09-29 1"), watched());
        serve(day("2023-09-18"), day("2023-09-25"));
        lead = tell(lead, one("2023-09-29", 1, true), one("2024-01-15", 2, false));
        assertEquals(List.of("2024-01-15 2", "2023-09-29 1 EXTENSION_WAITING"), watched());
        serve(day("2023-09-26"), day("2023-10-05"));
        assertEquals(List.of("2023-09-14", "2023-09-22"), days(lead.id()));

        lead = tell(lead, one("2023-10-31", 2, false), one("2024-01-15", 2, false));
        serve(day("2023-10-06"), day("2023-11-01"));
        assertEquals(
                List.of("2023-10-16", "2023-10-24", "2023-10-30", "2023-10-31", "2023-11-01"),
                days(lead.id()).subList(2, 7));
    }

    @Test
    void goesOnWithTheLastDayWhileAnotherThatFellOnItWaits() {
        Facts lead = Facts.assignment(plan.id(), "STC", "2023-12-29");
        lead = tell(lead, one("2023-12-29", 2, true), one("2023-12-29", 1, false));
        assertEquals(List.of("2023-12-29 1"), watched());
        tell(lead, one("2023-12-29", 2, true), one("2023-12-29", 1, true));
        assertEquals(List.of("2023-12-29 1 EXTENSION_WAITING"), watched());
    }

    private Facts tell(Facts before, Map<String, Object> first, Map<String, Object> second) {
        Facts next = before.with("occurrences", List.of(first, second));
        arrive(next);
        return next;
    }

    private static Map<String, Object> one(String dueOn, int version, boolean waiting) {
        return Map.of("dueOn", dueOn, "state", "NOT_STARTED", "deadlineVersion", version, "extensionWaiting", waiting);
    }

    private List<String> watched() {
        return rows("SELECT CONCAT_WS(' ', due_on, deadline_version, stop_reason) FROM watched_day ORDER BY slot");
    }

    /** Reminded once, then asked for in time. */
    private Facts waiting(String kind) {
        Facts owed = owed(kind);
        arrive(owed);
        serve(FIRST, ASKED);
        Facts waiting = owed.with("extensionWaiting", true);
        arrive(waiting);
        return waiting;
    }

    private Facts owed(String kind) {
        return kind.equals("assignment")
                ? Facts.assignment(plan.id(), "STC", DUE)
                : Facts.obligation(plan.id(), "STC", DUE);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
