package vn.gov.quangtri.cchc.report.extension;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.report.copies.PlanCopied;
import vn.gov.quangtri.cchc.report.copies.PlanCopy;
import vn.gov.quangtri.cchc.report.copies.PlanCopyRepository;
import vn.gov.quangtri.cchc.report.history.Who;
import vn.gov.quangtri.cchc.report.obligation.Ledger;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.report.round.ReportingRound;
import vn.gov.quangtri.cchc.report.round.RoundRepository;

/** Refuses what is asked for under a plan that has ended; its rounds may go on. An event that comes again finds nothing open. */
@ApplicationScoped
class FollowPlanEnd {

    private final PlanCopyRepository plans;
    private final RoundRepository rounds;
    private final ExtensionRepository extensions;
    private final Ledger ledger;
    private final RecordExtension record;
    private final OfficeClock office;

    FollowPlanEnd(
            PlanCopyRepository plans,
            RoundRepository rounds,
            ExtensionRepository extensions,
            Ledger ledger,
            RecordExtension record,
            OfficeClock office) {
        this.plans = plans;
        this.rounds = rounds;
        this.extensions = extensions;
        this.ledger = ledger;
        this.record = record;
        this.office = office;
    }

    /** After the rounds were closed that end with the plan. */
    void follow(@Observes @Priority(Interceptor.Priority.APPLICATION + 600) PlanCopied seen) {
        plans.plan(seen.planId()).filter(PlanCopy::isEnded).ifPresent(this::refuseAll);
    }

    private void refuseAll(PlanCopy plan) {
        EndReason why = EndReason.ofPlan(plan.state());
        rounds.openOf(plan.id()).stream().map(ReportingRound::id).forEach(rounds::locked);
        for (Extension each : extensions.openOfPlan(Scope.province(), plan.id())) {
            ExtensionSnapshot before = ExtensionSnapshot.of(each);
            each.end(why, office.today());
            record.after(each, Who.SYSTEM, "ended", before, why.name());
            Obligation owed = ledger.get(each.obligationId, Scope.province());
            owed.extensionEnded();
            ledger.moved(owed, "extension-ended", Who.SYSTEM, why.name());
        }
    }
}
