package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Several named times in one statement. */
enum ListRule implements StatementRule {
    /** "Tháng 3 và tháng 9", "tháng 3, 6, 9, 12/2023", "trước tháng 6 và tháng 12": one occurrence each. */
    MONTHS {
        @Override
        public Reading read(Cursor cursor, Context context) {
            return recurring(cursor, context, name(), true);
        }
    },
    /** "Quý II và quý IV", "quý I, III/2023". */
    QUARTERS {
        @Override
        public Reading read(Cursor cursor, Context context) {
            return recurring(cursor, context, name(), false);
        }
    },
    /** "15/6 và 15/12/2023", "6 tháng đầu năm và cả năm": a watched day each. */
    SEVERAL {
        @Override
        public Reading read(Cursor cursor, Context context) {
            List<Span> spans = new ArrayList<>();
            List<Boundary> bounds = new ArrayList<>();
            boolean changes = false;
            boolean within = !cursor.atEnd() && cursor.peek().isWord("trong");
            Boundary boundary = bound(cursor, Boundary.WITHIN);
            Span next = Spans.read(cursor, context);
            while (next != null && next.impossible() == null) {
                spans.add(next);
                bounds.add(boundary);
                int end = cursor.at();
                Boundary so = boundary;
                boundary = joint(cursor) ? bound(cursor, boundary) : null;
                next = boundary == null ? null : Spans.read(cursor, context);
                changes |= next != null && boundary != so;
                cursor.back(next == null ? end : cursor.at());
            }
            if (spans.size() < 2) {
                return null;
            }
            List<Reading> readings = bounded(spans, bounds, context);
            if (spans.size() == 2 && SpanLists.overlap(spans)) {
                Reading narrow = Combination.narrowed(readings.get(0), readings.get(1));
                if (narrow != null) {
                    // "Trong quý II, trước ngày 15/6": the quarter is no period reported on, and the day says which of
                    // its days.
                    return within && narrow.boundary == Boundary.BEFORE
                            ? narrow
                            : narrow.doubt(Said.of("hai hạn cho một việc", "two bounds of one work"));
                }
            }
            cursor.any(List.of("hằng năm", "mỗi năm"));
            List<String> names = spans.stream().map(span -> span.name().vi()).toList();
            Reading whole = Milestones.of(readings, names, name());
            boolean apart = readings.stream()
                                    .map(reading -> reading.boundary)
                                    .distinct()
                                    .count()
                            > 1
                    // "15/8/2023, chậm nhất là ngày 31/8/2023": a day of the work, and the last one for it?
                    || changes;
            boolean years = spans.stream()
                    .anyMatch(span ->
                            span.kind() == DeadlineKind.YEAR && span.to().getYear() > context.planYear());
            return SpanLists.overlap(spans)
                            || SpanLists.mixed(spans)
                            || apart
                            || years
                            || SpanLists.unordered(spans)
                            || SpanLists.adjoining(spans)
                    ? whole.doubt(Said.of(
                            "các thời hạn khác loại, chồng lên nhau hoặc không theo thứ tự",
                            "the times differ in kind, lie within one another or are out of order"))
                    : whole;
        }
    };

    /** How what follows is bounded; as what stood before it where nothing is said. */
    private static Boundary bound(Cursor cursor, Boundary inherited) {
        cursor.attempt(() -> cursor.words("định kỳ") && isBound(cursor) ? true : null);
        if (cursor.any(BoundaryRule.BEFORE_WORDS) != null) {
            return Boundary.BEFORE;
        }
        if (cursor.any(BoundaryRule.BY_WORDS) != null) {
            return Boundary.BY;
        }
        boolean within = cursor.any(List.of("định kỳ vào", "định kỳ", "trong", "vào")) != null;
        return within ? Boundary.WITHIN : inherited;
    }

    /** "định kỳ trước ngày 20/6 và 20/11". */
    private static boolean isBound(Cursor cursor) {
        return !cursor.atEnd()
                && (cursor.peek().isWord("trước") || cursor.peek().isWord("chậm"));
    }

