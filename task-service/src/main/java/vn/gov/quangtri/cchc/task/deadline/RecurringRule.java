package vn.gov.quangtri.cchc.task.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Work that comes back. */
enum RecurringRule implements StatementRule {
    /** "Hằng tháng", "định kỳ hằng quý", "mỗi quý một lần", "tháng, quý, năm", "quý, 6 tháng, năm". */
    EVERY_PERIOD {
        @Override
        public Reading read(Cursor cursor, Context context) {
            boolean every = Rhythm.every(cursor);
            List<Rhythm> rhythms = Rhythm.list(cursor);
            if (rhythms.isEmpty() || !every && rhythms.size() < 2) {
                return null;
            }
            cursor.any(List.of("một lần"));
            cursor.attempt(() -> cursor.number(1, 1) == 1 && cursor.words("lần") ? true : null);
            if (rhythms.equals(List.of(Rhythm.QUARTER))) {
                // "Hằng quý (tháng cuối quý)": the end of every quarter in other words.
                cursor.attempt(() -> {
                    cursor.mark(",(");
                    return cursor.any(List.of("vào tháng cuối quý", "tháng cuối quý", "tháng cuối của quý"));
                });
            }
            cursor.attempt(() -> {
                Span year = OngoingRule.year(cursor, context);
                return year != null && year.from().equals(context.yearStart()) ? year : null;
            });
            Span stretch = cursor.attempt(() -> {
                cursor.mark("(");
                return stretch(cursor, context);
            });
            return ends(rhythms, stretch, name(), context);
        }
    },
    /** "2 tháng/lần", "6 tháng một lần", "2 lần/năm", "mỗi năm 2 lần": how often, but not from when. */
    TIMES {
        @Override
        public Reading read(Cursor cursor, Context context) {
            cursor.any(List.of("định kỳ ít nhất", "định kỳ tối thiểu", "định kỳ", "ít nhất", "tối thiểu"));
            Times times = Times.read(cursor);
            if (times == null || times.months() > 12) {
                return null;
            }
            int months = times.months();
            List<Integer> ends = new ArrayList<>();
            for (int month = months; month <= 12; month += months) {
                ends.add(month);
            }
            Said what = Said.of(
                    "cứ " + months + " tháng một lần, tính từ tháng 1",
                    "every " + months + " months, counted from January");
            Reading reading =
                    Recurrence.monthEnds(ends, context).reading(name(), what, null, context, UnaryOperator.identity());
            return times.anchored()
                    ? reading
                    : reading.doubt(Said.of("không nêu bắt đầu từ tháng nào", "it does not say from which month on"));
        }
    },
    /** "Trước ngày 15 hằng tháng" (the 14th), "hằng tháng, chậm nhất ngày 25", "trước ngày 05 của tháng sau". */
    DAY_OF_EVERY_MONTH {
        @Override
        public Reading read(Cursor cursor, Context context) {
            return MonthDays.ofMonth(cursor, context, name());
        }
    },
    /** "Trước ngày 15 của tháng cuối quý", "ngày 10 tháng đầu quý sau". */
    DAY_OF_EVERY_QUARTER {
        @Override
        public Reading read(Cursor cursor, Context context) {
            return MonthDays.ofQuarter(cursor, context, name());
        }
    },
    /** "Cuối mỗi tháng", "ngày cuối cùng của hằng quý", "ngày làm việc cuối cùng của tháng", "tháng cuối của mỗi quý". */
    END_OF_EVERY {
        @Override
        public Reading read(Cursor cursor, Context context) {
            cursor.any(BoundaryRule.BY_WORDS);
            cursor.any(List.of("vào", "trong"));
            boolean first = Rhythm.every(cursor);
            if (cursor.any(List.of("tháng cuối cùng của", "tháng cuối của", "tháng cuối")) != null) {
                Rhythm.every(cursor);
                boolean quarters = cursor.words("quý");
                return quarters ? ends(List.of(Rhythm.QUARTER), null, name(), context) : null;
            }
            String end = cursor.any(ENDS);
            boolean every = end != null && Rhythm.every(cursor) | first;
            List<Rhythm> rhythms = end == null ? List.of() : Rhythm.list(cursor);
            if (rhythms.isEmpty() || !every && !end.startsWith("ngày")) {
                return null;
            }
            UnaryOperator<LocalDate> working = context.options().workingDays()::onOrBefore;
            Reading reading = ends(
                    rhythms,
                    null,
                    name(),
                    context,
                    end.startsWith("ngày làm việc") ? working : UnaryOperator.identity());
            return every || reading == null
                    ? reading
                    : reading.doubt(Said.of("không nêu “hằng”, “mỗi”", "it does not say \"every\""));
        }
    },
    /** "Thứ Sáu hằng tuần", "trước thứ 5 hằng tuần". */
    DAY_OF_EVERY_WEEK {
        @Override
        public Reading read(Cursor cursor, Context context) {
            boolean bound = cursor.any(BoundaryRule.BEFORE_WORDS) != null;
            cursor.any(BoundaryRule.BY_WORDS);
            boolean before = Hours.ahead(cursor) == null && bound;
            cursor.any(List.of("vào ngày", "vào", "ngày"));
            int weekday = DayWords.weekday(cursor);
            if (weekday == 0 || !Rhythm.every(cursor) || !cursor.words("tuần")) {
                return null;
            }
            DayOfWeek day = before ? DayOfWeek.of(weekday).minus(1) : DayOfWeek.of(weekday);
            Said named = Said.weekday(day);
            return Recurrence.inYear("FREQ=WEEKLY;BYDAY=" + day.name().substring(0, 2), context)
                    .reading(
                            name(),
                            Said.of(named.vi() + " hằng tuần", "every " + named.en()),
                            before ? Boundary.BEFORE : Boundary.BY,
                            context,
                            UnaryOperator.identity());
        }
    },
    /** "Mỗi tuần một lần", "1 lần/tuần", "tuần/lần": weeks have no anchor in the plan's year, so its end asks. */
    TIMES_A_WEEK {
        @Override
        public Reading read(Cursor cursor, Context context) {
            cursor.any(List.of("định kỳ ít nhất", "định kỳ", "ít nhất", "tối thiểu"));
            boolean first = cursor.number(1, 1) == 1;
            boolean times = first && cursor.words("lần");
            cursor.mark("/");
            cursor.any(List.of("mỗi", "hằng", "một", "trong"));
            if (!cursor.words("tuần")) {
                return null;
            }
            boolean slash = cursor.mark("/");
            boolean once = cursor.number(1, 1) == 1 | slash | first;
            return times || once && cursor.words("lần") ? ends(List.of(Rhythm.WEEK), null, name(), context) : null;
        }
    },
    /** "Trước ngày 15/12 hằng năm", "tháng 12 hằng năm", "hằng năm, trước 30/11". */
    EVERY_YEAR {
        @Override
        public Reading read(Cursor cursor, Context context) {
            boolean first = yearly(cursor);
            cursor.words("định kỳ");
            cursor.mark(",:;(");
            Reading once = cursor.attempt(() -> BoundaryRule.BEFORE_HOUR.read(cursor, context));
            once = once != null ? once : cursor.attempt(() -> BoundaryRule.BEFORE.read(cursor, context));
            once = once != null ? once : cursor.attempt(() -> BoundaryRule.BY.read(cursor, context));
            once = once != null ? once : cursor.attempt(() -> BoundaryRule.WITHIN.read(cursor, context));
            if (once == null || once.dueOn == null || !first && !yearly(cursor)) {
                return null;
            }
            Said what = Said.of("hằng năm", "every year").then(once.said);
            boolean monthEnd = once.dueOn.plusDays(1).getDayOfMonth() == 1;
            List<Integer> month = List.of(once.dueOn.getMonthValue());
            Recurrence yearly = monthEnd
                    ? Recurrence.monthEnds(month, context)
                    : Recurrence.days(month, once.dueOn.getDayOfMonth(), context);
            Reading reading = yearly.reading(name(), what, once.boundary, context, UnaryOperator.identity());
            reading.needsConfirmation |= once.needsConfirmation;
            return reading;
        }
    };

