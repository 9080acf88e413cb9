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

    private static boolean has(List<Labelled> pieces, DeadlineKind kind) {
        return pieces.stream().anyMatch(piece -> piece.reading().is(kind));
    }

    /** Goes on or comes back, and has days beside: "Thường xuyên; báo cáo trước 30/11". */
    private static Reading withMilestones(List<Labelled> pieces, DeadlineKind leading) {
        Labelled main = pieces.stream()
                .filter(piece -> piece.reading().is(leading))
                .findFirst()
                .orElseThrow();
        List<Labelled> rest = pieces.stream().filter(piece -> piece != main).toList();
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
        return whole;
    }

    private static Reading milestones(List<Labelled> pieces) {
        return Milestones.of(
                pieces.stream().map(Labelled::reading).toList(),
                pieces.stream().map(Labelled::label).toList(),
                "MILESTONES");
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
