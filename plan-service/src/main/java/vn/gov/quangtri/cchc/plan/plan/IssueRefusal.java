package vn.gov.quangtri.cchc.plan.plan;

import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Violation;

/**
 * Why the last attempt to issue fell back to a draft.
 *
 * @param reason stable name, such as {@code appendix-changed}; its words stand in the bundles under {@code rule.refusal-<reason>}
 * @param details what the reason's words need
 * @param violations what this service itself found when it checked again
 */
public record IssueRefusal(String reason, List<String> details, List<Violation> violations) {

    /** The agencies or groups were no longer in order when the appendix had been locked. */
    public static final String CHECKED_AGAIN = "checked-again";

    public IssueRefusal {
        details = details == null ? List.of() : List.copyOf(details);
        violations = violations == null ? List.of() : List.copyOf(violations);
    }

    public static IssueRefusal of(String reason, List<String> details) {
        return new IssueRefusal(reason, details, List.of());
    }
}
