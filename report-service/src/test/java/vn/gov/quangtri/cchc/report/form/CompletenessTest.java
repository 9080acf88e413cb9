package vn.gov.quangtri.cchc.report.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.LongNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.report.activity.ActivityKind;
import vn.gov.quangtri.cchc.report.activity.ActivityTotals;

class CompletenessTest {

    private static final Map<ActivityKind, ActivityTotals> ACTIVITIES = Map.of(
            ActivityKind.CLASS, new ActivityTotals(ActivityKind.CLASS, 2, 3, 120, 5_000_000),
            ActivityKind.CONFERENCE, new ActivityTotals(ActivityKind.CONFERENCE, 1, 1, 30, 0));

    private final ReportForm form = ReportForm.of(
            Indicator.of("CLASSES", IndicatorType.COUNT).summing(SumMeasure.QUANTITY, ActivityKind.CLASS),
            Indicator.of("PEOPLE", IndicatorType.COUNT)
                    .summing(SumMeasure.PEOPLE, ActivityKind.CLASS, ActivityKind.CONFERENCE),
            Indicator.of("SENT", IndicatorType.COUNT),
            Indicator.of("BACK", IndicatorType.COUNT).notAbove("SENT"),
            Indicator.of("LINK", IndicatorType.TEXT).optional());

    private final Completeness completeness = new Completeness(form, "DEPARTMENT", ACTIVITIES);

    @Test
    void fillsInWhatTheActivitiesAddUpTo() {
        assertEquals(
                List.of(Answers.value("CLASSES", 3), Answers.value("PEOPLE", 150)), completeness.filled(List.of()));
    }

    @Test
    void leavesWhatWasTyped() {
        List<Answer> filled = completeness.filled(List.of(Answers.value("CLASSES", 4)));
        assertEquals(Answers.value("CLASSES", 4), filled.get(0));
        assertEquals(2, filled.size());
    }

    @Test
    void wantsEveryRequiredIndicator() {
        assertEquals(
                List.of("required-indicator SENT", "required-indicator BACK"),
                faults(Answers.value("CLASSES", 3), Answers.value("PEOPLE", 150)));
    }

    @Test
    void wantsANoteWhereANumberDiffersFromTheActivities() {
        assertEquals(
                List.of("differs-from-activities CLASSES", "differs-from-activities PEOPLE"),
                faults(Answers.value("CLASSES", 4), Answer.none("PEOPLE"), Answer.none("SENT"), Answer.none("BACK")));
        Answer noted = new Answer("CLASSES", AnswerStatus.VALUE, LongNode.valueOf(4), "một lớp chưa nhập");
        assertEquals(List.of(), faults(noted, Answers.value("PEOPLE", 150), Answer.none("SENT"), Answer.none("BACK")));
    }

    @Test
    void refusesAPartLargerThanItsWhole() {
        assertEquals(
                List.of("above-its-whole BACK"),
                faults(
                        Answers.value("CLASSES", 3),
                        Answers.value("PEOPLE", 150),
                        Answers.value("SENT", 10),
                        Answers.value("BACK", 11)));
    }

    private List<String> faults(Answer... answers) {
        return completeness.check(List.of(answers)).stream()
                .map(fault -> fault.rule() + " " + fault.args().get(0))
                .toList();
    }
}
