package vn.gov.quangtri.cchc.report.obligation;

import vn.gov.quangtri.cchc.kit.base.Refusal;

/** Where an obligation stands, and which moves are legal from there. */
public enum ObligationState {
    NOT_STARTED,
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    WAIVED;

    /** What can happen to an obligation. */
    enum Move {
        START,
        SUBMIT,
        /** A letter came to light that had come before what was sent. */
        PRECEDE,
        RETURN,
        ACCEPT,
        WAIVE,
        /** Another day is asked for. */
        ASK_EXTENSION,
        /** Another day is in force. */
        EXTEND
    }

    /**
     * The state after a move.
     *
     * @throws Refusal {@code obligation-state} when the move is not legal here
     */
    ObligationState after(Move move) {
        return switch (move) {
            case START -> this == NOT_STARTED ? DRAFT : refuse(move);
            // straight from NOT_STARTED: by official letter
            case SUBMIT -> this == NOT_STARTED || this == DRAFT || this == RETURNED ? SUBMITTED : refuse(move);
            case PRECEDE -> this == SUBMITTED || this == RETURNED ? this : refuse(move);
            case RETURN -> this == SUBMITTED ? RETURNED : refuse(move);
            case ACCEPT -> this == SUBMITTED ? ACCEPTED : refuse(move);
            case WAIVE -> this == NOT_STARTED || this == DRAFT || this == RETURNED ? WAIVED : refuse(move);
            case ASK_EXTENSION -> this == NOT_STARTED || this == DRAFT || this == RETURNED ? this : refuse(move);
            case EXTEND -> this != ACCEPTED && this != WAIVED ? this : refuse(move);
        };
    }

    /** Whether nothing more is owed in this state. */
    boolean settles() {
        return this == SUBMITTED || this == ACCEPTED || this == WAIVED;
    }

    /** Refuses to begin a report where there is one, or nothing is owed. */
    public void requireStart() {
        after(Move.START);
    }

    /** Refuses to ask for another day where nothing is owed. */
    public void requireExtension() {
        after(Move.ASK_EXTENSION);
    }

    private ObligationState refuse(Move move) {
        throw Refusal.conflict("obligation-state", this, move);
    }
}
