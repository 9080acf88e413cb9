package vn.gov.quangtri.cchc.task.standing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.rules.standing.Standing;

/**
 * Assignments counted by standing. Leads and coordinators are apart; only leads with a day enter a rate.
 *
 * @param rated leads that have a day and were not cancelled: what rates are of
 * @param doneRate share of the rated that is done, in percent with one decimal; null when none is rated
 * @param onTimeRate share of the rated that was done on time, likewise
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record StandingCounts(
        Lead lead,

        @Schema(description = "Coordinators' parts: in no rate", examples = "227")
        int coordinating,

        @Schema(examples = "5") int rated,
        @Schema(examples = "20.0") Double doneRate,
        @Schema(examples = "20.0") Double onTimeRate) {

    /** The leads' parts; {@code total} is the sum of the others. */
    record Lead(
            int total,
            int cancelled,
            int doneOnTime,
            int doneLate,
            int awaitingEvent,
            int ongoing,
            int overdue,
            int dueSoon,
            int notYetDue) {}

    static StandingCounts of(Map<Standing, Integer> counts) {
        int leads = sum(counts, s -> s != Standing.COORDINATING);
        int rated = sum(counts, Standing::isRated);
        int onTime = counts.getOrDefault(Standing.DONE_ON_TIME, 0);
        return new StandingCounts(
                new Lead(
                        leads,
                        counts.getOrDefault(Standing.CANCELLED, 0),
                        onTime,
                        counts.getOrDefault(Standing.DONE_LATE, 0),
                        counts.getOrDefault(Standing.AWAITING_EVENT, 0),
                        counts.getOrDefault(Standing.ONGOING, 0),
                        counts.getOrDefault(Standing.OVERDUE, 0),
                        counts.getOrDefault(Standing.DUE_SOON, 0),
                        counts.getOrDefault(Standing.NOT_YET_DUE, 0)),
                counts.getOrDefault(Standing.COORDINATING, 0),
                rated,
                share(sum(counts, Standing::isDone), rated),
                share(onTime, rated));
    }

    private static int sum(Map<Standing, Integer> counts, Predicate<Standing> which) {
        return counts.entrySet().stream()
                .filter(e -> which.test(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static Double share(int part, int whole) {
        return whole == 0 ? null : Math.round(1000.0 * part / whole) / 10.0;
    }
}
