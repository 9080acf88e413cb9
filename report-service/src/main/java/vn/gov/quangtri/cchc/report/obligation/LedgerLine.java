package vn.gov.quangtri.cchc.report.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.gov.quangtri.cchc.report.copies.AgencyRef;

/** One obligation as it stood on a day. What counts as submitted, late or missing is said here and nowhere else. */
public record LedgerLine(
        UUID obligationId,
        AgencyRef agency,
        String agencyKind,
        Basis basis,
        Mode mode,
        LocalDate dueOn,
        ObligationState state,
        LocalDate submittedOn,
        Boolean onTime,
        ReturnKind returnKind,
        LocalDate correctionDueOn) {

    /** As it stands now. */
    public static LedgerLine of(Obligation o) {
        return at(o, o.state(), o.submittedOn(), o.onTime(), o.returnKind(), o.correctionDueOn());
    }

    /** Before its first move. */
    static LedgerLine untouched(Obligation o) {
        return at(o, ObligationState.NOT_STARTED, null, null, null, null);
    }

    /** As it was after a move. */
    static LedgerLine after(Obligation o, ObligationMove move) {
        return at(o, move.state(), move.submittedOn(), move.onTime(), move.returnKind(), move.correctionDueOn());
    }

    private static LedgerLine at(
            Obligation o,
            ObligationState state,
            LocalDate submittedOn,
            Boolean onTime,
            ReturnKind returnKind,
            LocalDate correctionDueOn) {
        return new LedgerLine(
                o.id(),
                o.agencyRef(),
                o.agencyKind(),
                o.basis(),
                o.mode(),
                o.dueOn(),
                state,
                submittedOn,
                onTime,
                returnKind,
                correctionDueOn);
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

    /** Calendar days after the due day: of the submission, or of the day asked about while it is missing; 0 when not late. */
    public long daysLate(LocalDate asked) {
        if (waived()) {
            return 0;
        }
        LocalDate end = submitted() ? submittedOn : asked;
        return Math.max(0, ChronoUnit.DAYS.between(dueOn, end));
    }
}
