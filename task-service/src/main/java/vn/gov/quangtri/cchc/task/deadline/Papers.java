package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.util.List;

/** Days and years that papers have of their own: on which they were signed, for which they are made. */
final class Papers {

    /** "Ký ban hành ngày 03/4/2023": all that stands before the day. */
    private static final List<String> SIGNINGS = List.of(
            "ký ban hành",
            "được ký ban hành",
            "được ký",
            "ký",
            "được ban hành",
            "được phê duyệt",
            "được thông qua",
            "được giao",
            "được công bố");

    private static final List<String> MEANS = List.of(
            "kinh phí",
            "dự toán",
            "ngân sách",
            "nguồn vốn",
            "nguồn kinh phí",
            "chỉ tiêu",
            "chỉ số",
            "số liệu",
            "đề án");

    /** Meetings, which have days of their own. */
    private static final List<String> MEETINGS =
            List.of("tại phiên họp", "tại kỳ họp", "tại cuộc họp", "tại hội nghị", "tại buổi làm việc", "kỳ họp");

    /** Work that is done ahead of the day that is named: "chuẩn bị hội nghị ngày 30/6". */
    private static final List<String> AHEAD_OF = List.of("chuẩn bị", "phục vụ", "hướng tới");

    /** So have these, save where they are the work itself: "tổ chức cuộc họp ngày 15/6". */
    private static final List<String> SAYINGS =
            List.of("kết luận", "ý kiến chỉ đạo", "biên bản", "cuộc họp", "phiên họp", "buổi họp");

    private static final List<String> SIGNED = List.of("hành", "ký", "duyệt");

    private Papers() {}

    /** "Kết luận họp giao ban | ngày 15/6/2023": a bare time, which may be that of the meeting. */
    static boolean isSaidAt(List<Token> label, List<Token> statement) {
        boolean work = new Cursor(label).any(WorkWords.ALL) != null;
        return Labels.bare(statement)
                && (new Cursor(label).any(AHEAD_OF) != null
                        || Labels.anywhere(label, cursor -> cursor.any(MEETINGS) != null)
                        || !work && Labels.anywhere(label, cursor -> cursor.any(SAYINGS) != null));
    }

    /** A bare day behind a signing and nothing else, or behind any when it is not after the plan's own issue. */
    static boolean isSigning(List<Token> label, List<Token> statement, Reading reading, Context context) {
        if (reading.dueOn == null || !reading.milestones.isEmpty() || !Labels.bare(statement)) {
            return false;
        }
        Cursor cursor = new Cursor(label);
        boolean signed = cursor.any(SIGNINGS) != null && cursor.atEnd();
        LocalDate issued = context.options().issuedOn();
        boolean past = issued != null && !reading.dueOn.isAfter(issued);
        return reading.is(DeadlineKind.DATE)
                ? signed || past && SIGNED.contains(label.get(label.size() - 1).key())
                : signed && label.get(0).isWord("được");
    }

    /** "Kế hoạch 45/KH-UBND (15/02/2023)": a bare day set apart from a paper's number. */
    static boolean isCited(List<Token> label, List<Token> statement, Reading reading) {
        boolean cited = false;
        for (int i = 0; i < label.size() && !cited; i++) {
            cited = Phrases.citation(label, i) > i;
        }
        return cited && reading.is(DeadlineKind.DATE) && reading.milestones.isEmpty() && Labels.bare(statement);
    }

    static Reading instead(Reading reading) {
        return Reading.instead("DAY_OF_A_PAPER", Said.of("là ngày của văn bản", "it is the day of a paper"), reading);
    }

    /** "Kinh phí cải cách hành chính năm 2023": a means and its year, without any work. */
    static boolean isHeading(List<Token> label, List<Token> statement, Reading reading) {
        return reading.is(DeadlineKind.YEAR)
                && reading.boundary == Boundary.WITHIN
                && Labels.bare(statement)
                && new Cursor(label).any(MEANS) != null;
    }
}
