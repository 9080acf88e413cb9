package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.util.List;

/** The beginning, middle and end of a month, quarter or year (Civil Code 2015, article 146), and the thirds of a month. */
enum PartRule implements SpanRule {
    /** "đầu tháng 5": its first day, article 146.2; what the writer meant is rarely that, so it is asked about. */
    BEGINNING {
        @Override
        public Span read(Cursor cursor, Context context) {
            Span whole = cursor.words("đầu") ? whole(cursor, context) : null;
            if (whole == null) {
                return null;
            }
            boolean month = whole.kind() == DeadlineKind.MONTH;
            LocalDate wide = month
                    ? whole.from().plusDays(9)
                    : whole.from().plusMonths(1).minusDays(1);
            Said name = Said.of(
                    "đầu " + whole.name().vi(),
                    "the beginning of " + whole.name().en());
            return Span.described(whole.from(), name, name(), whole.yearWritten())
                    .doubt(Said.of(
                            "“đầu” là ngày đầu tiên (Bộ luật Dân sự 2015, Điều 146), cần xác nhận",
                            "the beginning is the first day (Civil Code 2015, article 146): to be confirmed"))
                    .or(
                            wide,
                            Said.of(
                                    "hết " + (month ? "mười ngày đầu" : "tháng đầu"),
                                    "to the end of the first " + (month ? "ten days" : "month")));
        }
    },
    /** "giữa tháng 5": the 15th; "giữa năm": the last day of June (article 146). */
    MIDDLE {
        @Override
        public Span read(Cursor cursor, Context context) {
            Span whole = cursor.words("giữa") ? whole(cursor, context) : null;
            if (whole == null) {
                return null;
            }
            Said name = Said.of(
                    "giữa " + whole.name().vi(), "the middle of " + whole.name().en());
            LocalDate from = whole.from();
            return switch (whole.kind()) {
                case MONTH -> Span.described(from.withDayOfMonth(15), name, name(), whole.yearWritten());
                case YEAR -> Span.described(from.withMonth(6).withDayOfMonth(30), name, name(), whole.yearWritten());
                default ->
                    Span.described(from.plusMonths(1).withDayOfMonth(15), name, name(), whole.yearWritten())
                            .doubt(Said.of(
                                    "luật không định “giữa quý”", "the law does not define the middle of a quarter"));
            };
        }
    },
    /** "cuối tháng 5": its last day; a quarter's likewise. ("cuối năm" is the year as a whole.) */
    END {
        @Override
        public Span read(Cursor cursor, Context context) {
            Span whole = cursor.words("cuối") ? whole(cursor, context) : null;
            if (whole == null || whole.kind() == DeadlineKind.YEAR) {
                return null;
            }
            Said name = Said.of(
                    "cuối " + whole.name().vi(), "the end of " + whole.name().en());
            return Span.described(whole.to(), name, name(), whole.yearWritten());
        }
    },
    /** "thượng / trung / hạ tuần tháng 5": the thirds of a month. */
    THIRD {
        @Override
        public Span read(Cursor cursor, Context context) {
            int third = List.of("thượng tuần", "trung tuần", "hạ tuần")
                    .indexOf(String.valueOf(cursor.any(List.of("thượng tuần", "trung tuần", "hạ tuần"))));
            Span whole = third < 0 ? null : whole(cursor, context);
            if (whole == null || whole.kind() != DeadlineKind.MONTH) {
                return null;
            }
            LocalDate from = whole.from().plusDays(third * 10L);
            LocalDate to = third == 2 ? whole.to() : from.plusDays(9);
            Said name = Said.of(
                    List.of("thượng tuần ", "trung tuần ", "hạ tuần ").get(third)
                            + whole.name().vi(),
                    List.of("first", "second", "last").get(third) + " third of "
                            + whole.name().en());
            return Span.of(DeadlineKind.PERIOD, from, to, name, name(), whole.yearWritten());
        }
    };

    static Span whole(Cursor cursor, Context context) {
        cursor.words("của");
        int start = cursor.at();
        for (SpanRule rule : List.<SpanRule>of(MonthRule.MONTH, QuarterRule.QUARTER)) {
            Span span = rule.read(cursor, context);
            if (span != null && span.impossible() == null) {
                return span;
            }
            cursor.back(start);
        }
        return cursor.words("năm") && !YearRule.isOther(cursor) ? YearRule.ofYear(cursor, context) : null;
    }
}
