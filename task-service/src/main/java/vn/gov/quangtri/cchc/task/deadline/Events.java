package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The events that deadlines wait for, and the counting from them. */
final class Events {

    /** Words that bring in a time of their own, or that ask for one ("khi nào tiện"); a text with one of them is not just an event. */
    private static final Set<String> TIME = Set.of("hằng", "quý", "chậm", "thường", "hạn", "trừ", "lần", "nào");

    /** Events whose day the plan itself has. */
    private static final List<String> OWN_ISSUE = List.of(
            "ngày ban hành kế hoạch",
            "ban hành kế hoạch",
            "ngày ban hành",
            "ngày ký ban hành",
            "ngày ký",
            "kế hoạch được ban hành",
            "kế hoạch này được ban hành");

    /** A month in words is a time ("ba mươi tháng sáu"); "tháng năm" may be months and years. */
    private static final Set<String> MONTHS_IN_WORDS =
            Set.of("giêng", "một", "hai", "ba", "bốn", "tư", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "chạp");

    /** Things with a number of their own, which is no time. */
    private static final List<String> NUMBERED = List.of(
            "đề án",
            "dự án",
            "nghị quyết",
            "nghị định",
            "quyết định",
            "kế hoạch",
            "chương trình",
            "chỉ thị",
            "thông tư",
            "công văn",
            "kỳ họp thứ",
            "lần thứ",
            "đợt",
            "bước",
            "tcvn",
            "năm");

    private Events() {}

    /** The rest of the statement as the event's text, as folded words; null when nothing is left or a time of its own stands in it. */
    static String event(Cursor cursor) {
        List<Token> rest = cursor.rest();
        // "trước và sau Tết": the event stands with the second of them.
        if (rest.isEmpty() || rest.get(0).isWord("và") || hasTime(rest)) {
            return null;
        }
        String event = Phrases.text(rest);
        cursor.back(cursor.at() + rest.size());
        return event.isEmpty() ? null : event;
    }

    /** "10 ngày làm việc", "24 giờ", "02 (hai) tháng"; null for none. */
    static Offset offset(Cursor cursor, boolean before) {
        return cursor.attempt(() -> {
            Token hours = cursor.take(Token.Kind.HOUR);
            if (hours != null) {
                cursor.words("làm việc");
                return hours.b() == 0 ? new Offset(hours.a(), OffsetUnit.HOUR, before) : null;
            }
            int count = cursor.number(1, 999);
            OffsetUnit unit = count == 0 ? null : unit(cursor);
            return unit == null ? null : new Offset(count, unit, before);
        });
    }

    private static OffsetUnit unit(Cursor cursor) {
        if (cursor.words("ngày làm việc")) {
            return OffsetUnit.WORKING_DAY;
        }
        if (cursor.words("ngày")) {
            return OffsetUnit.DAY;
        }
        if (cursor.words("tuần")) {
            return OffsetUnit.WEEK;
        }
        if (cursor.words("giờ")) {
            return OffsetUnit.HOUR;
        }
        return cursor.words("tháng") ? OffsetUnit.MONTH : cursor.words("năm") ? OffsetUnit.YEAR : null;
    }

    /** "… kỳ họp 10 ngày": the count stands behind its event. */
    static Reading offsetAtEnd(Cursor cursor, String rule, boolean before, Context context) {
        List<Token> rest = cursor.rest();
        for (int i = 1; i < rest.size(); i++) {
            Cursor tail = new Cursor(rest.subList(i, rest.size()));
            Offset offset = offset(tail, before);
            List<Token> words = rest.subList(0, i);
            if (offset != null && tail.atEnd() && !hasTime(words)) {
                cursor.back(cursor.at() + rest.size());
                return counted(rule, offset, Phrases.text(words), context);
            }
        }
        return null;
    }

