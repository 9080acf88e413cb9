package vn.gov.quangtri.cchc.report.consolidation;

import vn.gov.quangtri.cchc.kit.base.Refusal;

/** Where a consolidated report stands, and which moves are legal from there. */
public enum ConsolidationState {
    DRAFT,
    REVIEWED,
    PUBLISHED;

    /** What can happen to a consolidated report. */
    enum Move {
        /** Drawn up anew from what stands now. */
        REFRESH,
        REVIEW,
        PUBLISH
    }

    /** @throws Refusal {@code consolidation-state} when the move is not legal here */
    ConsolidationState after(Move move) {
        return switch (move) {
            case REFRESH -> this != PUBLISHED ? DRAFT : refuse(move);
            case REVIEW -> this == DRAFT ? REVIEWED : refuse(move);
            case PUBLISH -> this == REVIEWED ? PUBLISHED : refuse(move);
        };
    }

    private ConsolidationState refuse(Move move) {
        throw Refusal.conflict("consolidation-state", this, move);
    }
}
