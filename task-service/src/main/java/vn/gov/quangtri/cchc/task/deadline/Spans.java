package vn.gov.quangtri.cchc.task.deadline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The named times: of the rules that can read here the one that reads the most. */
final class Spans {

    private static final List<SpanRule> RULES = new ArrayList<>();

    static {
        RULES.addAll(Arrays.asList(DayRule.values()));
        RULES.addAll(Arrays.asList(MonthRule.values()));
        RULES.addAll(Arrays.asList(QuarterRule.values()));
        RULES.addAll(Arrays.asList(YearRule.values()));
        RULES.addAll(Arrays.asList(PartRule.values()));
        RULES.addAll(Arrays.asList(CountedPartRule.values()));
    }

    private Spans() {}

    /** A single named time or a stretch between two; null for none. */
    static Span read(Cursor cursor, Context context) {
        Span range = cursor.attempt(() -> Ranges.read(cursor, context));
        return range != null ? range : single(cursor, context);
    }

    /** A single named time; null for none. */
    static Span single(Cursor cursor, Context context) {
        int start = cursor.at();
        Span longest = null;
        int end = start;
        for (SpanRule rule : RULES) {
            cursor.back(start);
            Span span = rule.read(cursor, context);
            if (span != null && cursor.at() > end) {
                longest = span;
                end = cursor.at();
            }
        }
        cursor.back(end);
        return longest;
    }

    /** "/2023", "năm 2023", "-2023", " 2023" after a month or a quarter; 0 when no year is written. */
    static int year(Cursor cursor) {
        Integer year = cursor.attempt(() -> {
            boolean slash = cursor.mark("/");
            if (!slash) {
                cursor.mark("-,.;");
            }
            cursor.words("của");
            cursor.words("năm");
            int number = cursor.number(1900, 2200);
            boolean two = !cursor.atEnd() && cursor.peek().raw().length() == 2;
            int shortYear = number == 0 && slash && two ? cursor.number(20, 40) : 0;
            return number > 0
                    ? Integer.valueOf(number)
                    : shortYear > 0 ? Integer.valueOf(Days.fullYear(shortYear)) : null;
        });
        return year == null ? 0 : year;
    }
}
