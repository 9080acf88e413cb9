package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;

/** Work that goes on all the time. */
enum OngoingRule implements StatementRule {
    /** "Thường xuyên", "liên tục", "thường xuyên trong năm 2023", "Thường xuyên, đột xuất", "thường xuyên từ quý I/2023". */
    ONGOING {
        @Override
        public Reading read(Cursor cursor, Context context) {
            cursor.any(AHEAD);
            if (cursor.any(WORDS) == null) {
                return null;
            }
            int end = cursor.at();
            joint(cursor);
            while (cursor.any(WORDS) != null || cursor.any(ADDED) != null) {
                end = cursor.at();
                joint(cursor);
            }
            cursor.back(end);
            cursor.words("thực hiện");
            Span stretch = cursor.attempt(() -> stretch(cursor, context));
            Span start = stretch != null ? stretch : cursor.attempt(() -> from(cursor, context));
            Reading reading = ongoing(name(), context);
            if (start != null) {
                reading.opensOn = start.from();
            }
            boolean wholeYear = stretch != null
                    && stretch.from().equals(context.yearStart())
                    && stretch.to().equals(context.yearEnd());
            if (stretch != null && stretch.kind() != DeadlineKind.YEAR && !wholeYear) {
                reading.alternatives.add(
                        new Alternative(stretch.to(), Said.of("hiểu là hạn cuối", "taken as a last day")));
                reading.doubt(Said.of(
                        "có nêu ngày kết thúc " + Said.date(stretch.to()),
                        "an end is named, " + Said.date(stretch.to())));
            }
            return reading;
        }
    },
    /** "Trong suốt năm 2023", "xuyên suốt cả năm": all the year through, or by its end? */
    THROUGHOUT {
        @Override
        public Reading read(Cursor cursor, Context context) {
            boolean through = cursor.any(List.of("trong suốt", "xuyên suốt", "suốt")) != null;
            cursor.words("trong");
            Span year = through ? Spans.single(cursor, context) : null;
            if (year == null || year.kind() != DeadlineKind.YEAR) {
                return null;
            }
            Reading reading = ongoing(name(), context);
            reading.alternatives.add(new Alternative(year.to(), Said.of("hiểu là hạn cuối", "taken as a last day")));
            return reading.doubt(Said.of("có thể là hạn cuối năm", "it may be due by the end of the year"));
        }
    },
    /** "Hằng ngày": work of every day is ongoing work; nobody is reminded 365 times. */
    DAILY {
        @Override
        public Reading read(Cursor cursor, Context context) {
            return cursor.any(List.of("hằng ngày", "mỗi ngày")) == null ? null : ongoing(name(), context);
        }
    },
    /** "Từ quý I/2023", "kể từ ngày 1/3/2023", "từ tháng 4 trở đi": a beginning and no end. */
    ONGOING_FROM {
        @Override
        public Reading read(Cursor cursor, Context context) {
            Span start = from(cursor, context);
            if (start == null) {
                return null;
            }
            Reading reading = ongoing(name(), context);
            reading.opensOn = start.from();
            reading.said = Said.of(
                            "từ " + start.name().vi() + ", không nêu ngày kết thúc",
                            "from " + start.name().en() + ", no end named")
                    .then(reading.said);
            return start.doubt() == null ? reading : reading.doubt(start.doubt());
        }
    };

    private static final List<String> WORDS =
            List.of("thường xuyên", "tx", "liên tục", "thường kỳ", "quanh năm", "suốt năm");
    /** "Nhiệm vụ thường xuyên", "duy trì thường xuyên". */
    private static final List<String> AHEAD = List.of(
            "nhiệm vụ",
            "công việc",
            "hoạt động",
            "duy trì",
            "tiến hành",
            "tổ chức",
            "cập nhật",
            "làm",
            "được thực hiện");

    private static final List<String> ADDED = List.of(
            "khi có yêu cầu",
            "khi có phát sinh",
            "khi phát sinh",
            "khi có thay đổi",
            "cập nhật khi có thay đổi",
            "cập nhật",
            "khi có văn bản mới",
            "khi có quy định mới",
            "khi có nội dung mới",
            "khi có sự thay đổi",
            "trong các năm",
            "theo yêu cầu",
            "theo quy định",
            "theo kế hoạch",
            "kịp thời",
            "đảm bảo tiến độ",
            "bảo đảm tiến độ",
            "đột xuất",
            "hằng năm",
            "hằng ngày");

    private static void joint(Cursor cursor) {
        cursor.mark(",;/&-");
        cursor.words("và");
    }

    /** "trong năm 2023", "trong quý IV", "từ tháng 4 đến tháng 12", "đến 30/11/2023": where it goes on; null for none. */
    private static Span stretch(Cursor cursor, Context context) {
        boolean apart = cursor.mark(",-");
        if (apart && !introduced(cursor)) {
            return null;
        }
        Span range = cursor.attempt(() -> Ranges.read(cursor, context));
        if (range == null) {
            boolean end = cursor.any(List.of("đến hết", "đến")) != null;
            cursor.any(List.of("trong suốt", "trong", "suốt"));
            Span span = Spans.single(cursor, context);
            boolean useless = span == null || span.impossible() != null || !end && span.kind() == DeadlineKind.DATE;
            range = useless || !end
                    ? span
                    : Span.of(DeadlineKind.PERIOD, context.yearStart(), span.to(), span.name(), span.rule(), true);
            return useless ? null : range;
        }
        return range.impossible() == null ? range : null;
    }

    /** "Thường xuyên, quý IV báo cáo": what a comma sets apart is where it goes on only if it says so. */
    private static boolean introduced(Cursor cursor) {
        int start = cursor.at();
        boolean found = cursor.any(List.of("trong", "suốt", "từ", "kể từ", "đến", "bắt đầu", "cả năm", "năm")) != null;
        cursor.back(start);
        return found;
    }

    static Span from(Cursor cursor, Context context) {
        boolean begins = cursor.any(List.of("bắt đầu từ", "bắt đầu", "kể từ", "từ")) != null;
        cursor.mark(":");
        Span start = begins ? Spans.single(cursor, context) : null;
        if (start == null || start.impossible() != null) {
            return null;
        }
        cursor.any(List.of("trở đi", "trở về sau"));
        return start.asBeginning();
    }

    static Span year(Cursor cursor, Context context) {
        cursor.mark(",");
        cursor.any(List.of("trong suốt", "trong", "suốt"));
        // "các tháng cuối năm 2023": not all of the year.
        boolean end = !cursor.atEnd() && cursor.peek().isWord("cuối");
        Span span = end ? null : Spans.single(cursor, context);
        return span != null && span.kind() == DeadlineKind.YEAR ? span : null;
    }

    private static Reading ongoing(String rule, Context context) {
        Reading reading = new Reading(DeadlineKind.ONGOING, rule);
        reading.opensOn = context.yearStart();
        return reading.say(Said.of(
                "thường xuyên trong năm " + context.planYear() + ", không có ngày cuối",
                "ongoing through " + context.planYear() + ", no last day"));
    }
}
