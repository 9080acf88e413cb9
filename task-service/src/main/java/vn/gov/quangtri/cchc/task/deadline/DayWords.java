package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;

/** Words before a day: "ngày", "thứ Năm, ngày". */
final class DayWords {

    /** Monday first; the number words of the week begin with two. */
    private static final List<List<String>> WEEKDAYS = List.of(
            List.of("thứ hai"),
            List.of("thứ ba"),
            List.of("thứ tư"),
            List.of("thứ năm"),
            List.of("thứ sáu"),
            List.of("thứ bảy", "thứ bẩy"),
            List.of("chủ nhật", "cn"));

    private static final List<String> NEXT_YEAR = List.of(
            "của năm sau liền kề",
            "năm sau liền kề",
            "của năm liền kề",
            "năm liền kề",
            "của năm kế tiếp",
            "năm kế tiếp",
            "của năm tiếp theo",
            "năm tiếp theo",
            "của năm sau",
            "năm sau");

    private DayWords() {}

    /** Whether "ngày" was there. */
    static boolean eat(Cursor cursor) {
        boolean named = cursor.words("ngày");
        if (named) {
            cursor.words("mùng");
        } else {
            named = cursor.words("mùng");
        }
        return named;
    }

    /** 1 for Monday to 7 for Sunday; 0 when no weekday is written here. */
    static int weekday(Cursor cursor) {
        for (int day = 0; day < WEEKDAYS.size(); day++) {
            if (cursor.any(WEEKDAYS.get(day)) != null) {
                return day + 1;
            }
        }
        Integer figure = cursor.attempt(() -> {
            int number = cursor.words("thứ") ? cursor.number(2, 7) : 0;
            return number == 0 ? null : number - 1;
        });
        return figure == null ? 0 : figure;
    }

    /** A named time with or without its weekday ahead or behind: "thứ Năm, 30/11", "30/11/2023 (thứ Năm)"; the two must agree. */
    static Span withWeekday(Cursor cursor, Context context) {
        cursor.mark(":");
        Integer named = cursor.attempt(() -> {
            cursor.words("ngày");
            int day = weekday(cursor);
            return day == 0 ? null : day;
        });
        int ahead = named == null ? 0 : named;
        cursor.mark(",(");
        Span span = ofNextYear(cursor, context);
        if (span == null || span.impossible() != null) {
            return span;
        }
        boolean day = span.kind() == DeadlineKind.DATE;
        int weekday = ahead == 0 && day ? behind(cursor) : ahead;
        if (weekday == 0) {
            return span;
        }
        boolean agrees = span.from().getDayOfWeek().getValue() == weekday;
        return !day
                ? null
                : agrees ? span : span.doubt(Said.of("thứ và ngày không khớp", "weekday and date do not agree"));
    }

    /** A named time, "năm sau" behind it too: the year after the plan's, if it is counted from that. */
    private static Span ofNextYear(Cursor cursor, Context context) {
        int start = cursor.at();
        Span span = Spans.read(cursor, context);
        if (span != null && !span.yearWritten()) {
            cursor.any(List.of("của năm kế hoạch", "năm kế hoạch"));
        }
        boolean year =
                span == null || span.yearWritten() || span.impossible() != null || span.kind() == DeadlineKind.YEAR;
        if (year || cursor.any(NEXT_YEAR) == null) {
            return span;
        }
        if (span.to().getYear() > context.year()) {
            return span;
        }
        int end = cursor.at();
        cursor.back(start);
        Span next = Spans.read(cursor, context.in(context.year() + 1));
        cursor.back(end);
        return next.doubt(
                Said.of("“năm sau” đọc là năm " + (context.year() + 1), "next year read as " + (context.year() + 1)));
    }

    private static int behind(Cursor cursor) {
        Integer weekday = cursor.attempt(() -> {
            cursor.mark(",(");
            cursor.any(List.of("tức là", "tức", "nhằm", "là"));
            cursor.words("ngày");
            int found = weekday(cursor);
            cursor.mark(")");
            return found == 0 ? null : found;
        });
        return weekday == null ? 0 : weekday;
    }
}
