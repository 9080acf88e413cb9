package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.report.copies.PlanCopyRepository;
import vn.gov.quangtri.cchc.report.copies.PlanTerms;
import vn.gov.quangtri.cchc.report.form.AnswerRules;
import vn.gov.quangtri.cchc.report.form.FormRepository;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.report.round.ReportingRound;

/**
 * What content must fit, a draft's too: the round's form, the plan's topics and methods, each written about once, and a size that can be
 * read at once. All faults at once.
 */
@ApplicationScoped
class ContentCheck {

    /** Characters of all words together. */
    private static final int MOST_CHARACTERS = 500_000;

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
        long characters = content.characters();
        if (characters > MOST_CHARACTERS) {
            return List.of(Violation.of("", "content-size", characters, MOST_CHARACTERS));
        }
        ReportingRound round = obligation.round();
        List<Violation> faults = new ArrayList<>(
                AnswerRules.check(forms.get(round.formId()), obligation.agencyKind(), content.answers()));
        if (!content.texts().isEmpty()) {
            faults.addAll(faults(plans.plan(round.planId()).orElseThrow().terms(), content.texts()));
        }
        return faults;
    }

    private static List<Violation> faults(PlanTerms terms, List<PlaceText> texts) {
        List<Violation> faults = new ArrayList<>();
        Set<String> written = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            String key = texts.get(i).key();
            if (!written.add(key)) {
                faults.add(Violation.of("/texts/" + i + "/key", "written-twice", key));
            }
            if (!terms.hasTopic(key) && !terms.hasMethod(key)) {
                faults.add(Violation.of("/texts/" + i + "/key", "unknown-place", key));
            }
        }
        return faults;
    }
}