    private static final List<String> ENDS = List.of(
            "ngày làm việc cuối cùng của",
            "ngày làm việc cuối cùng",
            "ngày làm việc cuối của",
            "ngày làm việc cuối",
            "ngày cuối cùng của",
            "ngày cuối cùng",
            "ngày cuối của",
            "ngày cuối",
            "cuối");

    private static boolean yearly(Cursor cursor) {
        return cursor.any(List.of("hằng năm", "mỗi năm", "của mỗi năm", "của hằng năm", "các năm")) != null;
    }

    /** "hằng tháng từ tháng 4 đến tháng 12", "hằng quý, từ quý II": where in the year; null for all of it. */
    private static Span stretch(Cursor cursor, Context context) {
        cursor.mark(",");
        Span range = cursor.attempt(() -> Ranges.read(cursor, context));
        Span stretch = range != null ? range : OngoingRule.from(cursor, context);
        if (stretch == null || stretch.impossible() != null) {
            return null;
        }
        if (range != null) {
            return range;
        }
        LocalDate end = stretch.from().isAfter(context.yearEnd()) ? stretch.to() : context.yearEnd();
        return Span.of(DeadlineKind.PERIOD, stretch.from(), end, stretch.name(), stretch.rule(), stretch.yearWritten());
    }

    private static Reading ends(List<Rhythm> rhythms, Span stretch, String rule, Context context) {
        return ends(rhythms, stretch, rule, context, UnaryOperator.identity());
    }

    private static Reading ends(
            List<Rhythm> rhythms, Span stretch, String rule, Context context, UnaryOperator<LocalDate> moved) {
        LocalDate first = stretch == null ? null : stretch.from();
        LocalDate last = stretch == null ? null : stretch.to();
        String vi =
                String.join(", ", rhythms.stream().map(one -> one.said().vi()).toList());
        String en =
                String.join(", ", rhythms.stream().map(one -> one.said().en()).toList());
        Said what = Said.of("cuối mỗi kỳ: " + vi, "the end of every " + en);
        if (rhythms.contains(Rhythm.WEEK)) {
            return rhythms.size() > 1
                    ? null
                    : Recurrence.inYear("FREQ=WEEKLY;BYDAY=SU", context)
                            .between(first, last)
                            .reading(rule, what, null, context, UnaryOperator.identity())
                            .doubt(Said.of("tuần tính đến hết Chủ nhật", "a week is counted to its Sunday"));
        }
        TreeSet<Integer> months = new TreeSet<>();
        rhythms.forEach(one -> months.addAll(one.months()));
        return Recurrence.monthEnds(List.copyOf(months), context)
                .between(first, last)
                .reading(rule, what, null, context, moved);
    }
}
