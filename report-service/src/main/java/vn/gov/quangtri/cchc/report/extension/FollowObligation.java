package vn.gov.quangtri.cchc.report.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.report.copies.PlanCopy;
import vn.gov.quangtri.cchc.report.copies.PlanCopyRepository;
import vn.gov.quangtri.cchc.report.obligation.ExtensionTouched;
import vn.gov.quangtri.cchc.report.obligation.Obligation;

/**
 * What becomes of a request when its obligation moves: where the report came in time, was accepted or waived, or can come no more, no
 * other day is needed. With a report that came late the request goes on until that is accepted: a decision made before it came may be
 * recorded after it, and judges it anew.
 */
@ApplicationScoped
class FollowObligation {

    private final ExtensionRepository extensions;
    private final PlanCopyRepository plans;
    private final RecordExtension record;
    private final OfficeClock office;

    FollowObligation(
            ExtensionRepository extensions, PlanCopyRepository plans, RecordExtension record, OfficeClock office) {
        this.extensions = extensions;
        this.plans = plans;
        this.record = record;
        this.office = office;
    }

    void follow(@Observes ExtensionTouched touched) {
        reason(touched).ifPresent(why -> end(touched, why));
    }

    private void end(ExtensionTouched touched, EndReason why) {
        for (Extension each :
                extensions.openOf(new Scope.Province(), touched.obligation().id())) {
            ExtensionSnapshot before = ExtensionSnapshot.of(each);
            each.end(why, office.today());
            record.after(each, touched.who(), "ended", before, why.name());
        }
        touched.obligation().extensionEnded();
    }

    private Optional<EndReason> reason(ExtensionTouched touched) {
        return Optional.ofNullable(
                switch (touched.what()) {
                    case "submitted", "received" ->
                        Boolean.TRUE.equals(touched.obligation().onTime()) ? EndReason.REPORT_SENT : null;
                    case "accepted" -> EndReason.REPORT_ACCEPTED;
                    case "waived" -> EndReason.REPORT_WAIVED;
                    case "closed" -> ofRound(touched.obligation());
                    default -> null;
                });
    }

    private EndReason ofRound(Obligation owed) {
        return plans.plan(owed.round().planId())
                .filter(PlanCopy::isEnded)
                .map(plan -> EndReason.ofPlan(plan.state()))
                .orElse(EndReason.ROUND_CLOSED);
    }
}
