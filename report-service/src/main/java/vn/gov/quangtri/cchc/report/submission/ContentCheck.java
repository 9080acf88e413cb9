package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.report.copies.PlanCopyRepository;
import vn.gov.quangtri.cchc.report.copies.PlanTerms;
import vn.gov.quangtri.cchc.report.form.AnswerRules;
import vn.gov.quangtri.cchc.report.form.FormRepository;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.report.round.ReportingRound;

/** What content must fit, a draft's too: the round's form and the plan's topics and methods. All faults at once. */
@ApplicationScoped
class ContentCheck {

    private final FormRepository forms;
    private final PlanCopyRepository plans;

    ContentCheck(FormRepository forms, PlanCopyRepository plans) {
        this.forms = forms;
        this.plans = plans;
    }

    /** @throws Refusal {@code invalid} with every fault */
    void require(Obligation obligation, ReportContent content) {
        List<Violation> faults = faults(obligation, content);
        if (!faults.isEmpty()) {
            throw Refusal.rules("invalid", faults);
        }
    }

    List<Violation> faults(Obligation obligation, ReportContent content) {
        ReportingRound round = obligation.round();
        List<Violation> faults = new ArrayList<>(
                AnswerRules.check(forms.get(round.formId()), obligation.agencyKind(), content.answers()));
        PlanTerms terms = plans.plan(round.planId()).orElseThrow().terms();
        for (int i = 0; i < content.texts().size(); i++) {
            String key = content.texts().get(i).key();
            if (!terms.hasTopic(key) && !terms.hasMethod(key)) {
                faults.add(Violation.of("/texts/" + i + "/key", "unknown-place", key));
            }
        }
        return faults;
    }
}
