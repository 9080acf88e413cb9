package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.util.List;

/** A named time with the word that says how it bounds the work. */
enum BoundaryRule implements StatementRule {
    /** "trước 17h00 ngày 30/11/2023": the hour lies within the day, which is in. */
    BEFORE_HOUR {
        @Override
        public Reading read(Cursor cursor, Context context) {
            boolean before = cursor.any(BEFORE_WORDS) != null;
            if (!before) {
                cursor.any(BY_WORDS);
            }
            Token hour = hour(cursor);
            Span span = hour == null ? null : span(cursor, context);
            if (span == null || span.impossible() == null && span.kind() != DeadlineKind.DATE) {
                return null;
            }
            return keep(by(span, name(), context), hour);
        }
    },
    /** "trước ngày 30/11/2023", "trước quý IV/2023": what is named is left out; a named day is in where the plan reads it so. */
    BEFORE {
        @Override
        public Reading read(Cursor cursor, Context context) {
            Span span = cursor.any(BEFORE_WORDS) == null ? null : span(cursor, context);
            Token hour = lateHour(cursor, span);
            if (hour != null) {
                return keep(by(span, BEFORE_HOUR.name(), context), hour);
            }
            return span == null ? null : before(span, name(), context);
        }
    },
    /** "đến quý III": to its beginning or to its end? */
    UP_TO_PERIOD {
        @Override
        public Reading read(Cursor cursor, Context context) {
            Span span = cursor.any(List.of("đến", "tới")) == null ? null : span(cursor, context);
            if (span == null || span.impossible() != null || span.kind() == DeadlineKind.DATE) {
                return null;
            }
            Reading reading = by(span, name(), context)
                    .doubt(Said.of(
                            "“đến” có thể không gồm " + span.name().vi(),
                            "it may leave " + span.name().en() + " out"));
            reading.alternatives.add(new Alternative(
                    span.from().minusDays(1),
                    Said.of(
                            "không gồm " + span.name().vi(),
                            "without " + span.name().en())));
            return reading;
        }
    },
    /** "chậm nhất (đến) ngày 30/11/2023", "đến hết quý III", "không quá 15/6". */
    BY {
        @Override
        public Reading read(Cursor cursor, Context context) {
            Span span = cursor.any(BY_WORDS) == null ? null : span(cursor, context);
            Token hour = lateHour(cursor, span);
            return span == null ? null : keep(by(span, name(), context), hour);
        }
    },
    /** "Tháng 12/2023", "trong quý I", "15/6/2023": the time alone. */
    WITHIN {
        @Override
        public Reading read(Cursor cursor, Context context) {
            cursor.any(List.of("trong khoảng thời gian", "trong thời gian", "ngay trong", "trong", "vào", "nội"));
            cursor.any(List.of("vào", "khoảng thời gian"));
            Span span = span(cursor, context);
            if (span == null) {
                return null;
            }
            Token hour = lateHour(cursor, span);
            return keep(within(span, context), hour);
        }
    };

    static final List<String> BEFORE_WORDS = List.of(
            "chậm nhất là trước ngày",
            "chậm nhất là trước",
            "chậm nhất trước",
            "xong trước",
            "trước thời điểm",
            "trước");

    static final List<String> BY_WORDS = List.of(
            "chậm nhất là đến hết",
            "chậm nhất là trong",
            "chậm nhất là vào",
            "chậm nhất là đến",
            "chậm nhất đến hết",
            "chậm nhất trong",
            "chậm nhất vào",
            "chậm nhất đến",
            "chậm nhất hết",
            "chậm nhất là",
            "chậm nhất",
            "hạn chót là",
            "hạn chót",
            "hạn cuối là",
            "hạn cuối cùng là",
            "hạn cuối cùng",
            "hạn cuối",
            "không quá",
            "không chậm hơn",
            "xong trong",
            "trong hạn đến",
            "đến hết",
            "cho đến hết",
            "hạn đến",
            "hạn",
            "hết",
            "đến",
            "tới");

