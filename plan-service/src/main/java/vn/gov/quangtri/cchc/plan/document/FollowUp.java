package vn.gov.quangtri.cchc.plan.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * One way in which a duty is followed.
 *
 * @param task number of the appendix's task, for {@code TASK}
 * @param indicator name of the report form's indicator, for {@code INDICATOR}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowUp(
        @NotNull Kind kind,
        @Positive Integer task,
        @Size(max = 60) String indicator) {

    /** What follows a duty. */
    public enum Kind {
        /** A task of the appendix. */
        TASK,
        /** An indicator of the report form. */
        INDICATOR,
        /** The agency's own plan under this one. */
        SUB_PLAN
    }
}
