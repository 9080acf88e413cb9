package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;

/** Several statements of one phrase as one meaning. */
final class Combination {

    private Combination() {}

    static Reading of(List<Labelled> pieces) {
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
        for (DeadlineKind leading : List.of(DeadlineKind.ONGOING, DeadlineKind.RECURRING)) {
            if (has(pieces, leading)) {
                return withMilestones(pieces, leading);
            }
        }
        List<Labelled> dated = pieces.stream()
                .filter(piece -> !piece.reading().is(DeadlineKind.RELATIVE))
                .toList();
        if (dated.isEmpty()) {
            Reading first = pieces.get(0).reading();
            pieces.stream().skip(1).forEach(piece -> first.said = first.said.remark(piece.reading().said));
            return first.doubt(Said.of("nhiều mốc thời gian", "it waits for several events"));
        }
        Reading whole = dated.size() == 1 ? dated.get(0).reading() : milestones(dated);
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
        return unlabelled(dated)
                ? whole.doubt(Said.of("có mốc không nêu việc phải làm", "it does not say what each day is for"))
                : whole;
    }

    /** "Thường xuyên; năm 2023": the year that it goes on in is no milestone. */
    private static boolean isWholeYear(Labelled piece, Reading main) {
        Reading year = piece.reading();
        return piece.label().isEmpty()
                && main.is(DeadlineKind.ONGOING)
                && year.is(DeadlineKind.YEAR)
                && year.boundary == Boundary.WITHIN
                && year.opensOn.equals(main.opensOn);
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
