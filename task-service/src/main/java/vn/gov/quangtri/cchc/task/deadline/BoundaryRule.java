package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.util.List;

/** A named time with the word that says how it bounds the work. */
enum BoundaryRule implements StatementRule {
    /** "trước 17h00 ngày 30/11/2023", "hết giờ làm việc ngày 30/11": the hour lies within the day, which is in. */
    BEFORE_HOUR {
        @Override
        public Reading read(Cursor cursor, Context context) {
            boolean before = cursor.any(BEFORE_WORDS) != null;
            if (before) {
                cursor.words("khi");
            } else {
                cursor.any(BY_WORDS);
                cursor.any(List.of("trong", "vào"));
            }
            Hours hour = Hours.ahead(cursor);
            Span span = hour == null ? null : span(cursor, context);
            if (span == null || span.impossible() == null && span.kind() != DeadlineKind.DATE) {
                return null;
            }
            if (hour.midnight() && span.impossible() == null) {
                return midnight(span, context);
            }
            Reading reading = hour.keep(by(span, name(), context));
            return before && hour.early() ? orTheDayBefore(reading, span) : reading;
        }
    },
    /** "trước ngày 30/11/2023", "trước quý IV/2023": what is named is left out; a named day is in where the plan reads it so. */
    BEFORE {
        @Override
        public Reading read(Cursor cursor, Context context) {
            Span span = cursor.any(BEFORE_WORDS) == null ? null : span(cursor, context);
            Hours hour = Hours.behind(cursor, span);
            if (hour == null) {
                return span == null ? null : before(span, name(), context);
            }
            Reading reading = hour.keep(by(span, BEFORE_HOUR.name(), context));
            return hour.early() ? orTheDayBefore(reading, span) : reading;
        }
    },
    /** "đến quý III": to its beginning or to its end? */
    UP_TO_PERIOD {
        @Override
        public Reading read(Cursor cursor, Context context) {
            boolean to = cursor.any(List.of("đến", "tới")) != null;
            boolean end = to && !cursor.atEnd() && cursor.peek().isWord("cuối");
            Span span = !to || end ? null : span(cursor, context);
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
            Hours hour = Hours.behind(cursor, span);
            Reading reading = span == null ? null : by(span, name(), context);
            return hour == null ? reading : hour.keep(reading);
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
            Hours hour = Hours.behind(cursor, span);
            return hour == null ? within(span, context) : hour.keep(within(span, context));
        }
    };

    static final List<String> BEFORE_WORDS = List.of(
            "chậm nhất phải hoàn thành trước",
            "chậm nhất phải xong trước",
            "chậm nhất đến trước",
            "chậm nhất là đến trước",
            "chậm nhất là trước ngày",
            "chậm nhất là trước",
            "chậm nhất trước",
            "xong trước",
            "cho đến trước",
            "đến trước",
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
            "tối đa đến",
            "hạn chót là",
            "hạn chót",
            "hạn cuối là",
            "hạn cuối cùng là",
            "hạn cuối cùng",
            "hạn cuối",
            "trước và trong",
            "trước hoặc trong",
            "trước hoặc vào",
            "trước hoặc đúng",
            "trong hoặc trước",
            "vào hoặc trước",
            "không để quá",
            "không để sau",
            "không được quá",
            "không được sau",
            "không được chậm quá",
            "không chậm quá",
            "không quá",
            "không chậm hơn",
            "không sau",
            "xong trong",
            "trong hạn đến",
            "trước khi kết thúc",
            "trước khi hết",
            "đến hết",
            "cho đến hết",
            "cho tới hết",
            "cho đến",
            "cho tới",
            "hạn đến",
            "hạn",
            "hết",
            "đến",
            "tới");

    private static Span span(Cursor cursor, Context context) {
        return DayWords.withWeekday(cursor, context);
    }

    /** "trước 0h00 ngày 01/12": the moment at which that day begins. */
    private static Reading midnight(Span span, Context context) {
        LocalDate eve = span.from().minusDays(1);
        Reading reading = by(span, BEFORE_HOUR.name(), context);
        reading.alternatives.add(new Alternative(reading.dueOn, reading.said));
        reading.dueOn = eve;
        reading.say(Said.lastDay(eve));
        return reading.doubt(Said.of("0 giờ là lúc ngày đó bắt đầu", "0 o'clock is when that day begins"));
    }

    private static Reading orTheDayBefore(Reading reading, Span span) {
        reading.alternatives.add(
                new Alternative(span.from().minusDays(1), Said.of("không gồm ngày được nêu", "without the named day")));
        return reading.doubt(Said.of("“trước” có thể nói về cả ngày", "\"before\" may be meant of the whole day"));
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
        boolean stretch = span.rule().equals("PERIOD_FROM_TO");
        if (stretch || span.kind() == DeadlineKind.DATE && !span.dayWritten()) {
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
        reading.yearless = !span.yearWritten()
                && List.of(DeadlineKind.DATE, DeadlineKind.MONTH).contains(span.kind());
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
