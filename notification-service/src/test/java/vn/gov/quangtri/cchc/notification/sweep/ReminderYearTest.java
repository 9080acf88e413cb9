package vn.gov.quangtri.cchc.notification.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.quangtri.cchc.notification.Facts;
import vn.gov.quangtri.cchc.notification.ServiceTest;

/** Reminders over the weeks around a due day. Expected days are those of the design, worked out by hand. */
@QuarkusTest
class ReminderYearTest extends ServiceTest {

    private static final LocalDate DUE = LocalDate.of(2023, 11, 29);

    private final Facts plan = Facts.plan();

    @BeforeEach
    void issue() {
        calendar();
        arrive(plan);
        arrive(Facts.agency("STC", "Sở Tài chính"));
    }

    @Test
    void remindsWhoNeverReportsOnTheDaysOfTheTable() {
        Facts owed = obligation("STC");
        arrive(owed);
        serve(LocalDate.of(2023, 11, 1), LocalDate.of(2024, 1, 31));
        assertEquals(
                List.of(
                        "2023-11-14 -15 OFFICER",
                        "2023-11-22 -7 OFFICER",
                        "2023-11-28 -1 OFFICER",
                        "2023-11-29 0 OFFICER",
                        "2023-11-30 1 OFFICER",
                        "2023-11-30 1 HEAD",
                        "2023-12-04 3 OFFICER",
                        "2023-12-04 3 HEAD",
                        "2023-12-06 7 OFFICER",
                        "2023-12-06 7 HEAD",
                        "2023-12-06 7 MONITOR",
                        "2023-12-13 14 OFFICER",
                        "2023-12-13 14 HEAD",
                        "2023-12-13 14 MONITOR",
                        "2023-12-20 21 OFFICER",
                        "2023-12-20 21 HEAD",
                        "2023-12-20 21 MONITOR",
                        "2023-12-27 28 OFFICER",
                        "2023-12-27 28 HEAD",
                        "2023-12-27 28 MONITOR",
                        "2024-01-03 35 OFFICER",
                        "2024-01-03 35 HEAD",
                        "2024-01-03 35 MONITOR"),
                sent(owed.id()));
        assertEquals(List.of(), skipped(owed.id()));
    }

    @Test
    void notesWhenItSendsInAYearWithoutACalendar() {
        arrive(Facts.assignment(plan.id(), "STC", "2023-11-30"));
        arrive(Facts.assignment(plan.id(), "STC", "2025-01-14"));
        serve(LocalDate.of(2023, 11, 30));
        serve(LocalDate.of(2025, 1, 14));
        assertEquals(
                List.of("2023-11-30 0", "2025-01-14 1"),
                rows("SELECT DISTINCT CONCAT(office_day, ' ', without_calendar) FROM sweep ORDER BY 1"));
    }

    @Test
    void remindsOnceWhoReportsInTime() {
        Facts owed = obligation("STC");
        arrive(owed);
        serve(LocalDate.of(2023, 11, 13), LocalDate.of(2023, 11, 17));
        arrive(owed.with("state", "SUBMITTED", "settled", true, "submittedOn", "2023-11-20", "onTime", true));
        serve(LocalDate.of(2023, 11, 20), LocalDate.of(2023, 12, 15));
        assertEquals(List.of("2023-11-14"), days(owed.id()));
    }

    @Test
    void asksTheFrontButDoesNotUrgeIt() {
        Facts owed = obligation("MTTQ").with("mode", "REQUESTED");
        arrive(owed);
        serve(LocalDate.of(2023, 11, 13), LocalDate.of(2024, 1, 5));
        assertEquals(
                List.of("2023-11-14", "2023-11-22", "2023-11-28", "2023-11-29", "2023-11-30", "2023-12-04"),
                days(owed.id()));
        assertEquals(
                0,
                rows("SELECT 1 FROM message WHERE text_vi LIKE '%khẩn trương%'").size());
    }

