package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;

/** A statement with other words beside it: whether they are its work, or make its time that of another thing, or leave a doubt. */
final class Beside {

    static final Said LEFTOVER = Said.of("có lời khác ngoài thời hạn", "there are other words beside the time");

    private Beside() {}

    /** What a colon or brackets set apart is the work, or whose time it is; unless it says that the time is that of another thing. */
    static Labelled apart(List<Token> label, List<Token> statement, Reading reading, Context context) {
        String text = Phrases.text(label);
        Reading other = reading.dueOn == null ? null : ofAnother(label, statement, reading, context);
        if (other == null && Papers.isCited(label, statement, reading)) {
            other = Papers.instead(reading);
        }
        return new Labelled(text, other == null ? reading : other);
    }

    static Labelled read(List<Token> label, List<Token> statement, Reading reading, Context context) {
        String text = Phrases.text(label);
        Reading other = ofAnother(label, statement, reading, context);
        if (other != null) {
            return new Labelled(text, other);
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
        if (Years.differ(label, reading, context)) {
            reading.doubt(Said.of("có nêu một năm khác", "another year is named, too"));
        }
        if (reading.is(DeadlineKind.RECURRING) && Figures.severalPieces(label)) {
            reading.doubt(Said.of("nhiều sản phẩm trong một kỳ", "several pieces in one period"));
        }
        return new Labelled(text, isSure(label, statement, reading) ? reading : reading.doubt(LEFTOVER));
    }

    /** Whether the words are those of its work, and none of them belongs to the time or names another thing. */
    private static boolean isSure(List<Token> label, List<Token> statement, Reading reading) {
        boolean work = Labels.isWork(label) || Labels.beginsWithWork(statement);
        boolean slip = Labels.bare(statement) && (BoundSlips.endsWithOne(label) || Hedges.endsOpen(label));
        return work
                && !slip
                && !Occasions.isAbout(label, statement)
                && !Papers.isSaidAt(label, statement)
                && !Labels.names(label, statement, reading);
    }

    /** The time as that of another thing than the work; null where it may be the work's. */
    private static Reading ofAnother(List<Token> label, List<Token> statement, Reading reading, Context context) {
        if (Hedges.compares(label, statement) && reading.dueOn != null) {
            Said why = Said.of("là thời gian của việc được so sánh", "it is the time of what it is compared with");
            return Reading.instead("TIME_OF_ANOTHER", why, reading);
        }
        if (CutOffs.isOne(label, statement)) {
            return CutOffs.instead(reading, label);
        }
        if (Papers.isHeading(label, statement, reading)) {
            Said why = Said.of("là năm của văn bản hoặc nguồn lực", "it is the year of a paper or a means");
            return Reading.instead("YEAR_OF_A_THING", why, reading);
        }
        boolean paper = Papers.isSigning(label, statement, reading, context)
                || Labels.datesAPaper(label, statement, reading, context);
        return paper ? Papers.instead(reading) : null;
    }
}
