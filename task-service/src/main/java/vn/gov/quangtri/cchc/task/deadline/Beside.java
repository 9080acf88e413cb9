package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;

/** A statement with other words beside it: whether they are its work, or make its time that of another thing, or leave a doubt. */
final class Beside {

    static final Said LEFTOVER = Said.of("có lời khác ngoài thời hạn", "there are other words beside the time");

    private Beside() {}

    static Labelled read(List<Token> label, List<Token> statement, Reading reading, Context context) {
        String text = Phrases.text(label);
        if (Labels.reportsOn(label, statement, reading)) {
            return new Labelled(
                    text,
                    reading.doubt(Said.of(
                            "có thể là kỳ của báo cáo, không phải hạn",
                            "it may be the period reported on, not the deadline")));
        }
        if (CutOffs.isOne(label, statement)) {
            return new Labelled(text, CutOffs.instead(reading, label));
        }
        if (Occasions.isOne(label, statement, reading)) {
            return new Labelled(text, Occasions.instead(reading));
        }
        if (Labels.datesAPaper(label, statement, reading, context)) {
            Said why = Said.of("là ngày của văn bản", "it is the day of a paper");
            return new Labelled(text, Reading.instead("DAY_OF_A_PAPER", why, reading));
        }
        boolean work = Labels.isWork(label) || Labels.beginsWithWork(statement);
        boolean slip = Labels.bare(statement) && BoundSlips.endsWithOne(label);
        boolean sure = work && !slip && !Labels.names(label, statement, reading);
        return new Labelled(text, sure ? reading : reading.doubt(LEFTOVER));
    }
}
