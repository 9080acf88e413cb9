package vn.gov.quangtri.cchc.notification.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.notification.Facts;
import vn.gov.quangtri.cchc.notification.ServiceTest;

/** Work that is owed on several days, of which one is extended. Days are those of the design, worked out by hand. */
@QuarkusTest
class SeveralDaysTest extends ServiceTest {

    private static final String LAST = "2023-12-29";

    private final Facts plan = Facts.plan();
    private final Facts lead = Facts.assignment(plan.id(), "STC", LAST);

    @BeforeEach
    void issue() {
        calendar();
        arrive(plan);
        arrive(Facts.agency("STC", "Sở Tài chính"));
    }

    @Test
    void remindsOfADayThatWasExtendedFromItsFirstStepOn() {
        Facts before = tell(lead, open("2023-05-31", 1), open(LAST, 1));
        serve(day("2023-05-15"), day("2023-05-30"));
        List<String> told = List.of("2023-05-16 -15 OFFICER", "2023-05-24 -7 OFFICER", "2023-05-30 -1 OFFICER");
        assertEquals(told, sent(lead.id()));
        tell(before, open("2023-06-30", 2), open(LAST, 1));
        serve(day("2023-05-30"), day("2023-06-30"));
        List<String> all = new ArrayList<>(told);
        all.addAll(List.of(
                "2023-06-15 -15 OFFICER", "2023-06-23 -7 OFFICER", "2023-06-29 -1 OFFICER", "2023-06-30 0 OFFICER"));
        assertEquals(all, sent(lead.id()));
    }

    @Test
    void saysNothingTwiceOfTheOtherDaysWhenTheLastIsExtended() {
        Map<String, Object> late = open("2023-03-31", 1);
        Map<String, Object> june = open("2023-06-30", 1);
        Facts before = tell(lead, late, june, open(LAST, 1));
        serve(day("2023-04-03"), day("2023-06-15"));
        List<String> told = sent(lead.id());
        assertEquals(List.of("2023-04-03", "2023-06-15"), days(lead.id()));
        assertEquals(2, told.size(), told.toString());
        tell(before.with("dueOn", "2024-01-15", "deadlineVersion", 2), late, june, open("2024-01-15", 2));
        serve(day("2023-06-15"), day("2023-06-22"));
        assertEquals(told, sent(lead.id()));
        serve(day("2023-06-23"));
        assertEquals("2023-06-23 -7 OFFICER", sent(lead.id()).get(2));
    }

    @ParameterizedTest(name = "the earlier one: {0}")
    @ValueSource(booleans = {true, false})
    void goesOnWithTheLastDayWhenOneOfTwoThatFallOnItIsDone(boolean earlier) {
        Facts before = tell(lead, open("2023-06-30", 1), open(LAST, 1));
        before = tell(before, open(LAST, 2), open(LAST, 1));
        serve(day("2023-12-14"));
        tell(before, with(open(LAST, 2), earlier), with(open(LAST, 1), !earlier));
        assertEquals(
                List.of("DEADLINE 2023-12-29", "MILESTONE 2023-06-30 DROPPED"),
                rows("SELECT CONCAT_WS(' ', subject, due_on, stop_reason) FROM watched_day ORDER BY slot"));
        serve(day("2023-12-14"), day("2023-12-22"));
        assertEquals(List.of("2023-12-14 -15 OFFICER", "2023-12-22 -7 OFFICER"), sent(lead.id()));
    }

    @SafeVarargs
    private Facts tell(Facts before, Map<String, Object>... days) {
        Facts next = before.with("occurrences", List.of(days));
        arrive(next);
        return next;
    }

    private static Map<String, Object> open(String dueOn, int version) {
        return Map.of("dueOn", dueOn, "state", "NOT_STARTED", "deadlineVersion", version);
    }

    private static Map<String, Object> with(Map<String, Object> one, boolean done) {
        return Map.of(
                "dueOn",
                one.get("dueOn"),
                "state",
                done ? "DONE" : "NOT_STARTED",
                "deadlineVersion",
                one.get("deadlineVersion"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
