package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.time.YearMonth;

/** Makes days of figures: possible ones, impossible ones, and those that only make sense with day and month swapped. */
final class Days {

    private static final int CENTURY = 2000;
    private static final String SWAPPED = "SWAPPED_DAY_AND_MONTH";

    private Days() {}

    static int fullYear(int year) {
        return year < 100 ? CENTURY + year : year;
    }

    static Span of(int day, int month, int year, String rule, boolean yearWritten) {
        if (exists(day, month, year)) {
            return Span.day(LocalDate.of(year, month, day), rule, yearWritten);
        }
        if (exists(month, day, year)) {
            LocalDate swapped = LocalDate.of(year, day, month);
            return Span.day(swapped, SWAPPED, yearWritten)
                    .doubt(Said.of(
                            "ngày và tháng có vẻ bị đảo: đọc là " + Said.date(swapped),
                            "day and month look swapped: read as " + Said.date(swapped)));
        }
        String written = day + "/" + month + "/" + year;
        return Span.impossible(
                "IMPOSSIBLE_DATE", Said.of("không có ngày " + written + " trong lịch", "there is no " + written));
    }

    /** "12/23": no such day; a month with its year in two figures, or a day with its month, swapped. */
    static Span monthOrSwapped(int first, int second, int year) {
        if (first > 0 && second >= 20 && Math.abs(fullYear(second) - year) <= 3) {
            YearMonth month = YearMonth.of(fullYear(second), first);
            Said name = Said.of("tháng " + first + "/" + month.getYear(), first + "/" + month.getYear());
            return Span.of(DeadlineKind.MONTH, month.atDay(1), month.atEndOfMonth(), name, "MONTH_SHORT_YEAR", true)
                    .doubt(Said.of("năm viết hai chữ số", "the year has two figures"));
        }
        return of(first, second, year, "DAY_MONTH", false);
    }

    private static boolean exists(int day, int month, int year) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
