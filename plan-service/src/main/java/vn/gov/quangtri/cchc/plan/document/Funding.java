package vn.gov.quangtri.cchc.plan.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Where the money comes from and by what rule it is spent, as far as the plan says.
 *
 * @param rule by what it is estimated, spent and settled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Funding(
        @Size(max = 20) List<@Valid @NotNull Source> sources,
        @Size(max = 2000) String rule) {

    public Funding {
        sources = PlanDocument.orNone(sources);
    }

    /** One source of money, in the plan's words. */
    public record Source(
            @NotNull Kind kind, @NotBlank @Size(max = 1000) String text) {}

    /** What manner of source. */
    public enum Kind {
        STATE_BUDGET,
        OTHER_LAWFUL
    }
}
