package vn.gov.quangtri.cchc.notification.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.notification.Facts;
import vn.gov.quangtri.cchc.notification.ServiceTest;

/** Work that this service hears of late, after an outage or a rebuild, was not late from the start. */
@QuarkusTest
class LateHeardTest extends ServiceTest {

    private static final LocalDate HEARD = LocalDate.of(2023, 11, 20);
    private static final List<String> MISSED = List.of(
            "2023-11-20 -15 MISSED",
            "2023-11-20 -7 MISSED",
            "2023-11-20 -1 MISSED",
            "2023-11-20 1 MISSED",
            "2023-11-20 3 MISSED",
            "2023-11-20 7 MISSED",
            "2023-11-20 14 MISSED");

    private final UUID plan = UUID.randomUUID();

    @BeforeEach
    void listen() {
        calendar();
        TestOfficeClock.set(HEARD);
    }

    @Test
    void catchesUpWithWorkThatWasIssuedInTime() {
        Facts lead = Facts.assignment(plan, "STC", "2023-10-31");
        arrive(lead);
        serve(HEARD, LocalDate.of(2023, 12, 31));
        assertEquals(
                List.of("2023-11-20 0 OFFICER", "2023-11-21 21 OFFICER", "2023-11-21 21 HEAD", "2023-11-21 21 MONITOR"),
                sent(lead.id()).subList(0, 4));
        assertEquals(List.of("2023-11-20", "2023-11-21", "2023-11-28", "2023-12-05"), days(lead.id()));
        assertEquals(MISSED, skipped(lead.id()));
        assertEquals(List.of("0"), bornLate(lead));
    }

    @Test
    void catchesUpWithAReportThatWasAskedForInTime() {
        Facts owed = Facts.obligation(plan, "STC", "2023-10-31").with("openedOn", "2023-04-03");
        arrive(owed);
        serve(HEARD);
        assertEquals(List.of("2023-11-20 0 OFFICER"), sent(owed.id()));
        assertEquals(MISSED, skipped(owed.id()));
        assertEquals(List.of("0"), bornLate(owed));
    }

    @Test
    void givesOneNoticeForAReportThatWasAskedForTooLate() {
        Facts owed = Facts.obligation(plan, "STC", "2023-10-31").with("openedOn", "2023-11-01");
        arrive(owed);
        serve(HEARD, LocalDate.of(2023, 12, 31));
        assertEquals(List.of("2023-11-20 999 OFFICER"), sent(owed.id()));
        assertEquals(List.of("1"), bornLate(owed));
    }

    @Test
    void goesByTheDayOfHearingWhereNobodySaysSinceWhenAReportIsOwed() {
        Facts owed = Facts.obligation(plan, "STC", "2023-10-31");
        arrive(owed);
        serve(HEARD, LocalDate.of(2023, 11, 30));
        assertEquals(List.of("2023-11-20 999 OFFICER"), sent(owed.id()));
    }

    @Test
    void goesByTheDayOfHearingForADayThatWasSetLater() {
        Facts awaiting = Facts.assignment(plan, "STC", "2023-10-31").with("dueOn", null);
        arrive(awaiting);
        arrive(awaiting.with("dueOn", "2023-11-10", "deadlineVersion", 2));
        serve(HEARD, LocalDate.of(2023, 11, 30));
        assertEquals(List.of("2023-11-20 999 OFFICER"), sent(awaiting.id()));
    }

    private List<String> bornLate(Facts matter) {
        return rows("SELECT born_late FROM watched_day WHERE matter_id = ?", matter.id());
    }
}
