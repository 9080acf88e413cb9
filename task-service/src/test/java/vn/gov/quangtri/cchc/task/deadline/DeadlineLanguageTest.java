package vn.gov.quangtri.cchc.task.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.quangtri.cchc.rules.days.CalendarDay;
import vn.gov.quangtri.cchc.rules.days.DayKind;
import vn.gov.quangtri.cchc.rules.days.WorkingDays;

class DeadlineLanguageTest {

    private static final LocalDate ISSUE = day("2023-04-03");

    @Test
    void aMonthlyTaskOwesWhatIsLeftOfTheYear() {
        Meaning monthly = read("Hằng tháng", issuedOn(ISSUE));
        assertEquals(9, monthly.occurrences().size());
        assertEquals(day("2023-04-30"), monthly.occurrences().get(0));
        assertEquals(day("2023-12-31"), monthly.dueOn());
        assertTrue(monthly.occurrences().stream().noneMatch(day -> day.isBefore(ISSUE)));
        assertEquals("RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20231231", monthly.recurrence());
        assertTrue(monthly.explanation().contains("3 kỳ trước ngày ban hành 3/4/2023 không tính"));
    }

    @Test
    void anOccurrenceOnTheDayOfIssueIsOwed() {
        assertEquals(
                12,
                read("trước ngày 15 hằng tháng", issuedOn(day("2023-01-14")))
                        .occurrences()
                        .size());
        assertEquals(
                11,
                read("trước ngày 15 hằng tháng", issuedOn(day("2023-01-15")))
                        .occurrences()
                        .size());
    }

    @Test
    void asksWhenNoOccurrenceIsLeft() {
        Meaning none = read("Hằng quý", issuedOn(day("2024-01-02")));
        assertEquals(List.of(), none.occurrences());
        assertNull(none.dueOn());
        assertTrue(none.needsConfirmation());
    }

    @Test
    void doesNotTakeAMonthInWordsForAnEvent() {
        assertTrue(read("trước ngày ba mươi tháng sáu", issuedOn(ISSUE)).needsConfirmation());
        assertTrue(read("Sau hội nghị tháng chạp", issuedOn(ISSUE)).needsConfirmation());
        assertFalse(read("Sau hội nghị tổng kết", issuedOn(ISSUE)).needsConfirmation());
    }

