package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.util.List;

/** Parts of a year, quarter or month that are counted: its first quarters, its last month, half of it, its first ten days, a week. */
enum CountedPartRule implements SpanRule {
    /** "2 quý đầu năm", "03 quý đầu năm 2023", "hai quý cuối năm". */
    QUARTERS_OF_YEAR {
        @Override
        public Span read(Cursor cursor, Context context) {
            int quarters = cursor.number(2, 3);
            Boolean first = quarters > 0 && cursor.words("quý") ? end(cursor) : null;
            Span year = first == null ? null : year(cursor, context);
            if (year == null) {
                return null;
            }
            LocalDate from = first ? year.from() : year.to().plusDays(1).minusMonths(quarters * 3L);
            LocalDate to = first ? year.from().plusMonths(quarters * 3L).minusDays(1) : year.to();
            Said name = named(quarters + " quý ", quarters + " quarters", first, year);
            return Span.of(DeadlineKind.PERIOD, from, to, name, name(), year.yearWritten());
        }
    },
    /** "Quý cuối năm 2023", "quý đầu tiên của năm". */
    QUARTER_OF_YEAR {
        @Override
        public Span read(Cursor cursor, Context context) {
            Boolean first = cursor.words("quý") ? end(cursor) : null;
            Span year = first == null ? null : year(cursor, context);
            return year == null
                    ? null
                    : QuarterRule.of(first ? 1 : 4, year.from().getYear(), name(), year.yearWritten());
        }
    },
    /** "Tháng đầu quý II/2023", "tháng cuối của quý III", "tháng thứ hai của quý IV". */
    MONTH_OF_QUARTER {
        @Override
        public Span read(Cursor cursor, Context context) {
            int month = cursor.words("tháng") ? MonthDays.monthOfQuarter(cursor) : 0;
            cursor.words("của");
            Span quarter = month == 0 ? null : QuarterRule.QUARTER.read(cursor, context);
            if (quarter == null || quarter.impossible() != null) {
                return quarter;
            }
            LocalDate from = quarter.from().plusMonths(month - 1L);
            return MonthRule.of(from.getMonthValue(), from.getYear(), name(), quarter.yearWritten());
        }
    },
    /** "Nửa đầu tháng 6": to the 15th; "nửa cuối tháng 6/2023": from the 16th (article 146: the middle is the 15th). */
    HALF_OF_MONTH {
        @Override
        public Span read(Cursor cursor, Context context) {
            cursor.words("trong");
            Boolean first = cursor.words("nửa") ? end(cursor) : null;
            Span month = first == null ? null : PartRule.whole(cursor, context);
            if (month == null || month.kind() != DeadlineKind.MONTH) {
                return null;
            }
            LocalDate from = first ? month.from() : month.from().withDayOfMonth(16);
            LocalDate to = first ? month.from().withDayOfMonth(15) : month.to();
            Said name = named("nửa ", "half", first, month);
            return Span.of(DeadlineKind.PERIOD, from, to, name, name(), month.yearWritten());
        }
    },
    /** "10 ngày đầu tháng 6", "15 ngày cuối quý IV". */
    DAYS_OF_PERIOD {
        @Override
        public Span read(Cursor cursor, Context context) {
            int days = cursor.number(2, 28);
            Boolean first = days > 0 && cursor.words("ngày") ? end(cursor) : null;
            Span whole = first == null ? null : PartRule.whole(cursor, context);
            if (whole == null) {
                return null;
            }
            LocalDate from = first ? whole.from() : whole.to().minusDays(days - 1L);
            LocalDate to = first ? whole.from().plusDays(days - 1L) : whole.to();
            Said name = named(days + " ngày ", days + " days", first, whole);
            return Span.of(DeadlineKind.PERIOD, from, to, name, name(), whole.yearWritten());
        }
    },
    /** "Tuần đầu tháng 5", "tuần thứ 2 tháng 6", "tuần cuối tháng 11": seven days of the month, or the calendar's week? */
    WEEK_OF_MONTH {
        @Override
        public Span read(Cursor cursor, Context context) {
            int week = cursor.words("tuần") ? week(cursor) : 0;
            Span month = week == 0 ? null : PartRule.whole(cursor, context);
            if (month == null || month.kind() != DeadlineKind.MONTH) {
                return null;
            }
            boolean last = week == LAST || week * 7 >= month.to().getDayOfMonth();
            LocalDate to = last ? month.to() : month.from().withDayOfMonth(week * 7);
            Said name = Said.of(
                    (last ? "tuần cuối " : "tuần thứ " + week + " của ")
                            + month.name().vi(),
                    (last ? "last week of " : "week " + week + " of ")
                            + month.name().en());
            return Span.of(DeadlineKind.PERIOD, to.minusDays(6), to, name, name(), month.yearWritten())
                    .doubt(Said.of("tuần có thể tính theo lịch", "it may be a week of the calendar"));
        }
    },
    /** "Ngày đầu tiên của tháng 10/2023"; "ngày đầu tháng 10" may be any of its first days. */
    FIRST_DAY {
        @Override
        public Span read(Cursor cursor, Context context) {
            if (!cursor.words("ngày đầu")) {
                return null;
            }
            boolean exact = cursor.words("tiên");
            Span whole = PartRule.whole(cursor, context);
            if (whole == null) {
                return null;
            }
            Said name = Said.of(
                    "ngày đầu tiên của " + whole.name().vi(),
                    "first day of " + whole.name().en());
            Span day = Span.described(whole.from(), name, name(), whole.yearWritten());
            return exact ? day : day.doubt(Said.of("có thể là những ngày đầu", "it may be any of the first days"));
        }
    };

    private static final int LAST = 9;

    /** TRUE for the first part, FALSE for the last, null for neither. */
    private static Boolean end(Cursor cursor) {
        boolean first = cursor.any(List.of("đầu tiên", "đầu")) != null;
        boolean last = !first && cursor.any(List.of("cuối cùng", "cuối", "sau")) != null;
        return first ? Boolean.TRUE : last ? Boolean.FALSE : null;
    }

    private static Span year(Cursor cursor, Context context) {
        cursor.words("của");
        return cursor.words("năm") ? YearRule.ofYear(cursor, context) : null;
    }

    private static int week(Cursor cursor) {
        Boolean end = end(cursor);
        if (end != null) {
            return end ? 1 : LAST;
        }
        cursor.words("thứ");
        return cursor.number(1, 5);
    }

    private static Said named(String vi, String en, boolean first, Span whole) {
        return Said.of(
                vi + (first ? "đầu " : "cuối ") + whole.name().vi(),
                (first ? "first " : "last ") + en + " of " + whole.name().en());
    }
}
