package vn.gov.quangtri.cchc.report.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.report.copies.AgencyRef;
import vn.gov.quangtri.cchc.rules.standing.DueDay;
import vn.gov.quangtri.cchc.rules.standing.Lateness;

/**
 * One obligation as it stood on a day. What counts as submitted, late or missing is said here and nowhere else.
 *
 * @param dueOn the due day in force on that day
 * @param dueDays every due day until then with the day from which it was in force; empty where it had not moved
 */
public record LedgerLine(
        UUID obligationId,
        AgencyRef agency,
        String agencyKind,
        Basis basis,
        Mode mode,
        LocalDate dueOn,
        List<DueDay> dueDays,
        ObligationState state,
        LocalDate submittedOn,
        Boolean onTime,
        ReturnKind returnKind,
        LocalDate correctionDueOn) {

    /** As it stands now. */
    public static LedgerLine of(Obligation o) {
        return after(o, new ObligationMove(o, null));
    }

    /** Before its first move. */
    static LedgerLine untouched(Obligation o) {
        return new LedgerLine(
                o.id(),
                o.agencyRef(),
                o.agencyKind(),
                o.basis(),
                o.mode(),
                o.deadline().originalDueOn(),
                List.of(),
                ObligationState.NOT_STARTED,
                null,
                null,
                null,
                null);
    }

    /** As it was after a move. */
    static LedgerLine after(Obligation o, ObligationMove move) {
        return new LedgerLine(
                o.id(),
                o.agencyRef(),
                o.agencyKind(),
                o.basis(),
                o.mode(),
                move.dueOn() == null ? o.deadline().originalDueOn() : move.dueOn(),
                move.dueDays(),
                move.state(),
                move.submittedOn(),
                move.onTime(),
                move.returnKind(),
                move.correctionDueOn());
    }

    public boolean waived() {
        return state == ObligationState.WAIVED;
    }

    /** A submission counts: also one that is back for correction, not one that was no report. */
    public boolean submitted() {
        return !waived() && submittedOn != null;
    }

    public boolean submittedOnTime() {
        return submitted() && Boolean.TRUE.equals(onTime);
    }

    public boolean submittedLate() {
        return submitted() && !submittedOnTime();
    }

    public boolean returned() {
        return state == ObligationState.RETURNED;
    }

    public boolean missing() {
        return !waived() && !submitted();
    }

    /** It is back for correction, and the correction's day is past on the day asked about. */
    public boolean correctionOverdue(LocalDate asked) {
        return correctionDaysLate(asked) > 0;
    }

    /** Calendar days after the correction's day; 0 when none is overdue. */
    public long correctionDaysLate(LocalDate asked) {
        return returned() && correctionDueOn != null ? Math.max(0, ChronoUnit.DAYS.between(correctionDueOn, asked)) : 0;
    }

    /** By how many calendar days it is late: the submission, or the day asked about while it is missing; waived is never late. */
    public Lateness lateness(LocalDate asked) {
        return waived()
                ? new Lateness(0, 0)
                : Lateness.of(Deadline.facts(dueOn, dueDays).withCompletedOn(submitted() ? submittedOn : null), asked);
    }

    /** The first due day, which no extension overwrites. */
    public LocalDate originalDueOn() {
        return dueDays.isEmpty() ? dueOn : dueDays.get(0).dueOn();
    }
}