    @Test
    void aPlanMayReadBeforeAsInclusive() {
        DeadlineOptions inclusive = new DeadlineOptions(BeforeDay.INCLUSIVE, null, null, null);
        assertEquals(day("2023-11-30"), read("trước ngày 30/11/2023", inclusive).dueOn());
        assertEquals(Boundary.BEFORE, read("trước ngày 30/11/2023", inclusive).boundary());
        assertEquals(day("2023-09-30"), read("trước quý IV/2023", inclusive).dueOn());
        assertEquals(
                day("2023-12-15"), read("trước ngày 15 hằng tháng", inclusive).dueOn());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // a written last day on a Saturday moves over the holidays that follow
        "29/4/2023, 2023-05-04",
        "chậm nhất ngày 30/9/2023, 2023-10-02",
        "đến hết ngày 2/9/2023, 2023-09-05",
        // "before" never moves into what it must precede
        "trước ngày 1/10/2023, 2023-09-30",
        "Hoàn thành trước quý IV/2023, 2023-09-30",
        // the end of a period is no written day
        "Quý III/2023, 2023-09-30",
        "cuối tháng 9/2023, 2023-09-30",
        // a working day stays
        "chậm nhất ngày 15/6/2023, 2023-06-15"
    })
    void onlyAWrittenLastDayMovesToTheNextWorkingDay(String phrase, LocalDate dueOn) {
        DeadlineOptions moving = new DeadlineOptions(null, DayOff.NEXT_WORKING_DAY, null, calendar());
        assertEquals(dueOn, read(phrase, moving).dueOn());
    }

    @Test
    void recurringWrittenDaysMoveTooButNotBeforeOnes() {
        DeadlineOptions moving = new DeadlineOptions(null, DayOff.NEXT_WORKING_DAY, null, calendar());
        assertTrue(read("chậm nhất ngày 25 hằng tháng", moving).occurrences().contains(day("2023-11-27")));
        assertTrue(read("trước ngày 26 hằng tháng", moving).occurrences().contains(day("2023-11-25")));
    }

    @Test
    void saysThatADayOffIsKept() {
        Meaning before = read("Hoàn thành trước quý IV/2023", null);
        assertEquals(
                "trước quý IV/2023 → trước ngày 1/10/2023 → ngày cuối còn đúng hạn 30/9/2023 (thứ Bảy); "
                        + "ngày nghỉ, không dời: kế hoạch không dời ngày",
                before.explanation());
        assertEquals(
                "before quarter IV/2023 → before 1/10/2023 → last day 30/9/2023, a Saturday; "
                        + "a day off, not moved: the plan moves no dates",
                before.explanationEn());
        assertEquals("BEFORE", before.rule());
        assertNull(before.opensOn());
    }

    @Test
    void aPeriodOpensOnItsFirstDay() {
        Meaning quarter = read("Quý I/2023", null);
        assertEquals(day("2023-01-01"), quarter.opensOn());
        assertEquals(day("2023-04-01"), read("từ quý II/2023", null).opensOn());
        assertEquals(day("2023-01-01"), read("Thường xuyên", null).opensOn());
    }

    @Test
    void anHourIsKeptAndDecidesNothing() {
        Meaning hour = read("trước 17h00 ngày 30/11/2023", null);
        assertEquals(day("2023-11-30"), hour.dueOn());
        assertTrue(hour.explanation().contains("17:00"));
    }

    @Test
    void countsFromAnEventOnceItsDayIsKnown() {
        Meaning relative = read("10 ngày làm việc sau khi có hướng dẫn của Bộ Nội vụ", null);
        assertEquals("có hướng dẫn của Bộ Nội vụ", relative.event());
        assertEquals(new Offset(10, OffsetUnit.WORKING_DAY, false), relative.offset());
        assertTrue(relative.understood());
        assertFalse(relative.resolved());
        assertEquals(day("2023-05-16"), relative.offset().dueOn(day("2023-04-27"), calendar()));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, false, 26, 2023-05-04", "WEEK, false, 1, 2023-04-10", "MONTH, false, 2, 2023-06-05",
                "HOUR, false, 24, 2023-04-04",
        "HOUR, false, 25, 2023-04-05", "WORKING_DAY, true, 5, 2023-03-27", "DAY, true, 1, 2023-03-31",
                "YEAR, false, 1, 2024-04-03"
    })
    void leavesTheFirstDayOutAndMovesALastDayOff(OffsetUnit unit, boolean before, int count, LocalDate dueOn) {
        LocalDate event = before ? day("2023-04-03") : ISSUE;
        assertEquals(dueOn, new Offset(count, unit, before).dueOn(event, calendar()));
    }

    @Test
    void countsFromThePlansOwnIssueAndAsks() {
        Meaning own = read("Chậm nhất 05 ngày làm việc kể từ ngày ban hành Kế hoạch này", issuedOn(ISSUE));
        assertEquals(DeadlineKind.RELATIVE, own.kind());
        assertEquals(day("2023-04-10"), own.dueOn());
        assertTrue(own.needsConfirmation());
    }

    @Test
    void offersTheOtherReading() {
        assertEquals(
                day("2023-05-10"),
                read("đầu tháng 5", null).alternatives().get(0).dueOn());
        assertEquals(
                day("2023-05-06"),
                read("2023-06-05 00:00:00", null).alternatives().get(0).dueOn());
        assertEquals(List.of(), read("Quý I/2023", null).alternatives());
    }

    @Test
    void saysWhyADayIsImpossible() {
        Meaning impossible = read("31/6/2023", null);
        assertEquals("không có ngày 31/6/2023 trong lịch", impossible.explanation());
        assertEquals("there is no 31/6/2023", impossible.explanationEn());
        assertFalse(impossible.understood());
    }

    @Test
    void offersWhatItUnderstoodBesideAnImpossibleDay() {
        Meaning half = read("Sơ kết: 30/6/2023; tổng kết: 31/11/2023", null);
        assertEquals(DeadlineKind.UNRESOLVED, half.kind());
        assertEquals(day("2023-06-30"), half.alternatives().get(0).dueOn());
    }

    @Test
    void readsAMissingYearAsThePlans() {
        assertEquals(
                day("2025-11-29"),
                DeadlineLanguage.interpret("trước ngày 30/11", 2025, null).dueOn());
        assertEquals(
                day("2024-02-29"),
                DeadlineLanguage.interpret("cuối tháng 2", 2024, null).dueOn());
    }

    @Test
    void anEmptyPhraseIsUnresolved() {
        assertEquals(DeadlineKind.UNRESOLVED, read(null, null).kind());
        assertEquals(DeadlineKind.UNRESOLVED, read(" \u00A0 ", null).kind());
        assertEquals("", read(null, null).phrase());
    }

    @Test
    void findsARhythmInTheTasksOwnTextAndOnlySuggestsIt() {
        Meaning found = DeadlineLanguage.suggest(
                        "Lồng ghép nội dung tuyên truyền vào Hội nghị giao ban báo chí định kỳ 2 tháng/lần.",
                        2023,
                        null)
                .orElseThrow();
        assertEquals("định kỳ 2 tháng/lần", found.phrase());
        assertEquals(6, found.occurrences().size());
        assertTrue(found.needsConfirmation());
        assertTrue(DeadlineLanguage.suggest("Chỉ số hài lòng về sự phục vụ hành chính hàng năm của tỉnh", 2023, null)
                .isEmpty());
    }

    @Test
    void readsALongTextQuickly() {
        String text = "Quý I: xây dựng, hoàn thiện và ban hành kế hoạch, tổ chức hội nghị; ";
        long start = System.nanoTime();
        assertEquals(7, read(text.repeat(7), null).milestones().size());
        assertEquals(DeadlineKind.UNRESOLVED, read("x và y, ".repeat(62), null).kind());
        assertEquals(DeadlineKind.UNRESOLVED, read(text.repeat(2000), null).kind());
        assertTrue(System.nanoTime() - start < 5_000_000_000L);
    }

    private static Meaning read(String phrase, DeadlineOptions options) {
        return DeadlineLanguage.interpret(phrase, 2023, options);
    }

    private static DeadlineOptions issuedOn(LocalDate day) {
        return new DeadlineOptions(null, null, day, null);
    }

    private static WorkingDays calendar() {
        return WorkingDays.of(List.of(
                new CalendarDay(day("2023-05-01"), DayKind.HOLIDAY),
                new CalendarDay(day("2023-05-02"), DayKind.COMPENSATORY),
                new CalendarDay(day("2023-05-03"), DayKind.COMPENSATORY),
                new CalendarDay(day("2023-09-01"), DayKind.HOLIDAY),
                new CalendarDay(day("2023-09-02"), DayKind.HOLIDAY),
                new CalendarDay(day("2023-09-04"), DayKind.COMPENSATORY)));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
