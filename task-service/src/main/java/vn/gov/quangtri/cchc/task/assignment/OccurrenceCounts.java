package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.rules.standing.Occurrence;

/**
 * The occurrences under an assignment in short.
 *
 * @param owed those whose last day does not lie before the plan's issue, and milestones
 * @param done the owed ones that were done on the day asked about
 * @param nextDueOn the earliest due day then of what was open; null for none
 */
public record OccurrenceCounts(
        @Schema(examples = "9") int owed,
        @Schema(examples = "1") int done,
        @Schema(examples = "2023-05-31") LocalDate nextDueOn) {

    /** Null for work with one day or none. */
    static OccurrenceCounts of(List<Occurrence> known, LocalDate on) {
        List<Occurrence> open =
                known.stream().filter(one -> one.completedOn() == null).toList();
        return known.isEmpty()
                ? null
                : new OccurrenceCounts(
                        known.size(),
                        known.size() - open.size(),
                        open.stream()
                                .map(one -> one.dueOn(on))
                                .min(LocalDate::compareTo)
                                .orElse(null));
    }
}
