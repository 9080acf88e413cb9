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
        Boolean onTime) {

    /** As it stands now. */
    public static LedgerLine of(Obligation o) {
        return at(o, o.state(), o.submittedOn(), o.onTime());
    }

    static LedgerLine at(Obligation o, ObligationState state, LocalDate submittedOn, Boolean onTime) {
        return new LedgerLine(
                o.id(), o.agencyRef(), o.agencyKind(), o.basis(), o.mode(), o.dueOn(), state, submittedOn, onTime);
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

    /** Calendar days after the due day: of the submission, or of the day asked about while it is missing; 0 when not late. */
    public long daysLate(LocalDate asked) {
        if (waived()) {
            return 0;
        }
        LocalDate end = submitted() ? submittedOn : asked;
        return Math.max(0, ChronoUnit.DAYS.between(dueOn, end));
    }
}
