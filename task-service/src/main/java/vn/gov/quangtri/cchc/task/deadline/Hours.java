package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;

/** An hour, or a part of the day, named with a day: kept and shown, and deciding nothing, since it lies within the day. */
record Hours(String text, boolean midnight, boolean early, boolean wrong) {

    private static final int LAST_MINUTE = 59;

    private static final int DAY_IN_MINUTES = 24 * 60;

    private static final List<String> ENDS = List.of(
            "hết giờ hành chính",
            "hết giờ làm việc",
            "cuối giờ làm việc",
            "cuối giờ chiều",
            "cuối ngày làm việc",
            "cuối buổi chiều",
            "cuối ngày",
            "cuối buổi",
            "buổi chiều",
            "chiều",
            "buổi tối",
            "tối");
    private static final List<String> BEGINNINGS = List.of(
            "đầu giờ sáng",
            "đầu giờ",
            "giờ hành chính",
            "giờ làm việc",
            "đầu buổi",
            "buổi sáng",
            "sáng",
            "buổi trưa",
            "trưa");

    /** Before its day: "17h00 ngày 30/11", "hết giờ làm việc ngày 30/11", "chiều thứ Sáu"; null for none. */
    static Hours ahead(Cursor cursor) {
        cursor.words("lúc");
        // "từ 7h30 đến 17h00 ngày 15/6": from hour to hour of one day.
        int start = cursor.at();
        boolean from = cursor.words("từ");
        Token hour = cursor.take(Token.Kind.HOUR);
        if (hour == null) {
            cursor.back(start);
        }
        Token until = hour == null
                ? null
                : cursor.attempt(() -> cursor.mark("-") || cursor.words("đến") ? cursor.take(Token.Kind.HOUR) : null);
        if (hour != null && from && until == null) {
            // "Từ 14h00 ngày 15/6": when it begins.
            cursor.back(start);
            return null;
        }
        Hours found = hour == null ? null : of(until == null ? hour : until);
        String end = cursor.any(ENDS);
        String beginning = end == null ? cursor.any(BEGINNINGS) : null;
        if (found == null && (end != null || beginning != null)) {
            found = new Hours(end != null ? end : beginning, false, beginning != null, false);
        }
        cursor.any(List.of("trong", "của", "vào"));
        cursor.mark(",");
        return found;
    }

    /** Behind its day: "ngày 30/11/2023, 17h00"; null for none. */
    static Hours behind(Cursor cursor, Span span) {
        return span == null || span.kind() != DeadlineKind.DATE
                ? null
                : cursor.attempt(() -> {
                    boolean apart = cursor.mark("(");
                    cursor.mark(",");
                    cursor.any(List.of("vào lúc", "lúc", "trước"));
                    Token hour = cursor.take(Token.Kind.HOUR);
                    if (hour == null) {
                        return null;
                    }
                    Hours found = of(hour);
                    return new Hours(found.text, false, apart || found.midnight, found.wrong);
                });
    }

    Reading keep(Reading reading) {
        reading.said = reading.said.remark(Said.of(
                "giờ " + text + " nằm trong ngày, không làm thay đổi ngày",
                "the hour " + text + " lies within the day and decides nothing"));
        return wrong ? reading.doubt(Said.of("không có giờ " + text, "there is no such hour")) : reading;
    }

    private static Hours of(Token hour) {
        boolean wrong = hour.b() > LAST_MINUTE || hour.a() * (LAST_MINUTE + 1) + hour.b() > DAY_IN_MINUTES;
        return new Hours(String.format("%02d:%02d", hour.a(), hour.b()), hour.a() == 0 && hour.b() == 0, false, wrong);
    }
}