    /** Waits for its event, without a count. */
    static Reading waiting(String rule, String event, Said how) {
        Reading reading = new Reading(DeadlineKind.RELATIVE, rule);
        reading.resolved = false;
        reading.event = event;
        reading.said = Said.of(how.vi() + event, how.en() + event);
        return reading.say(Said.of("chưa biết ngày, chờ mốc thời gian", "the day is not known until it happens"));
    }

    /** Counted from its event; from the plan's own issue, whose day is known, it is counted and shown. */
    static Reading counted(String rule, Offset offset, String event, Context context) {
        Said how = offset.said();
        Reading reading = waiting(rule, event == null ? "" : event, Said.of(how.vi() + ": ", how.en() + ": "));
        reading.event = event;
        reading.offset = offset;
        LocalDate issued = context.options().issuedOn();
        if (event != null
                && issued != null
                && OWN_ISSUE.stream().anyMatch(event.toLowerCase(java.util.Locale.ROOT)::startsWith)) {
            reading.dueOn = offset.dueOn(issued, context.options().workingDays());
            reading.resolved = true;
            reading.said = how.then(Said.lastDay(reading.dueOn));
            return reading.doubt(Said.of(
                    "hiểu là từ ngày ban hành kế hoạch " + Said.date(issued),
                    "taken from the plan's issue on " + Said.date(issued)));
        }
        return reading;
    }

    /** "30 ngày kể từ ngày 15/6/2023": the event's day is written, so the last day is known. */
    static Reading computed(Offset offset, Span day, Context context) {
        if (day.impossible() != null) {
            return Reading.unresolved(day.rule(), day.impossible());
        }
        Reading reading = new Reading(DeadlineKind.DATE, "COUNTED_FROM_DATE");
        reading.boundary = Boundary.BY;
        reading.offset = offset;
        reading.dueOn = offset.dueOn(day.to(), context.options().workingDays());
        reading.said = Said.of(
                        offset.said().vi() + " " + day.name().vi() + ", không tính ngày đầu",
                        offset.said().en() + " " + day.name().en() + ", the first day left out")
                .then(Said.lastDay(reading.dueOn));
        return day.doubt() == null ? Plausible.check(reading, context) : reading.doubt(day.doubt());
    }

    /** The place after a numbered thing that begins here, "Đề án 06", "năm 2022", "kỳ họp thứ 9"; the place itself for none. */
    private static int numbered(List<Token> tokens, int at) {
        Cursor cursor = new Cursor(tokens);
        cursor.back(at);
        boolean named = cursor.any(NUMBERED) != null && cursor.take(Token.Kind.NUMBER) != null;
        if (!named) {
            cursor.back(at);
            named = Figures.place(cursor) || reviewed(cursor);
        }
        if (!named) {
            cursor.back(at);
            named = Labels.innocent(cursor);
        }
        return named ? cursor.at() : at;
    }

    /** "sơ kết 6 tháng đầu năm", "hội nghị tổng kết năm 2022": the period that is looked back on. */
    private static boolean reviewed(Cursor cursor) {
        return cursor.any(List.of("sơ kết", "tổng kết")) != null
                && cursor.attempt(() -> {
                            boolean months = cursor.number(3, 9) > 0 && cursor.words("tháng");
                            return months || cursor.any(List.of("quý")) != null && QuarterRule.figure(cursor) > 0
                                    ? true
                                    : null;
                        })
                        != null;
    }

    private static boolean hasTime(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int cited = Math.max(Phrases.citation(tokens, i), numbered(tokens, i));
            if (cited > i) {
                i = cited - 1;
                continue;
            }
            boolean time = token.is(Token.Kind.WORD)
                    ? TIME.contains(token.key()) || isMonthInWords(tokens, i)
                    : !token.is(Token.Kind.MARK) && !token.is(Token.Kind.AMOUNT);
            if (time || token.isMark(";") || token.isMark("\n") || token.isMark(":")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMonthInWords(List<Token> tokens, int at) {
        return tokens.get(at).isWord("tháng")
                && at + 1 < tokens.size()
                && MONTHS_IN_WORDS.contains(tokens.get(at + 1).key());
    }
}
