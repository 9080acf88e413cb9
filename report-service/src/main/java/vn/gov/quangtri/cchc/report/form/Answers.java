package vn.gov.quangtri.cchc.report.form;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Makes answers with values. */
public final class Answers {

    private Answers() {}

    public static Answer value(String indicator, long number) {
        return new Answer(indicator, AnswerStatus.VALUE, LongNode.valueOf(number), null);
    }

    public static Answer value(String indicator, boolean yes) {
        return new Answer(indicator, AnswerStatus.VALUE, BooleanNode.valueOf(yes), null);
    }

    public static Answer value(String indicator, String text) {
        return new Answer(indicator, AnswerStatus.VALUE, TextNode.valueOf(text), null);
    }
}
