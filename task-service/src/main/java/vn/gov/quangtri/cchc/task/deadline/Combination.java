package vn.gov.quangtri.cchc.task.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Several statements of one phrase as one meaning. */
final class Combination {

    private Combination() {}

    /** @param bracketed whether the last piece stood in brackets behind the others */
    static Reading of(List<Labelled> all, boolean bracketed, Context context) {
        List<Labelled> due = Occasions.left(CutOffs.left(all));
        List<Labelled> pieces = bracketed && due.size() > 2 ? narrowedPairs(due) : due;
        if (pieces.size() == 1) {
            return pieces.get(0).reading();
        }
        if (pieces.stream().anyMatch(piece -> piece.reading().is(DeadlineKind.UNRESOLVED))) {
            return broken(pieces);
        }
        if (pieces.size() == 2 && pieces.get(0).reading().rule.equals(OngoingRule.ONGOING_FROM.name())) {
            Reading stretch = fromTo(pieces.get(0).reading(), pieces.get(1));
            if (stretch != null) {
                return stretch;
            }
        }
        if (pieces.size() == 2
                && pieces.get(0).label().isEmpty()
                && pieces.get(1).label().isEmpty()) {
            Reading narrow = narrowed(pieces.get(0).reading(), pieces.get(1).reading());
            // "Tháng 8 (quý III)": the bracket says where the month lies.
            Reading within = bracketed && narrow == null
                    ? narrowed(pieces.get(1).reading(), pieces.get(0).reading())
                    : null;
            narrow = narrow != null ? narrow : within;
            if (narrow != null) {
                boolean plain = bracketed || narrow.boundary == Boundary.BEFORE;
                return plain ? narrow : narrow.doubt(Said.of("hai hạn cho một việc", "two bounds of one work"));
            }
        }
        Reading dated = bracketed && pieces.size() == 2 ? beforeDated(pieces, context) : null;
        if (dated != null) {
            return dated;
        }
        for (DeadlineKind leading : List.of(DeadlineKind.ONGOING, DeadlineKind.RECURRING)) {
            if (has(pieces, leading)) {
                return withMilestones(pieces, leading);
            }
        }
        List<Labelled> days = pieces.stream()
                .filter(piece -> !piece.reading().is(DeadlineKind.RELATIVE))
                .toList();
        if (days.isEmpty()) {
            Reading first = pieces.get(0).reading();
            pieces.stream().skip(1).forEach(piece -> first.said = first.said.remark(piece.reading().said));
            return first.doubt(Said.of("nhiều mốc thời gian", "it waits for several events"));
        }
        Reading whole =
                days.size() == 1 ? days.get(0).reading() : Parties.check(Shares.check(milestones(days), days), days);
        for (Labelled piece : pieces) {
            if (piece.reading().is(DeadlineKind.RELATIVE)) {
                whole.event = piece.reading().event;
                whole.offset = piece.reading().offset;
                whole.said = whole.said.remark(piece.reading().said);
                whole.doubt(Said.of("vừa có ngày vừa chờ mốc thời gian", "it has a day and waits for an event too"));
            }
        }
        return whole;
    }

