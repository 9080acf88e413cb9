package vn.gov.quangtri.cchc.task.standing;

import java.util.Arrays;
import java.util.Locale;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;

/** By what a plan's standing is counted. */
enum StandingBy {
    PLAN,
    TASK,
    AGENCY,
    GROUP;

    /**
     * As it is written in the address: lower case.
     *
     * @throws Refusal {@code invalid} for anything else
     */
    static StandingBy of(String text) {
        return Arrays.stream(values())
                .filter(by -> by.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.rule("invalid", Violation.of("/by", "one-of", "plan, task, agency, group")));
    }
}
