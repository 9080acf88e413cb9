package vn.gov.quangtri.cchc.report.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.gov.quangtri.cchc.report.copies.PlanCopied;
import vn.gov.quangtri.cchc.report.copies.PlanCopy;
import vn.gov.quangtri.cchc.report.copies.PlanCopyRepository;
import vn.gov.quangtri.cchc.report.history.Who;
import vn.gov.quangtri.cchc.report.round.CloseCause;
import vn.gov.quangtri.cchc.report.round.RoundRepository;

/**
 * Opens and closes rounds as plans ask. It looks at the copy that is kept, never at the event that came, so an old event that comes
 * again finds everything done.
 */
@ApplicationScoped
class RoundOfPlan {

    private final PlanCopyRepository plans;
    private final RoundRepository rounds;
    private final OpenRound open;
    private final CloseRound close;

    RoundOfPlan(PlanCopyRepository plans, RoundRepository rounds, OpenRound open, CloseRound close) {
        this.plans = plans;
        this.rounds = rounds;
        this.open = open;
        this.close = close;
    }

    void follow(@Observes PlanCopied seen) {
        plans.plan(seen.planId()).ifPresent(this::follow);
    }

    private void follow(PlanCopy plan) {
        if (plan.isIssued() && plan.terms().reportingRule() != null) {
            open.forRuleOf(plan);
        } else if (plan.isRevoked()) {
            rounds.openOf(plan.id()).forEach(round -> close.close(round, CloseCause.PLAN_REVOKED, Who.SYSTEM));
        }
    }
}
