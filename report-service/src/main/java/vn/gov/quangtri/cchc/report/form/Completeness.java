package vn.gov.quangtri.cchc.report.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.report.activity.ActivityKind;
import vn.gov.quangtri.cchc.report.activity.ActivityTotals;

/**
 * What a report must fit beyond a draft when it is sent: every required indicator answered, a note where a number differs from what the
 * activities add up to, no part larger than its whole.
 */
public final class Completeness {

    private final List<Indicator> asked;
    private final Map<ActivityKind, ActivityTotals> totals;

    public Completeness(ReportForm form, String agencyKind, Map<ActivityKind, ActivityTotals> totals) {
        this.asked = form.indicators(agencyKind);
        this.totals = totals;
    }

    /** The answers, with what the activities add up to where a summed indicator was left open. */
    public List<Answer> filled(List<Answer> answers) {
        Map<String, Answer> given = byKey(answers);
        List<Answer> all = new ArrayList<>(answers);
        for (Indicator indicator : asked) {
            if (!given.containsKey(indicator.key()) && indicator.isFromActivities() && indicator.sum(totals) > 0) {
                all.add(Answers.value(indicator.key(), indicator.sum(totals)));
            }
        }
        return all;
    }

    /** All faults at once. */
    public List<Violation> check(List<Answer> answers) {
        List<Violation> faults = new ArrayList<>();
        Map<String, Answer> given = byKey(answers);
        for (Indicator indicator : asked) {
            Answer answer = given.get(indicator.key());
            if (answer != null) {
                check(indicator, answer, given, "/answers/" + answers.indexOf(answer), faults);
            } else if (indicator.required()) {
                faults.add(Violation.of("/answers", "required-indicator", indicator.key(), indicator.label()));
            }
        }
        return faults;
    }

    private void check(
            Indicator indicator, Answer answer, Map<String, Answer> given, String at, List<Violation> faults) {
        BigDecimal number = answer.number();
        if (indicator.isFromActivities() && !answer.hasNote() && differs(indicator, number)) {
            faults.add(Violation.of(at + "/note", "differs-from-activities", indicator.key(), indicator.sum(totals)));
        }
        Answer whole = indicator.notAbove() == null ? null : given.get(indicator.notAbove());
        if (whole != null && number != null && whole.number() != null && number.compareTo(whole.number()) > 0) {
            faults.add(Violation.of(at + "/value", "above-its-whole", indicator.key(), indicator.notAbove()));
        }
    }

    /** Only a number can differ: what is not available has its reason already. */
    private boolean differs(Indicator indicator, BigDecimal number) {
        return number != null && number.compareTo(BigDecimal.valueOf(indicator.sum(totals))) != 0;
    }

    private static Map<String, Answer> byKey(List<Answer> answers) {
        Map<String, Answer> given = new HashMap<>();
        answers.forEach(answer -> given.put(answer.indicator(), answer));
        return given;
    }
}
