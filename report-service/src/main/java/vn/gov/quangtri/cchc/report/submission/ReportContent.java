package vn.gov.quangtri.cchc.report.submission;

import java.util.List;
import vn.gov.quangtri.cchc.report.form.Answer;

/**
 * What a report says.
 *
 * @param nil nothing occurred in the whole period
 * @param nilDeclaration the words by which the agency answers for that, null unless nil
 */
public record ReportContent(List<Answer> answers, List<PlaceText> texts, boolean nil, String nilDeclaration) {

    public static final ReportContent EMPTY = new ReportContent(null, null, false, null);

    public ReportContent {
        answers = answers == null ? List.of() : List.copyOf(answers);
        texts = texts == null ? List.of() : List.copyOf(texts);
    }

    /** Says nothing yet: of a letter whose figures are still to be keyed in. */
    public boolean isEmpty() {
        return answers.isEmpty() && texts.isEmpty() && !nil;
    }

    /** How many characters its words have, all together. */
    long characters() {
        long words = texts.stream().mapToLong(text -> text.text().length()).sum();
        long answered = answers.stream().mapToLong(Answer::characters).sum();
        return words + answered + (nilDeclaration == null ? 0 : nilDeclaration.length());
    }

    ReportContent withAnswers(List<Answer> all) {
        return new ReportContent(all, texts, nil, nilDeclaration);
    }
}
