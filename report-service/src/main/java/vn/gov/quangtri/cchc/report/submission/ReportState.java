package vn.gov.quangtri.cchc.report.submission;

import vn.gov.quangtri.cchc.kit.base.Refusal;

/** Where a report stands, and which moves are legal from there. */
public enum ReportState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED;

    /** What can happen to a report. */
    enum Move {
        EDIT,
        SUBMIT,
        /** Figures of a report that came by letter are keyed in. */
        COMPLETE,
        RETURN,
        ACCEPT
    }

    /**
     * The state after a move.
     *
     * @throws Refusal {@code report-state} when the move is not legal here
     */
    ReportState after(Move move) {
        boolean open = this == DRAFT || this == RETURNED;
        return switch (move) {
            case EDIT -> open ? this : refuse(move);
            case SUBMIT -> open ? SUBMITTED : refuse(move);
            case COMPLETE -> this == SUBMITTED ? SUBMITTED : refuse(move);
            case RETURN -> this == SUBMITTED ? RETURNED : refuse(move);
            case ACCEPT -> this == SUBMITTED ? ACCEPTED : refuse(move);
        };
    }

    private ReportState refuse(Move move) {
        throw Refusal.conflict("report-state", this, move);
    }
}