    private static List<Reading> bounded(List<Span> spans, List<Boundary> bounds, Context context) {
        boolean cycle = SpanLists.isReportingCycle(spans);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            boolean half = cycle && span.rule().equals(YearRule.MONTHS_OF_YEAR.name());
            readings.add(bounded(half ? span.certain() : span, bounds.get(i), context));
        }
        return readings;
    }

    private static Reading bounded(Span span, Boundary boundary, Context context) {
        return switch (boundary) {
            case BEFORE -> BoundaryRule.before(span, "BEFORE", context);
            case BY -> BoundaryRule.by(span, "BY", context);
            case WITHIN -> BoundaryRule.within(span, context);
        };
    }

    private static boolean before(Cursor cursor) {
        boolean before = cursor.any(BoundaryRule.BEFORE_WORDS) != null;
        if (!before) {
            cursor.any(BoundaryRule.BY_WORDS);
            cursor.any(List.of("định kỳ vào", "định kỳ", "trong", "vào"));
        }
        return before;
    }

    private static boolean joint(Cursor cursor) {
        return cursor.mark(",;&+\n") | cursor.words("và") | cursor.mark("&");
    }

    private static Reading recurring(Cursor cursor, Context context, String rule, boolean months) {
        boolean before = before(cursor);
        cursor.any(before ? List.of("các") : List.of("cuối các", "các"));
        boolean unit = months ? MonthRule.word(cursor) : QuarterRule.word(cursor);
        List<Integer> figures = unit ? figures(cursor, months) : List.of();
        if (figures.size() < 2) {
            return null;
        }
        int year = figures.get(figures.size() - 1) > 1900 ? figures.get(figures.size() - 1) : Spans.year(cursor);
        List<Integer> named = figures.stream().filter(figure -> figure < 1900).toList();
        cursor.any(List.of("hằng năm", "mỗi năm", "trong năm"));
        Context of = year == 0 ? context : new Context(year, year, context.options());
        List<Integer> ends = named.stream()
                .map(figure -> (months ? figure : figure * 3) - (before ? months ? 1 : 3 : 0))
                .sorted()
                .toList();
        if (named.size() < 2 || ends.stream().anyMatch(end -> end < 1 || end > 12)) {
            return null;
        }
        String list = String.join(
                ", ",
                named.stream()
                        .map(figure -> months ? "tháng " + figure : "quý " + QuarterRule.roman(figure))
                        .toList());
        Said what = Said.of(
                (before ? "trước " : "cuối mỗi kỳ: ") + list, (before ? "before " : "the end of each: ") + list);
        Reading reading = Recurrence.monthEnds(ends, of)
                .reading(rule, what, before ? Boundary.BEFORE : Boundary.WITHIN, of, UnaryOperator.identity());
        if (reading.dueOn == null
                || named.get(named.size() - 1) - named.get(0) != named.size() - 1
                || named.size() > 3) {
            return reading;
        }
        LocalDate last = reading.dueOn;
        reading.alternatives.add(
                new Alternative(last, Said.of("một khoảng thời gian liền nhau", "one stretch of time")));
        return reading.doubt(Said.of(
                "các kỳ liền nhau: có thể là một khoảng thời gian", "they follow one another: it may be one stretch"));
    }

    /** The list's figures; the year written with one or each of them ("6/2023 và tháng 12/2023") comes as one more. */
    private static List<Integer> figures(Cursor cursor, boolean months) {
        List<Integer> figures = new ArrayList<>();
        Set<Integer> years = new HashSet<>();
        boolean more = true;
        while (more) {
            Token pair = cursor.take(Token.Kind.PAIR);
            int figure = pair != null ? pair.a() : months ? cursor.number(1, 12) : QuarterRule.figure(cursor);
            if (figure == 0) {
                return List.of();
            }
            figures.add(figure);
            int year = pair != null ? Days.fullYear(pair.b()) : Spans.year(cursor);
            if (year > 0) {
                years.add(year);
            }
            more = Boolean.TRUE.equals(cursor.attempt(() -> {
                boolean joined = joint(cursor);
                boolean unit = months ? MonthRule.word(cursor) : QuarterRule.word(cursor);
                int start = cursor.at();
                boolean figureFollows = cursor.take(Token.Kind.PAIR) != null
                        || (months ? cursor.number(1, 12) : QuarterRule.figure(cursor)) > 0;
                cursor.back(start);
                return joined && figureFollows ? true : null;
            }));
        }
        if (years.size() > 1 || years.stream().anyMatch(year -> year < 1900)) {
            return List.of();
        }
        figures.addAll(years);
        return figures;
    }
}
