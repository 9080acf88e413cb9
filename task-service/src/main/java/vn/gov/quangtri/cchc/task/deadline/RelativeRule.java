package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;

/** Deadlines that wait for an event. */
enum RelativeRule implements StatementRule {
    /** "10 ngày làm việc sau khi …", "trong vòng 30 ngày kể từ ngày …", "không quá 24 giờ kể từ khi …". */
    COUNTED_AFTER {
        @Override
        public Reading read(Cursor cursor, Context context) {
            boolean after = "sau".equals(cursor.any(LIMITS));
            Offset offset = Events.offset(cursor, false);
            if (offset == null) {
                return null;
            }
            if (cursor.atEnd()) {
                return Events.counted(name(), offset, null, context)
                        .doubt(Said.of("không nêu tính từ khi nào", "it does not say from when"));
            }
            cursor.mark(",");
            if (cursor.any(FROM) == null) {
                return null;
            }
            Span day = cursor.attempt(() -> wholeDay(cursor, context));
            if (day != null) {
                Reading computed = Events.computed(offset, day, context);
                return after
                        ? computed.doubt(Said.of("“sau” nêu lúc sớm nhất", "it says the earliest day, not the last"))
                        : computed;
            }
            String event = Events.event(cursor);
            return event == null ? null : Events.counted(name(), offset, event, context);
        }
    },
    /** "5 ngày trước khi khai mạc", "trước kỳ họp 10 ngày". */
    COUNTED_BEFORE {
        @Override
        public Reading read(Cursor cursor, Context context) {
            cursor.any(LIMITS);
            Offset offset = Events.offset(cursor, true);
            if (offset != null) {
                boolean before = cursor.any(List.of("trước khi", "trước ngày", "trước")) != null;
                boolean days = offset.unit() == OffsetUnit.DAY || offset.unit() == OffsetUnit.WORKING_DAY;
                Span day = before && days ? cursor.attempt(() -> wholeDay(cursor, context)) : null;
                if (day != null) {
                    return Events.computed(offset, day, context)
                            .doubt(Said.of("đếm ngược từ ngày được nêu", "counted back from the named day"));
                }
                String event = before ? Events.event(cursor) : null;
                return event == null ? null : Events.counted(name(), offset, event, context);
            }
            return cursor.any(List.of("trước khi", "trước ngày", "trước")) == null
                    ? null
                    : Events.offsetAtEnd(cursor, name(), true, context);
        }
    },
    /** "Sau khi có hướng dẫn của Bộ Nội vụ", "ngay sau hội nghị". */
    AFTER {
        @Override
        public Reading read(Cursor cursor, Context context) {
            boolean after = cursor.any(List.of(
                            "ngay sau khi",
                            "ngay sau",
                            "sau khi",
                            "sau ngày",
                            "sau",
                            "kể từ khi",
                            "kể từ ngày",
                            "từ khi"))
                    != null;
            Reading counted = after
                    ? cursor.attempt(() -> Events.offsetAtEnd(cursor, COUNTED_AFTER.name(), false, context))
                    : null;
            String event = after && counted == null ? Events.event(cursor) : null;
            return event == null ? counted : Events.waiting(name(), event, Said.of("sau khi: ", "after: "));
        }
    },
    /** "Khi có yêu cầu", "ngay khi có văn bản của Trung ương". */
    WHEN {
        @Override
        public Reading read(Cursor cursor, Context context) {
            boolean when = cursor.any(List.of("ngay khi", "mỗi khi", "trong khi", "khi", "tùy theo", "tùy")) != null;
            String event = when ? Events.event(cursor) : null;
            return event == null ? null : Events.waiting(name(), event, Said.of("khi: ", "when: "));
        }
    },
    /** "Trước khi tổ chức hội nghị": the event's day is the bound. */
    BEFORE_EVENT {
        @Override
        public Reading read(Cursor cursor, Context context) {
            boolean before = cursor.any(List.of("chậm nhất trước khi", "trước khi", "trước ngày", "trước")) != null;
            String event = before ? Events.event(cursor) : null;
            Reading reading = event == null ? null : Events.waiting(name(), event, Said.of("trước khi: ", "before: "));
            if (reading != null) {
                reading.boundary = Boundary.BEFORE;
            }
            return reading;
        }
    },
    /** "Theo kế hoạch của Bộ Nội vụ", "theo tiến độ của dự án", "đúng tiến độ theo quy định". */
    ACCORDING_TO {
        @Override
        public Reading read(Cursor cursor, Context context) {
            cursor.any(List.of("đúng tiến độ", "bảo đảm", "thực hiện", "định kỳ"));
            if (cursor.any(List.of("căn cứ theo", "căn cứ", "theo đúng", "theo")) == null) {
                return null;
            }
            int start = cursor.at();
            boolean known = cursor.any(SOURCES) != null;
            cursor.back(start);
            String event = known ? Events.event(cursor) : null;
            return event == null ? null : Events.waiting(name(), event, Said.of("theo: ", "according to: "));
        }
    },
    /** "Đột xuất", "đột xuất theo yêu cầu của Chủ tịch UBND tỉnh". */
    ON_DEMAND {
        @Override
        public Reading read(Cursor cursor, Context context) {
            int start = cursor.at();
            if (!cursor.words("đột xuất")) {
                return null;
            }
            cursor.back(start);
            String event = Events.event(cursor);
            return event == null ? null : Events.waiting(name(), event, Said.of("khi phát sinh: ", "as it comes: "));
        }
    };

    /** A day and nothing behind it. */
    private static Span wholeDay(Cursor cursor, Context context) {
        Span span = Spans.single(cursor, context);
        return span != null && span.kind() == DeadlineKind.DATE && cursor.atEnd() ? span : null;
    }

    private static final List<String> LIMITS = List.of(
            "trong thời hạn không quá",
            "chậm nhất là trong",
            "chậm nhất không quá",
            "chậm nhất trong vòng",
            "chậm nhất trong",
            "chậm nhất sau",
            "chậm nhất là",
            "chậm nhất",
            "không quá",
            "trong thời hạn",
            "trong thời gian",
            "trong vòng",
            "trong",
            "tối đa",
            "sau");

    private static final List<String> FROM =
            List.of("kể từ khi", "kể từ", "tính từ khi", "tính từ", "từ khi", "sau khi", "sau", "từ", "khi");

    private static final List<String> SOURCES = List.of(
            "kế hoạch",
            "tiến độ",
            "hướng dẫn",
            "chỉ đạo",
            "yêu cầu",
            "quy định",
            "chương trình",
            "lịch",
            "thời gian",
            "thời hạn",
            "thời điểm",
            "thông báo",
            "văn bản",
            "công văn",
            "quyết định",
            "đề nghị",
            "từng",
            "đợt",
            "nhiệm vụ",
            "thực tế",
            "lộ trình",
            "tình hình",
            "phân công",
            "nội dung",
            "quyết",
            "các văn bản",
            "nhu cầu");
}
