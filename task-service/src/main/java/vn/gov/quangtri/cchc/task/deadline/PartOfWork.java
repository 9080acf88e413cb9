package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;

/** A phrase whose one time is that of a beginning, of a draft or of a numbered part: of the whole work's end it says nothing. */
final class PartOfWork {

    /** "Khai mạc ngày 15/6/2023": the day on which it begins. */
    private static final List<String> BEGINNINGS =
            List.of("khai mạc", "khai giảng", "khởi công", "khởi động", "bắt đầu");

    private static final List<String> FINAL = List.of("ban hành", "phê duyệt", "công bố", "chính thức");

    private PartOfWork() {}

    /** @param whole all that the phrase says */
    static Reading check(Labelled whole) {
        Reading reading = whole.reading();
        List<Token> label = Tokenizer.tokens(Glyphs.clean(whole.label()));
        if (reading.dueOn == null || reading.watched().size() != 1 || reading.is(DeadlineKind.RECURRING)) {
            return reading;
        }
        Shares.check(reading, List.of(whole));
        if (Labels.anywhere(label, cursor -> cursor.any(BEGINNINGS) != null)) {
            return Reading.instead(
                    "BEGINNING_OF_WORK",
                    Said.of("là ngày bắt đầu, không nêu ngày kết thúc", "it begins then; its end is not said"),
                    reading);
        }
        boolean draft = Labels.anywhere(label, cursor -> cursor.any(List.of("dự thảo", "sơ bộ")) != null)
                && !Labels.anywhere(label, cursor -> cursor.any(FINAL) != null);
        boolean part = Figures.isPart(label)
                || Labels.anywhere(
                        label, cursor -> cursor.words("đối với") && !cursor.atEnd() && !cursor.words("báo cáo"));
        return draft || part
                ? reading.doubt(Said.of("chỉ nêu hạn của một phần việc", "it is the day of a part of the work only"))
                : reading;
    }
}
