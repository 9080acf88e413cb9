package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;

/** "Chào mừng Quốc khánh 2/9", "nhân dịp kỷ niệm 20/10": a day that is marked; before it, on it or after it is not said. */
final class Occasions {

    private static final String RULE = "OCCASION";

    private static final List<String> WORDS =
            List.of("chào mừng", "nhân dịp", "dịp", "hưởng ứng", "kỷ niệm", "nhân ngày");

    /** Days with a name, which the work may be about; what is organised is held on them. */
    private static final List<String> DAYS =
            List.of("ngày hội", "ngày pháp luật", "ngày chuyển đổi số", "ngày quốc khánh");

    private static final List<String> ABOUT = List.of("chào mừng", "nhân dịp", "dịp", "hưởng ứng", "nhân ngày");

    private Occasions() {}

    static boolean isOne(List<Token> label, List<Token> statement, Reading reading) {
        return reading.dueOn != null
                && Labels.bare(statement)
                && List.of(DeadlineKind.DATE, DeadlineKind.PERIOD).contains(reading.kind)
                // "Tổ chức tọa đàm kỷ niệm ngày 20/10": the work is done on that day.
                && !Labels.isWork(label)
                && Labels.anywhere(label, cursor -> cursor.any(WORDS) != null);
    }

    /** "Trao giải dịp 20/11": the work is done about that day; "kỷ niệm ngày 20/10" is held on it. */
    static boolean isAbout(List<Token> label, List<Token> statement) {
        boolean held = new Cursor(label).words("tổ chức");
        return Labels.bare(statement)
                && Labels.anywhere(label, cursor -> cursor.any(ABOUT) != null || !held && cursor.any(DAYS) != null);
    }

    /** The pieces that are deadlines: "Tháng 10/2023 (hưởng ứng ngày 10/10)" is due in October, or by that day, which is asked. */
    static List<Labelled> left(List<Labelled> pieces) {
        List<Labelled> due = pieces.stream()
                .filter(piece -> !piece.reading().rule.equals(RULE))
                .toList();
        if (due.isEmpty() || due.size() == pieces.size()) {
            return pieces;
        }
        due.get(0).reading().doubt(Said.of("có nêu một dịp kỷ niệm", "it names an occasion, too"));
        return due;
    }

    static Reading instead(Reading reading) {
        return Reading.instead(
                RULE, Said.of("là dịp kỷ niệm, không nêu hạn", "an occasion; no deadline is said"), reading);
    }
}
