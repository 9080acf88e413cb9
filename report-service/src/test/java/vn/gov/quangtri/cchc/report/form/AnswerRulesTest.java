package vn.gov.quangtri.cchc.report.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Violation;

class AnswerRulesTest {

    private final ReportForm form = ReportForm.of(
            Indicator.of("NEWS", IndicatorType.COUNT),
            Indicator.of("MONEY", IndicatorType.AMOUNT),
            Indicator.of("SHARE", IndicatorType.PERCENT),
            Indicator.of("PLAN", IndicatorType.YES_NO),
            Indicator.of("WORDS", IndicatorType.TEXT),
            Indicator.of("GRADE", IndicatorType.CHOICE).withChoices("GOOD", "FAIR"),
            Indicator.of("LOUD", IndicatorType.COUNT).forKinds("DISTRICT"));

    @Test
    void takesAValueOfEachType() {
        assertEquals(
                List.of(),
                check(
                        Answers.value("NEWS", 0),
                        Answers.value("MONEY", 1_500_000_000L),
                        new Answer("SHARE", AnswerStatus.VALUE, DecimalNode.valueOf(new BigDecimal("99.25")), null),
                        Answers.value("PLAN", false),
                        Answers.value("WORDS", "Không có"),
                        Answers.value("GRADE", "FAIR")));
    }

    @Test
    void refusesValuesOfAnotherTypeOrBeyondTheRangeAllAtOnce() {
        assertEquals(
                List.of("count", "amount", "percent", "yes-no", "answer-text", "choice"),
                check(
                        Answers.value("NEWS", -1),
                        new Answer("MONEY", AnswerStatus.VALUE, DoubleNode.valueOf(1.5), null),
                        new Answer("SHARE", AnswerStatus.VALUE, LongNode.valueOf(101), null),
                        Answers.value("PLAN", "có"),
                        Answers.value("WORDS", "  "),
                        Answers.value("GRADE", "POOR")));
        assertEquals(List.of("count"), check(new Answer("NEWS", AnswerStatus.VALUE, TextNode.valueOf("12"), null)));
    }

    @Test
    void wantsAReasonForWhatIsNotAvailable() {
        assertEquals(List.of("reason-needed"), check(new Answer("NEWS", AnswerStatus.NOT_AVAILABLE, null, " ")));
        assertEquals(List.of(), check(new Answer("NEWS", AnswerStatus.NOT_AVAILABLE, null, "chưa tổng hợp")));
    }

    @Test
    void refusesAValueWithAStatusThatHasNone() {
        assertEquals(
                List.of("value-without-status"),
                check(new Answer("NEWS", AnswerStatus.NONE, LongNode.valueOf(3), null)));
        assertEquals(List.of("not-null"), check(new Answer("NEWS", AnswerStatus.VALUE, null, null)));
    }

    @Test
    void refusesWhatTheAgencyIsNotAsked() {
        assertEquals(List.of("not-asked", "not-asked"), check(Answers.value("LOUD", 1), Answers.value("OTHER", 1)));
        assertEquals(List.of(), AnswerRules.check(form, "DISTRICT", List.of(Answers.value("LOUD", 1))));
    }

    @Test
    void refusesTwoAnswersToOneIndicator() {
        assertEquals(List.of("answered-twice"), check(Answer.none("NEWS"), Answers.value("NEWS", 1)));
    }

    private List<String> check(Answer... answers) {
        return AnswerRules.check(form, "DEPARTMENT", List.of(answers)).stream()
                .map(Violation::rule)
                .toList();
    }
}
