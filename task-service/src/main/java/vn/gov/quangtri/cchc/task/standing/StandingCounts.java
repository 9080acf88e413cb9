package vn.gov.quangtri.cchc.task.standing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.rules.standing.LastWord;
import vn.gov.quangtri.cchc.rules.standing.Standing;
import vn.gov.quangtri.cchc.task.assignment.Stood;

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
        Printed printed,

        @Schema(description = "Coordinators' parts, cancelled or not: in no rate", examples = "227")
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

            @Schema(description = "Recurring work whose occurrences all lay before the plan's issue")
            int nothingOwed,

            int overdue,
            int dueSoon,
            int notYetDue) {}

    /** Ongoing work whose last word was agreed on. */
    record LastWords(int performed, int partly, int notPerformed) {

        static LastWords of(Map<Stood, Integer> counts) {
            return new LastWords(
                    sum(counts, s -> s.agreed() == LastWord.PERFORMED),
                    sum(counts, s -> s.agreed() == LastWord.PARTLY),
                    sum(counts, s -> s.agreed() == LastWord.NOT_PERFORMED));
        }

        int total() {
            return performed + partly + notPerformed;
        }
    }

    /** The leads' parts that have a day and were not cancelled, in the five columns of an office's table. */
    record Printed(
            @Schema(description = "chưa thực hiện") int notStarted,

            @Schema(description = "đang thực hiện trong hạn")
            int inTime,

            @Schema(description = "quá hạn chưa hoàn thành") int overdue,
            @Schema(description = "hoàn thành đúng hạn") int doneOnTime,
            @Schema(description = "hoàn thành quá hạn") int doneLate) {}

    static StandingCounts of(Map<Stood, Integer> counts) {
        LastWords words = LastWords.of(counts);
        int leads = sum(counts, Stood::isLeads);
        int rated = sum(counts, s -> s.standing().isRated()) + words.total();
        int onTime = sum(counts, Standing.DONE_ON_TIME);
        int late = sum(counts, Standing.DONE_LATE);
        int overdue = sum(counts, Standing.OVERDUE);
        int begun = sum(counts, s -> s.standing().isOpenInTime() && s.started());
        int soon = sum(counts, Standing.DUE_SOON);
        int later = sum(counts, Standing.NOT_YET_DUE);
        return new StandingCounts(
                new Lead(
                        leads,
                        sum(counts, Standing.CANCELLED),
                        onTime,
                        late,
                        sum(counts, Standing.AWAITING_EVENT),
                        sum(counts, Standing.ONGOING),
                        sum(counts, Standing.NOTHING_OWED),
                        overdue,
                        soon,
                        later),
                words,
                new Printed(soon + later - begun, begun, overdue, onTime, late),
                sum(counts, s -> !s.isLeads()),
                rated,
                share(sum(counts, s -> s.isLeads() && s.isDone()), rated),
                share(sum(counts, s -> s.isLeads() && s.isDoneOnTime()), rated));
    }

    private static int sum(Map<Stood, Integer> counts, Standing which) {
        return sum(counts, s -> s.isLeads() && s.standing() == which);
    }

    private static int sum(Map<Stood, Integer> counts, Predicate<Stood> which) {
        return counts.entrySet().stream()
                .filter(e -> which.test(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static Double share(int part, int whole) {
        return whole == 0 ? null : Math.round(1000.0 * part / whole) / 10.0;
    }
}
