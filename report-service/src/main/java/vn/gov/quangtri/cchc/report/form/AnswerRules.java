package vn.gov.quangtri.cchc.report.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Violation;

/** What every answer must fit, drafts' too: a known indicator, asked of this agency, once; the right type; a reason where one is due. */
public final class AnswerRules {

    private static final BigDecimal HIGHEST_COUNT = BigDecimal.valueOf(1_000_000_000L);
    private static final BigDecimal HIGHEST_AMOUNT = BigDecimal.valueOf(1_000_000_000_000_000L);
    private static final BigDecimal WHOLE_PERCENT = BigDecimal.valueOf(100);
    private static final int LONGEST_TEXT = 20_000;

    private AnswerRules() {}

    /** All faults at once, with pointers into {@code /answers}. */
    public static List<Violation> check(ReportForm form, String agencyKind, List<Answer> answers) {
        List<Violation> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            String at = "/answers/" + i;
            if (!seen.add(answer.indicator())) {
                faults.add(Violation.of(at + "/indicator", "answered-twice", answer.indicator()));
            }
            form.indicator(answer.indicator())
                    .filter(indicator -> indicator.appliesTo(agencyKind))
                    .ifPresentOrElse(
                            indicator -> check(indicator, answer, at, faults),
                            () -> faults.add(Violation.of(at + "/indicator", "not-asked", answer.indicator())));
        }
        return faults;
    }

    private static void check(Indicator indicator, Answer answer, String at, List<Violation> faults) {
        if (answer.status() != AnswerStatus.VALUE) {
            if (answer.value() != null) {
                faults.add(Violation.of(at + "/value", "value-without-status", answer.status()));
            }
            if (answer.status() == AnswerStatus.NOT_AVAILABLE && !answer.hasNote()) {
                faults.add(Violation.of(at + "/note", "reason-needed", indicator.key()));
            }
            return;
        }
        if (answer.value() == null) {
            faults.add(Violation.of(at + "/value", "not-null"));
            return;
        }
        String fault = fault(indicator, answer);
        if (fault != null) {
            faults.add(Violation.of(at + "/value", fault, indicator.key(), String.join(", ", indicator.choices())));
        }
    }

    /** Name of the broken rule, null when the value fits. */
    private static String fault(Indicator indicator, Answer answer) {
        return switch (indicator.type()) {
            case COUNT -> whole(answer, HIGHEST_COUNT) ? null : "count";
            case AMOUNT -> whole(answer, HIGHEST_AMOUNT) ? null : "amount";
            case PERCENT -> number(answer, WHOLE_PERCENT, 2) ? null : "percent";
            case YES_NO -> answer.value().isBoolean() ? null : "yes-no";
            case TEXT -> isText(answer) ? null : "answer-text";
            case CHOICE ->
                answer.value().isTextual()
                                && indicator.choices().contains(answer.value().asText())
                        ? null
                        : "choice";
        };
    }

    private static boolean isText(Answer answer) {
        return answer.value().isTextual()
                && !answer.value().asText().isBlank()
                && answer.value().asText().length() <= LONGEST_TEXT;
    }

    private static boolean whole(Answer answer, BigDecimal most) {
        return number(answer, most, 0);
    }

    private static boolean number(Answer answer, BigDecimal most, int decimals) {
        // what is too large to be held is read as infinite
        if (!answer.value().isNumber() || !Double.isFinite(answer.value().doubleValue())) {
            return false;
        }
        BigDecimal number = answer.value().decimalValue();
        return number.signum() >= 0
                && number.compareTo(most) <= 0
                && number.stripTrailingZeros().scale() <= decimals;
    }
}
