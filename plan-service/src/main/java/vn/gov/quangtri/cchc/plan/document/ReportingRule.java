package vn.gov.quangtri.cchc.plan.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By when, to whom and by whom results are reported. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportingRule(
        @NotBlank @Size(max = 500) @Schema(description = "The day as written", examples = "trước ngày 30/11/2023")
        String phrase,

        @Schema(
                description =
                        "Last day on time: read from the phrase at every write where left out; null where it cannot be read. One that"
                                + " differs from the phrase's needs settledBecause",
                examples = "2023-11-29")
        LocalDate dueOn,

        @Schema(description = "Day up to which results count; not after the sending day. Null: the sending day")
        LocalDate cutOffOn,

        @Size(max = 40) @Schema(description = "Key of the agency that gets the reports", examples = "SNV")
        String recipient,

        @Size(max = 200) List<@Valid @NotNull ReportingParty> parties,

        @Size(max = 500)
        @Schema(
                description =
                        "Why the editor reads the phrase otherwise than its words say; kept only where dueOn does")
        String settledBecause) {

    public ReportingRule {
        parties = PlanDocument.orNone(parties);
    }

    /**
     * The same rule with its last day as the phrase says it now, whatever an earlier phrase said; a day of another reading stands as an
     * editor's settlement, with the reason, and a reason that settles nothing is dropped.
     */
    ReportingRule read(int planYear, PlanSettings settings) {
        LocalDate said = day(planYear, settings).orElse(null);
        boolean settled = dueOn != null && !dueOn.equals(said);
        return new ReportingRule(
                phrase, settled ? dueOn : said, cutOffOn, recipient, parties, settled ? settledBecause : null);
    }

    /**
     * The last day on time as the phrase says it. Empty where it names no single day, and where the plan moves days off to the next
     * working day and this one may be a day off: the calendar is not this service's.
     */
    Optional<LocalDate> day(int planYear, PlanSettings settings) {
        return ReportingPhrase.read(phrase, planYear, settings.beforeDay())
                .filter(reading -> !isMovable(reading, settings))
                .map(ReportingPhrase.Reading::day);
    }

    /** Whether the phrase names a day, but one that the plan's own rule may move. */
    public boolean mayMove(int planYear, PlanSettings settings) {
        return ReportingPhrase.read(phrase, planYear, settings.beforeDay())
                .filter(reading -> isMovable(reading, settings))
                .isPresent();
    }

    private static boolean isMovable(ReportingPhrase.Reading reading, PlanSettings settings) {
        return settings.dayOff() == PlanSettings.DayOff.NEXT_WORKING_DAY && !reading.leftOut();
    }

    /** Whether an editor's day stands in place of the phrase's, and nobody said why. */
    boolean lacksReason(int planYear, PlanSettings settings) {
        return dueOn != null
                && (settledBecause == null || settledBecause.isBlank())
                && day(planYear, settings).filter(dueOn::equals).isEmpty();
    }
}
