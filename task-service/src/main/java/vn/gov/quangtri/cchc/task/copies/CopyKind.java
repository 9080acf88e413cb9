package vn.gov.quangtri.cchc.task.copies;

/** The kinds of aggregates that are copied here; the constants' {@link #stored} names stand in the table. */
public enum CopyKind {
    AGENCY("agency"),
    AGENCY_GROUP("agency-group"),
    SUCCESSION("succession"),
    PLAN("plan"),
    WORKING_DAYS("working-days"),
    ROUND("round"),
    CONSOLIDATED_REPORT("consolidated-report"),
    SUB_PLAN("sub-plan");

    private final String stored;

    CopyKind(String stored) {
        this.stored = stored;
    }

    public String stored() {
        return stored;
    }
}
