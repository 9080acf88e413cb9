package vn.gov.quangtri.cchc.plan.validation;

import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Violation;

/**
 * What was found in a plan.
 *
 * @param appendixVersion the version of the appendix that was looked at; null while there is none
 * @param errors what stops the issue
 * @param warnings what looks odd but is legal
 */
public record PlanCheck(Long appendixVersion, List<Finding> errors, List<Finding> warnings) {

    public boolean isReady() {
        return errors.isEmpty();
    }

    /** What stops the issue, as rules that are broken. */
    public List<Violation> violations() {
        return errors.stream().map(Finding::violation).toList();
    }
}
