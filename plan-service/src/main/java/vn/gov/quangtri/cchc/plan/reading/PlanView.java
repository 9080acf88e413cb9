package vn.gov.quangtri.cchc.plan.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.kit.http.Words;
import vn.gov.quangtri.cchc.plan.document.Outline;
import vn.gov.quangtri.cchc.plan.document.SectionKind;
import vn.gov.quangtri.cchc.plan.plan.IssueRefusal;
import vn.gov.quangtri.cchc.plan.plan.Plan;
import vn.gov.quangtri.cchc.plan.plan.Revision;
import vn.gov.quangtri.cchc.plan.plan.RevisionState;
import vn.gov.quangtri.cchc.plan.work.PlanRules;

/** Shows a plan to the caller: its revision, and the words for what was refused, in the caller's language. */
@ApplicationScoped
public class PlanView {

    private final PlanRules rules;
    private final Words words;
    private final Caller caller;

    PlanView(PlanRules rules, Words words, Caller caller) {
        this.rules = rules;
        this.words = words;
        this.caller = caller;
    }

    public PlanResponse of(Plan plan) {
        return of(plan, plan.open());
    }

    PlanResponse of(Plan plan, Revision revision) {
        boolean open = revision.number() == plan.revision();
        return new PlanResponse(
                plan.id(),
                plan.state(),
                revision.number(),
                revision.kind(),
                open ? plan.revisionState() : RevisionState.ISSUED,
                open ? plan.pending().orElse(null) : null,
                open ? refused(plan.refusal()) : null,
                plan.endedOn(),
                plan.endedReason(),
                revision.issuedAt(),
                revision.document(),
                Outline.points(revision.document().sections(), SectionKind.TOPICS),
                Outline.points(revision.document().sections(), SectionKind.METHODS),
                revision.directory(),
                open ? rules.actions(plan) : List.of());
    }

    private PlanResponse.Refused refused(IssueRefusal refusal) {
        if (refusal == null) {
            return null;
        }
        Locale language = caller.language();
        Violation reason = new Violation("", "refusal-" + refusal.reason(), List.copyOf(refusal.details()));
        List<String> details = refusal.violations().isEmpty()
                ? refusal.details()
                : refusal.violations().stream()
                        .map(each -> words.message(language, each))
                        .toList();
        return new PlanResponse.Refused(refusal.reason(), words.message(language, reason), details);
    }
}
