package vn.gov.quangtri.cchc.plan.plan;

/** Where a plan stands: what history keeps before and after a move that leaves the text alone. */
public record PlanStanding(
        PlanState state, int revision, RevisionState revisionState, Plan.Pending pending, IssueRefusal refusal) {

    public static PlanStanding of(Plan plan) {
        return new PlanStanding(
                plan.state(),
                plan.revision(),
                plan.revisionState(),
                plan.pending().orElse(null),
                plan.refusal());
    }
}