    @Test
    void mergesStepsThatFallOnOneDay() {
        Facts lead = Facts.assignment(plan.id(), "STC", "2023-09-30");
        arrive(lead);
        serve(LocalDate.of(2023, 9, 11), LocalDate.of(2023, 10, 2));
        assertEquals(List.of("2023-09-15", "2023-09-22", "2023-09-29", "2023-10-02"), days(lead.id()));
        assertEquals(List.of("2023-09-29 -1 MERGED"), skipped(lead.id()));
    }

    @ParameterizedTest(name = "{0} days away")
    @CsvSource({"3, 2023-11-24, -7, 0", "10, 2023-12-01, 0, 3", "40, 2024-01-02, 0, 8"})
    void catchesUpWithOneSendingAfterAnOutage(int days, LocalDate back, int step, int skipped) {
        Facts owed = obligation("STC");
        arrive(owed);
        serve(LocalDate.of(2023, 11, 13), LocalDate.of(2023, 11, 21));
        serve(back, back);
        List<String> sent = sent(owed.id()).stream()
                .filter(s -> s.startsWith(back.toString()))
                .toList();
        assertEquals(List.of(back + " " + step + " OFFICER"), sent);
        assertEquals(
                skipped,
                skipped(owed.id()).stream().filter(s -> s.endsWith("MISSED")).count());
        serve(back, back.plusDays(1));
        assertEquals(
                1,
                sent(owed.id()).stream()
                        .filter(s -> s.startsWith(back.toString()))
                        .count());
    }

    @Test
    void givesOneNoticeForWorkThatWasBornLate() {
        Facts late = Facts.assignment(plan.id(), "SNV", "2023-03-31").with("bornLate", true);
        arrive(late);
        serve(LocalDate.of(2023, 4, 3), LocalDate.of(2023, 5, 31));
        assertEquals(List.of("2023-04-03 999 OFFICER"), sent(late.id()));
    }

    @Test
    void armsAMovedDayAnew() {
        Facts lead = Facts.assignment(plan.id(), "STC", "2023-11-29");
        arrive(lead);
        serve(LocalDate.of(2023, 11, 13), LocalDate.of(2023, 11, 23));
        arrive(lead.with("dueOn", "2023-12-15", "deadlineVersion", 2));
        serve(LocalDate.of(2023, 11, 24), LocalDate.of(2023, 12, 15));
        assertEquals(
                List.of("2023-11-14", "2023-11-22", "2023-11-30", "2023-12-08", "2023-12-14", "2023-12-15"),
                days(lead.id()));
    }

    @Test
    void goesOnWhereItWasWhenAReportTurnsOutToBeNone() {
        Facts owed = obligation("STC");
        arrive(owed);
        serve(LocalDate.of(2023, 11, 14), LocalDate.of(2023, 11, 20));
        Facts submitted = owed.with("state", "SUBMITTED", "settled", true);
        arrive(submitted);
        serve(LocalDate.of(2023, 11, 21), LocalDate.of(2023, 11, 24));
        arrive(submitted.with("state", "RETURNED", "settled", false, "returnKind", "NOT_A_REPORT"));
        serve(LocalDate.of(2023, 11, 24), LocalDate.of(2023, 11, 30));
        assertEquals(List.of("2023-11-14", "2023-11-28", "2023-11-29", "2023-11-30"), days(owed.id()));
    }

    @Test
    void sendsNothingForReportsThatAreNotOwed() {
        List<Facts> notOwed = List.of(
                obligation("STC").with("state", "SUBMITTED", "settled", true),
                obligation("STC").with("state", "ACCEPTED", "settled", true),
                obligation("STC").with("state", "WAIVED", "settled", true),
                obligation("STC").with("state", "RETURNED", "settled", true, "returnKind", "CORRECTION"),
                obligation("STC").with("state", "NOT_STARTED", "settled", true),
                obligation("STC").with("deleted", true));
        notOwed.forEach(owed -> {
            send(owed.atVersion(1).with("state", "NOT_STARTED", "settled", false, "deleted", false));
            send(owed.atVersion(3));
        });
        notOwed.forEach(owed -> arrived(owed.atVersion(3)));
        serve(LocalDate.of(2023, 11, 13), LocalDate.of(2023, 12, 6));
        notOwed.forEach(owed -> assertEquals(List.of(), days(owed.id()), owed.json()));
    }

