package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;

/** A statement with other words beside it: whether they are its work, or make its time that of another thing, or leave a doubt. */
final class Beside {

    static final Said LEFTOVER = Said.of("có lời khác ngoài thời hạn", "there are other words beside the time");

    private Beside() {}

    static Labelled read(List<Token> label, List<Token> statement, Reading reading, Context context) {
        String text = Phrases.text(label);
        if (Hedges.compares(label, statement) && reading.dueOn != null) {
            Said why = Said.of("là thời gian của việc được so sánh", "it is the time of what it is compared with");
            return new Labelled(text, Reading.instead("TIME_OF_ANOTHER", why, reading));
        }
        if (CutOffs.isOne(label, statement)) {
            return new Labelled(text, CutOffs.instead(reading, label));
        }
        if (Labels.reportsOn(label, statement, reading)) {
            return new Labelled(
                    text,
                    reading.doubt(Said.of(
                            "có thể là kỳ của báo cáo, không phải hạn",
                            "it may be the period reported on, not the deadline")));
        }
        if (Occasions.isOne(label, statement, reading)) {
            return new Labelled(text, Occasions.instead(reading));
        }
        if (Papers.isSigning(label, statement, reading, context)) {
            return new Labelled(text, Papers.instead(reading));
        }
        if (Papers.isHeading(label, statement, reading)) {
            Said why = Said.of("là năm của văn bản hoặc nguồn lực", "it is the year of a paper or a means");
            return new Labelled(text, Reading.instead("YEAR_OF_A_THING", why, reading));
        }
        if (Labels.datesAPaper(label, statement, reading, context)) {
            Said why = Said.of("là ngày của văn bản", "it is the day of a paper");
            return new Labelled(text, Reading.instead("DAY_OF_A_PAPER", why, reading));
        }
        boolean work = Labels.isWork(label) || Labels.beginsWithWork(statement);
        boolean slip = Labels.bare(statement) && (BoundSlips.endsWithOne(label) || Hedges.endsOpen(label));
        if (Years.differ(label, reading, context)) {
            reading.doubt(Said.of("có nêu một năm khác", "another year is named, too"));
        }
        if (reading.is(DeadlineKind.RECURRING) && Figures.severalPieces(label)) {
            reading.doubt(Said.of("nhiều sản phẩm trong một kỳ", "several pieces in one period"));
        }
        boolean sure = work && !Papers.isSaidAt(label, statement) && !slip && !Labels.names(label, statement, reading);
        return new Labelled(text, sure ? reading : reading.doubt(LEFTOVER));
    }
}
