package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Work that comes back. */
enum RecurringRule implements StatementRule {
    /** "Hằng tháng", "định kỳ hằng quý", "mỗi quý một lần", "tháng, quý, năm", "quý, 6 tháng, năm". */
    EVERY_PERIOD {
        @Override
        public Reading read(Cursor cursor, Context context) {
            Span ahead = cursor.attempt(() -> {
                Span found = PeriodEnds.stretch(cursor, context);
                return found != null && cursor.mark(",:;") ? found : null;
            });
            boolean every = Rhythm.every(cursor);
            List<Rhythm> rhythms = Rhythm.list(cursor);
            if (rhythms.isEmpty() || !every && (ahead != null || rhythms.size() < 2)) {
                return null;
            }
            cursor.any(List.of("một lần"));
            cursor.attempt(() -> {
                cursor.any(List.of("ít nhất", "tối thiểu"));
                return cursor.number(1, 1) == 1 && cursor.words("lần") ? true : null;
            });
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
            Span behind = cursor.attempt(() -> {
                cursor.mark("(");
                return PeriodEnds.stretch(cursor, context);
            });
            if (ahead != null && behind != null) {
                return null;
            }
            Span stretch = ahead != null ? ahead : behind;
            List<Integer> except = rhythms.size() == 1 ? Exceptions.read(cursor, rhythms.get(0)) : null;
            return except == null
                    ? PeriodEnds.of(rhythms, stretch, name(), context)
                    : PeriodEnds.of(rhythms.get(0), except, stretch, name(), context);
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
                return quarters ? PeriodEnds.of(List.of(Rhythm.QUARTER), null, name(), context) : null;
            }
            String end = cursor.any(ENDS);
            boolean every = end != null && Rhythm.every(cursor) | first;
            List<Rhythm> rhythms = end == null ? List.of() : Rhythm.list(cursor);
            if (rhythms.isEmpty() || !every && !end.startsWith("ngày")) {
                return null;
            }
            UnaryOperator<LocalDate> working = context.options().workingDays()::onOrBefore;
            Reading reading = PeriodEnds.of(
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
    /** "Ngày đầu tiên hằng tháng", "ngày đầu tiên của mỗi quý". */
    FIRST_OF_EVERY {
        @Override
        public Reading read(Cursor cursor, Context context) {
            cursor.any(BoundaryRule.BY_WORDS);
            cursor.words("vào");
            boolean first = cursor.any(List.of("ngày đầu tiên của", "ngày đầu tiên")) != null && Rhythm.every(cursor);
            Rhythm rhythm = first ? Rhythm.read(cursor) : null;
            if (rhythm != Rhythm.MONTH && rhythm != Rhythm.QUARTER) {
                return null;
            }
            List<Integer> months = rhythm == Rhythm.MONTH ? rhythm.months() : List.of(1, 4, 7, 10);
            Said what = Said.of(
                    "ngày đầu tiên mỗi " + rhythm.said().vi(),
                    "the first day of every " + rhythm.said().en());
            return Recurrence.days(months, 1, context)
                    .reading(name(), what, Boundary.BY, context, UnaryOperator.identity());
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
            return times || once && cursor.words("lần")
                    ? PeriodEnds.of(List.of(Rhythm.WEEK), null, name(), context)
                    : null;
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
}
