package vn.gov.quangtri.cchc.plan.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What an agency or group must do under the plan.
 *
 * @param parties whom the section names; a point below names nobody anew and stands under its section's
 * @param followedBy how it is followed; empty for not at all
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Duty(
        @Size(max = 100) List<@Valid @NotNull PartyRef> parties,
        @Size(max = 20) List<@Valid @NotNull FollowUp> followedBy) {

    public Duty {
        parties = PlanDocument.orNone(parties);
        followedBy = PlanDocument.orNone(followedBy);
    }
}
