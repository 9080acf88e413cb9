package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;

/** "Số liệu tính đến ngày 30/9/2023", "lũy kế đến hết quý III": the day to which figures are counted, not the one to send them. */
final class CutOffs {

    private static final String RULE = "DATA_CUT_OFF";

    private static final List<String> ENDS = List.of("tính", "kế", "dồn", "chốt");

    /** With one of these the day may be that of the sending after all. */
    private static final List<String> SENDING = List.of("gửi", "nộp", "báo cáo", "trình", "cập nhật", "công bố");

    private CutOffs() {}

    static boolean isOne(List<Token> label, List<Token> statement) {
        String last = label.get(label.size() - 1).key();
        boolean figures = label.size() > 1 && label.get(label.size() - 2).isWord("số") && last.equals("liệu");
        boolean closing = label.stream().anyMatch(token -> token.isWord("chốt"));
        String first = statement.get(0).key();
        return closing && (figures || last.equals("chốt")) && Labels.bare(statement)
                || (ENDS.contains(last) || figures)
                        && List.of("đến", "tới", "hết", "từ").contains(first);
    }

    /** The pieces that are deadlines: a day of figures beside one is no day to watch. */
    static List<Labelled> left(List<Labelled> pieces) {
        List<Labelled> due = pieces.stream()
                .filter(piece -> !piece.reading().rule.equals(RULE))
                .toList();
        return due.isEmpty() ? pieces : due;
    }

    static Reading instead(Reading reading, List<Token> label) {
        Said why = Said.of(
                "là ngày chốt số liệu, không phải hạn gửi", "figures are counted to that day; it is no deadline");
        boolean sent = Labels.anywhere(label, cursor -> cursor.any(SENDING) != null);
        return sent || reading.dueOn == null ? reading.doubt(why) : Reading.instead(RULE, why, reading);
    }
}
