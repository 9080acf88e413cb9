package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lists that share a day, a month or a year between their members. */
enum DayListRule implements StatementRule {
    /** "Trước ngày 15 tháng 6 và tháng 12 hằng năm", "ngày 20 của các tháng 3, 6, 9, 12": one day of each month named. */
    DAY_OF_MONTHS {
        @Override
        public Reading read(Cursor cursor, Context context) {
            boolean before = before(cursor);
            int day = DayWords.eat(cursor) ? cursor.number(1, 31) : 0;
            boolean all = cursor.any(List.of("của các", "các")) != null;
            cursor.words("của");
            List<Integer> figures = day == 0 ? List.of() : months(cursor);
            List<Integer> months =
                    figures.stream().filter(figure -> figure <= 12).toList();
            if (months.size() < 2) {
                return null;
            }
            int year = months.size() < figures.size() ? figures.get(figures.size() - 1) : Spans.year(cursor);
            boolean clear = every(cursor) || all || !before;
            Reading reading = occurrences(day, months, before, name(), year == 0 ? context : of(year, context));
            return clear
                    ? reading
                    : reading.doubt(Said.of(
                            "“trước” có thể nói về cả tháng sau cùng", "\"before\" may be meant of the last month"));
        }
    },
    /** "Ngày 20/5 và 20/11 hàng năm", "trước 15/6, 15/12 hằng năm": days that come back every year. */
    DAYS_OF_EVERY_YEAR {
        @Override
        public Reading read(Cursor cursor, Context context) {
            boolean first = every(cursor);
            cursor.mark(",:(");
            cursor.words("định kỳ");
            boolean before = before(cursor);
            List<LocalDate> days = new ArrayList<>();
            boolean more = true;
            while (more) {
                Span next = Spans.single(cursor, context);
                if (next == null || next.impossible() != null || !next.dayWritten() || next.yearWritten()) {
                    return null;
                }
                days.add(next.from());
                more = joint(cursor);
                boolean again = more && before(cursor);
                if (again && !before) {
                    return null;
                }
            }
            boolean one = days.stream().map(LocalDate::getDayOfMonth).distinct().count() == 1;
            if (days.size() < 2 || !one || !first && !every(cursor)) {
                return null;
            }
            List<Integer> months =
                    days.stream().map(LocalDate::getMonthValue).sorted().toList();
            return occurrences(days.get(0).getDayOfMonth(), months, before, name(), context);
        }
    },
    /** "Tháng 5 (trước ngày 20)", "tháng 5/2023, chậm nhất ngày 25": a day of the month before it. */
    DAY_IN_MONTH {
        @Override
        public Reading read(Cursor cursor, Context context) {
            cursor.any(List.of("trong", "vào"));
            Span month = MonthRule.MONTH.read(cursor, context);
            if (month == null || month.impossible() != null || !cursor.mark(",(:;-")) {
                return null;
            }
            boolean before = before(cursor);
            int day = DayWords.eat(cursor) ? cursor.number(1, 31) : 0;
            if (day == 0) {
                return null;
            }
            Span span = Days.of(day, month.from().getMonthValue(), month.from().getYear(), name(), month.yearWritten());
            return before ? BoundaryRule.before(span, name(), context) : BoundaryRule.by(span, name(), context);
        }
    },
    /** "Ngày 15 và 30/6/2023", "trước ngày 10, 20 tháng 6": days of one month, which stands with the last. */
    DAYS_OF_ONE_MONTH {
        @Override
        public Reading read(Cursor cursor, Context context) {
            boolean before = before(cursor);
            List<Integer> days = new ArrayList<>();
            int end = cursor.at();
            boolean bare = DayWords.eat(cursor);
            while (bare) {
                int day = cursor.number(1, 31);
                bare = day > 0 && joint(cursor);
                if (bare) {
                    days.add(day);
                    end = cursor.at();
                }
            }
            cursor.back(end);
            Span last = days.isEmpty() ? null : Spans.single(cursor, context);
            if (last == null || last.impossible() != null || !last.dayWritten()) {
                return null;
            }
            List<Span> spans = new ArrayList<>(days.stream()
                    .map(day -> Days.of(
                            day, last.from().getMonthValue(), last.from().getYear(), name(), last.yearWritten()))
                    .toList());
            spans.add(last);
            for (Span span : spans) {
                if (span.impossible() != null) {
                    return Reading.unresolved(span.rule(), span.impossible());
                }
            }
            return Milestones.of(
                    spans.stream()
                            .map(span -> before
                                    ? BoundaryRule.before(span, "BEFORE", context)
                                    : BoundaryRule.by(span, "BY", context))
                            .toList(),
                    spans.stream().map(span -> span.name().vi()).toList(),
                    name());
        }
    };

    private static Reading occurrences(int day, List<Integer> months, boolean before, String rule, Context context) {
        Said every = Said.of(
                "tháng "
                        + String.join(", ", months.stream().map(String::valueOf).toList()),
                "months "
                        + String.join(", ", months.stream().map(String::valueOf).toList()));
        Recurrence longest = Recurrence.days(months, day, context);
        boolean everyMonthHasIt = longest.expand().stream().allMatch(one -> one.getDayOfMonth() == day);
        Reading reading = MonthDays.reading(months, day, before, false, rule, context, every);
        return everyMonthHasIt
                ? reading
                : reading.doubt(Said.of("có tháng không có ngày " + day, "a month has no day " + day));
    }

    private static boolean before(Cursor cursor) {
        boolean before = cursor.any(BoundaryRule.BEFORE_WORDS) != null;
        if (!before) {
            cursor.any(BoundaryRule.BY_WORDS);
            cursor.any(List.of("định kỳ vào", "định kỳ", "vào"));
        }
        return before;
    }

    /** "tháng 6 và tháng 12", "tháng 3, 6, 9, 12/2023", the year as one more figure; empty when it is another list. */
    private static List<Integer> months(Cursor cursor) {
        List<Integer> months = new ArrayList<>();
        boolean more = MonthRule.word(cursor);
        while (more) {
            Token pair = cursor.take(Token.Kind.PAIR);
            int month = pair == null ? cursor.number(1, 12) : pair.a();
            if (month < 1 || month > 12 || pair != null && pair.b() < 1900) {
                return List.of();
            }
            months.add(month);
            if (pair != null) {
                months.add(pair.b());
                break;
            }
            more = Boolean.TRUE.equals(cursor.attempt(() -> {
                boolean joined = joint(cursor);
                cursor.words("tháng");
                int start = cursor.at();
                boolean figure = cursor.number(1, 12) > 0 || cursor.take(Token.Kind.PAIR) != null;
                cursor.back(start);
                return joined && figure ? true : null;
            }));
        }
        return months.stream().sorted().distinct().toList();
    }

    private static boolean joint(Cursor cursor) {
        return cursor.mark(",;&+") | cursor.words("và");
    }

    private static boolean every(Cursor cursor) {
        return cursor.any(List.of("hằng năm", "mỗi năm", "các năm")) != null;
    }

    private static Context of(int year, Context context) {
        return new Context(year, year, context.options());
    }
}
