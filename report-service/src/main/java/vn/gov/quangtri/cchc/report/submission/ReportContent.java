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

    ReportContent withAnswers(List<Answer> all) {
        return new ReportContent(all, texts, nil, nilDeclaration);
    }
}
