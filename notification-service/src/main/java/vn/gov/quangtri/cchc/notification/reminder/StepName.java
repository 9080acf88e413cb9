package vn.gov.quangtri.cchc.notification.reminder;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.notification.ladder.Step;

/** Reads a step's name in a filter. */
final class StepName {

    private static final Pattern FORM = Pattern.compile("(BEFORE|AFTER)_(\\d{1,3})");

    private StepName() {}

    /** @throws Refusal {@code invalid} for what is no step's name; null stays null */
    static Integer offset(String name) {
        if (name == null) {
            return null;
        }
        Matcher matcher = FORM.matcher(name);
        if (matcher.matches()) {
            int days = Integer.parseInt(matcher.group(2));
            return matcher.group(1).equals("BEFORE") ? -days : days;
        }
        return switch (name) {
            case "DUE_DAY" -> 0;
            case "BORN_LATE" -> Step.LATE_FROM_THE_START;
            case "WEEKLY_SUMMARY" -> Step.SUMMARY;
            default -> throw Refusal.rule("invalid", Violation.of("/step", "step-name"));
        };
    }
}
