package vn.gov.quangtri.cchc.plan.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By when, to whom and by whom results are reported. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportingRule(
        @NotBlank @Size(max = 500) @Schema(description = "The day as written", examples = "trước ngày 30/11/2023")
        String phrase,

        @Schema(
                description = "Last day on time. Read from the phrase where left out; null where it cannot be read",
                examples = "2023-11-29")
        LocalDate dueOn,

        @Schema(description = "Day up to which results count; not after the sending day. Null: the sending day")
        LocalDate cutOffOn,

        @Size(max = 40) @Schema(description = "Key of the agency that gets the reports", examples = "SNV")
        String recipient,

        @Size(max = 200) List<@Valid @NotNull ReportingParty> parties,

        @Size(max = 500) @Schema(description = "Why the editor reads the phrase otherwise than its words say")
        String settledBecause) {

    public ReportingRule {
        parties = PlanDocument.orNone(parties);
    }

    /** The same rule with its last day read from the phrase, where nobody has said it. */
    ReportingRule read(int planYear, PlanSettings settings) {
        LocalDate day = dueOn != null
                ? dueOn
                : ReportingPhrase.read(phrase, planYear, settings.beforeDay()).orElse(null);
        return new ReportingRule(phrase, day, cutOffOn, recipient, parties, settledBecause);
    }
}