    /** "Quý I (15/3), Quý II (15/6)": each time with the one in brackets behind it. */
    private static List<Labelled> narrowedPairs(List<Labelled> pieces) {
        List<Labelled> narrowed = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean pair = i + 1 < pieces.size()
                    && pieces.get(i).label().isEmpty()
                    && pieces.get(i + 1).label().isEmpty();
            Reading narrow =
                    pair ? narrowed(pieces.get(i).reading(), pieces.get(i + 1).reading()) : null;
            narrowed.add(narrow == null ? pieces.get(i) : new Labelled("", narrow));
            i += narrow == null ? 0 : 1;
        }
        return narrowed;
    }

    /** "Quý IV/2023 (trước 15/11)": a time within the one before it says which day of it; null when it lies outside. */
    static Reading narrowed(Reading wide, Reading narrow) {
        boolean window = wide.boundary == Boundary.WITHIN && wide.opensOn != null && wide.milestones.isEmpty();
        if (!window
                || narrow.dueOn == null
                || narrow.watched().size() != 1
                || wide.watched().size() != 1
                || narrow.is(DeadlineKind.RECURRING)
                || narrow.is(DeadlineKind.RELATIVE)
                || narrow.dueOn.isBefore(wide.opensOn)
                || narrow.dueOn.isAfter(wide.dueOn)
                || narrow.opensOn != null && narrow.opensOn.isBefore(wide.opensOn)) {
            return null;
        }
        if (!narrow.dueOn.equals(wide.dueOn)) {
            narrow.alternatives.add(new Alternative(wide.dueOn, wide.said));
        }
        narrow.needsConfirmation |= wide.needsConfirmation;
        narrow.said = wide.said.remark(narrow.said);
        return narrow;
    }

    /** "Bắt đầu từ quý II, hoàn thành trong quý IV": one stretch; null when the second piece has no single day. */
    private static Reading fromTo(Reading start, Labelled end) {
        Reading last = end.reading();
        if (last.dueOn == null
                || last.watched().size() != 1
                || last.is(DeadlineKind.RECURRING)
                || !end.label().isEmpty()) {
            return null;
        }
        Reading whole = new Reading(DeadlineKind.PERIOD, "PERIOD_FROM_TO");
        whole.boundary = last.boundary;
        whole.opensOn = start.opensOn;
        whole.dueOn = last.dueOn;
        whole.needsConfirmation =
                start.needsConfirmation || last.needsConfirmation || last.dueOn.isBefore(start.opensOn);
        whole.said = Said.of("bắt đầu từ " + Said.date(start.opensOn), "from " + Said.date(start.opensOn))
                .then(last.said);
        return whole;
    }

    /** "Trước Ngày Pháp luật Việt Nam (09/11/2023)": the bracket says which day the event is; null when it is another thing. */
    private static Reading beforeDated(List<Labelled> pieces, Context context) {
        Reading event = pieces.get(0).reading();
        Reading day = pieces.get(1).reading();
        boolean dated = event.rule.equals(RelativeRule.BEFORE_EVENT.name())
                && pieces.get(1).label().isEmpty()
                && day.rule.startsWith("DAY_MONTH")
                && day.boundary == Boundary.BY
                && day.milestones.isEmpty();
        if (!dated) {
            return null;
        }
        Reading before = BoundaryRule.before(Span.day(day.dueOn, day.rule, true), event.rule, context);
        before.needsConfirmation |= day.needsConfirmation;
        before.said = event.said.remark(before.said);
        return before;
    }

    private static boolean has(List<Labelled> pieces, DeadlineKind kind) {
        return pieces.stream().anyMatch(piece -> piece.reading().is(kind));
    }

    /** Goes on or comes back, and has days beside: "Thường xuyên; báo cáo trước 30/11". */
    private static Reading withMilestones(List<Labelled> pieces, DeadlineKind leading) {
        Labelled main = pieces.stream()
                .filter(piece -> piece.reading().is(leading))
                .findFirst()
                .orElseThrow();
        List<Labelled> rest = pieces.stream()
                .filter(piece -> piece != main && !isWholeYear(piece, main.reading()))
                .toList();
        Reading whole = main.reading();
        List<Labelled> dated = rest.stream()
                .filter(piece -> !piece.reading().watched().isEmpty())
                .toList();
        Milestones.add(
                whole,
                dated.stream().map(Labelled::reading).toList(),
                dated.stream().map(Labelled::label).toList());
        for (Labelled piece : rest) {
            if (piece.reading().watched().isEmpty()) {
                whole.event = piece.reading().event;
                whole.said = whole.said.remark(piece.reading().said);
                whole.needsConfirmation |= piece.reading().needsConfirmation;
            }
        }
        whole.occurrences.stream()
                .filter(day -> whole.dueOn == null || day.isAfter(whole.dueOn))
                .forEach(day -> whole.dueOn = day);
        if (leading == DeadlineKind.RECURRING && dated.stream().anyMatch(Combination::namesAnOccurrence)) {
            whole.doubt(Said.of("có kỳ được nêu hạn riêng", "one of the periods has a day of its own"));
        }
        Parties.check(whole, dated);
        return unlabelled(dated)
                ? whole.doubt(Said.of("có mốc không nêu việc phải làm", "it does not say what each day is for"))
                : whole;
    }

    /** "Thường xuyên; năm 2023": the year that it goes on in is no milestone. */
    private static boolean isWholeYear(Labelled piece, Reading main) {
        Reading year = piece.reading();
        return piece.label().isEmpty()
                && (main.is(DeadlineKind.ONGOING) || main.occurrences.size() > 1)
                && year.is(DeadlineKind.YEAR)
                && year.boundary == Boundary.WITHIN
                && Objects.equals(year.opensOn, main.opensOn);
    }

    /** "Trước ngày 20 tháng cuối quý (quý IV trước ngày 10/12)": the second day may stand in place of one of the first. */
    private static boolean namesAnOccurrence(Labelled piece) {
        Cursor label = new Cursor(Tokenizer.tokens(Glyphs.clean(piece.label())));
        return Years.named(label.rest()) > 0
                || QuarterRule.word(label) && QuarterRule.figure(label) > 0
                || MonthRule.word(label) && label.number(1, 12) > 0;
    }

    private static boolean unlabelled(List<Labelled> pieces) {
        return pieces.stream().anyMatch(piece -> piece.label().isEmpty());
    }

    private static Reading milestones(List<Labelled> pieces) {
        Reading whole = Milestones.of(
                pieces.stream().map(Labelled::reading).toList(),
                pieces.stream().map(Labelled::label).toList(),
                "MILESTONES");
        if (unlabelled(pieces)) {
            return whole.doubt(Said.of("có mốc không nêu việc phải làm", "it does not say what each day is for"));
        }
        boolean before = pieces.get(0).reading().boundary == Boundary.BEFORE;
        boolean bare = pieces.stream().anyMatch(piece -> piece.reading().rule.startsWith("DAY_"));
        return before && bare
                ? whole.doubt(Said.of("“trước” có thể nói về mọi mốc", "\"before\" may be meant of each"))
                : whole;
    }

    private static Reading broken(List<Labelled> pieces) {
        Reading whole = pieces.stream()
                .map(Labelled::reading)
                .filter(reading -> reading.is(DeadlineKind.UNRESOLVED))
                .findFirst()
                .orElseThrow();
        pieces.stream()
                .map(Labelled::reading)
                .filter(reading -> reading.dueOn != null)
                .forEach(reading -> whole.alternatives.add(new Alternative(reading.dueOn, reading.said)));
        return whole;
    }
}