    @Test
    void sendsNothingForWorkThatIsNotOpen() {
        List<Facts> closed = Stream.of("DONE", "CONFIRMED", "RETURNED", "CANCELLED")
                .map(state -> Facts.assignment(plan.id(), "STC", "2023-11-29").with("state", state))
                .toList();
        closed.forEach(lead -> {
            send(lead.atVersion(0).with("state", "IN_PROGRESS"));
            send(lead);
        });
        closed.forEach(this::arrived);
        serve(LocalDate.of(2023, 11, 13), LocalDate.of(2023, 12, 6));
        closed.forEach(lead -> assertEquals(List.of(), days(lead.id()), lead.json()));
        assertEquals(closed.size(), count("watched_day"));
    }

    @Test
    void sendsNothingForPlansThatHaveEnded() {
        List<Facts> plans = Stream.of("CLOSED", "REVOKED", "REPLACED")
                .map(state -> Facts.plan().with("state", state))
                .toList();
        List<Facts> owed = plans.stream()
                .map(ended -> Facts.obligation(ended.id(), "STC", DUE.toString()))
                .toList();
        owed.forEach(this::send);
        owed.forEach(this::arrived);
        serve(LocalDate.of(2023, 11, 14), LocalDate.of(2023, 11, 15));
        plans.forEach(this::arrive);
        serve(LocalDate.of(2023, 11, 21), LocalDate.of(2023, 12, 6));
        owed.forEach(o -> assertEquals(List.of("2023-11-14"), days(o.id()), "before the plan ended"));
    }

    @Test
    void sendsToTheMonitorWhereTheAgencyHasEnded() {
        arrive(Facts.agency("STTTT", "Sở Thông tin và Truyền thông").with("validTo", "2023-11-21"));
        Facts owed = obligation("STTTT");
        arrive(owed);
        serve(LocalDate.of(2023, 11, 13), LocalDate.of(2023, 12, 6));
        assertEquals(
                List.of("2023-11-14 -15 OFFICER", "2023-11-22 -7 MONITOR", "2023-11-28 -1 MONITOR"),
                sent(owed.id()).subList(0, 3));
        assertEquals(
                List.of("2023-12-06 7 MONITOR"),
                sent(owed.id()).stream().filter(s -> s.contains(" 7 ")).toList());
        assertEquals(
                List.of("AGENCY_ENDED"),
                rows("SELECT DISTINCT reason FROM reminder WHERE matter_id = ? AND post = 'MONITOR'", owed.id()));
    }

    @Test
    void watchesTheMilestonesOfADeadline() {
        Facts lead = Facts.assignment(plan.id(), "STC", "2023-12-31")
                .with(
                        "milestones",
                        List.of(
                                Map.of("dueOn", "2023-06-30", "text", "ban hành"),
                                Map.of("dueOn", "2023-12-31", "text", "báo cáo kết quả")));
        arrive(lead);
        serve(LocalDate.of(2023, 6, 14), LocalDate.of(2023, 7, 1));
        assertEquals(List.of("2023-06-15", "2023-06-23", "2023-06-29", "2023-06-30"), days(lead.id()));
        assertEquals(2, count("watched_day"));
    }

    @Test
    void givesCoordinatorsNoLadder() {
        arrive(Facts.assignment(plan.id(), "STC", "2023-11-29").with("role", "COORDINATING"));
        arrive(Facts.assignment(plan.id(), "STC", "2023-11-29").with("dueOn", null));
        assertEquals(0, count("watched_day"));
    }

    private Facts obligation(String agency) {
        return Facts.obligation(plan.id(), agency, DUE.toString());
    }
}