    private static Span span(Cursor cursor, Context context) {
        cursor.mark(":");
        int weekday = DayWords.weekday(cursor);
        cursor.mark(",(");
        Span span = Spans.read(cursor, context);
        if (span == null || weekday == 0 || span.impossible() != null) {
            return span;
        }
        if (span.kind() != DeadlineKind.DATE) {
            return null;
        }
        boolean agrees = span.from().getDayOfWeek().getValue() == weekday;
        return agrees ? span : span.doubt(Said.of("thứ và ngày không khớp", "weekday and date do not agree"));
    }

    private static Token hour(Cursor cursor) {
        cursor.words("lúc");
        Token hour = cursor.take(Token.Kind.HOUR);
        cursor.any(List.of("trong", "của", "vào"));
        cursor.mark(",");
        return hour;
    }

    /** "ngày 30/11/2023, 17h00": the hour behind its day; null for none. */
    private static Token lateHour(Cursor cursor, Span span) {
        return span == null || span.kind() != DeadlineKind.DATE
                ? null
                : cursor.attempt(() -> {
                    cursor.mark(",(");
                    cursor.any(List.of("vào lúc", "lúc", "trước"));
                    return cursor.take(Token.Kind.HOUR);
                });
    }

    /** An hour is kept and shown, and decides nothing. */
    private static Reading keep(Reading reading, Token hour) {
        if (hour != null) {
            reading.said = reading.said.remark(Said.of(
                    "giờ " + clock(hour) + " nằm trong ngày, không làm thay đổi ngày",
                    "the hour " + clock(hour) + " lies within the day and decides nothing"));
        }
        return reading;
    }

    private static String clock(Token hour) {
        return String.format("%02d:%02d", hour.a(), hour.b());
    }

    static Reading before(Span span, String rule, Context context) {
        Reading reading = start(span, rule);
        if (span.impossible() != null) {
            return reading;
        }
        reading.boundary = Boundary.BEFORE;
        boolean inclusive = span.dayWritten() && context.options().beforeDay() == BeforeDay.INCLUSIVE;
        LocalDate day = inclusive ? span.to() : span.from().minusDays(1);
        String from = Said.date(span.from());
        reading.said =
                Said.of("trước " + span.name().vi(), "before " + span.name().en());
        if (!span.dayWritten()) {
            reading.say(Said.of("trước ngày " + from, "before " + from));
        } else if (inclusive) {
            reading.say(Said.of("kế hoạch tính cả ngày được nêu", "the plan counts the named day in"));
        }
        if (span.kind() == DeadlineKind.DATE && !span.dayWritten()) {
            reading.needsConfirmation = true;
        }
        return due(reading, span, day, context);
    }

    static Reading by(Span span, String rule, Context context) {
        Reading reading = start(span, rule.equals("BY") && span.kind() == DeadlineKind.DATE ? span.rule() : rule);
        if (span.impossible() != null) {
            return reading;
        }
        reading.boundary = Boundary.BY;
        reading.said =
                Said.of("chậm nhất " + span.name().vi(), "by " + span.name().en());
        return due(reading, span, DaysOff.moved(span, span.to(), context), context);
    }

    /** The time alone: a day is its own last day, a period is the window. */
    static Reading within(Span span, Context context) {
        if (span.impossible() != null || span.kind() == DeadlineKind.DATE) {
            return by(span, span.rule(), context);
        }
        Reading reading = start(span, span.rule());
        reading.boundary = Boundary.WITHIN;
        reading.opensOn = span.from();
        return due(reading, span, span.to(), context);
    }

    private static Reading start(Span span, String rule) {
        if (span.impossible() != null) {
            return Reading.unresolved(span.rule(), span.impossible());
        }
        Reading reading = new Reading(span.kind(), rule);
        reading.said =
                Said.of("trong " + span.name().vi(), "within " + span.name().en());
        return reading;
    }

    private static Reading due(Reading reading, Span span, LocalDate day, Context context) {
        reading.dueOn = day;
        reading.say(Said.lastDay(day));
        reading.said = reading.said.remark(DaysOff.remark(reading, span, context));
        if (span.doubt() != null) {
            reading.doubt(span.doubt());
        }
        if (span.other() != null) {
            reading.alternatives.add(span.other());
        }
        return Plausible.check(reading, context);
    }
}
