package vn.gov.quangtri.cchc.task.standing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.rules.standing.LastWord;
import vn.gov.quangtri.cchc.rules.standing.Standing;
import vn.gov.quangtri.cchc.task.assignment.StandingQueries.Counted;

/**
 * Assignments counted by standing. Leads and coordinators are apart; only leads with a day enter a rate, and ongoing ones whose last word
 * was agreed on: performed counts as done on time, partly and not performed as not done.
 *
 * @param lastWords of the ongoing ones, those whose last word was agreed on
 * @param rated leads that have a day and were not cancelled, and ongoing ones with a last word: what rates are of
 * @param doneRate share of the rated that is done, in percent with one decimal; null when none is rated
 * @param onTimeRate share of the rated that was done on time, likewise
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record StandingCounts(
        Lead lead,
        LastWords lastWords,

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

    /** Ongoing work whose last word was agreed on. */
    record LastWords(int performed, int partly, int notPerformed) {

        static LastWords of(Map<LastWord, Integer> agreed) {
            return new LastWords(
                    agreed.getOrDefault(LastWord.PERFORMED, 0),
                    agreed.getOrDefault(LastWord.PARTLY, 0),
                    agreed.getOrDefault(LastWord.NOT_PERFORMED, 0));
        }

        int total() {
            return performed + partly + notPerformed;
        }
    }

    static StandingCounts of(Counted counted) {
        Map<Standing, Integer> counts = counted.counts();
        LastWords words = LastWords.of(counted.agreed());
        int leads = sum(counts, s -> s != Standing.COORDINATING);
        int rated = sum(counts, Standing::isRated) + words.total();
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
                words,
                counts.getOrDefault(Standing.COORDINATING, 0),
                rated,
                share(sum(counts, Standing::isDone) + words.performed(), rated),
                share(onTime + words.performed(), rated));
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
