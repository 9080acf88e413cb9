package vn.gov.quangtri.cchc.plan.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.plan.document.DocumentRules;
import vn.gov.quangtri.cchc.plan.document.PlanDocument;
import vn.gov.quangtri.cchc.plan.plan.AnnouncePlan;
import vn.gov.quangtri.cchc.plan.plan.Plan;
import vn.gov.quangtri.cchc.plan.plan.PlanEvent;
import vn.gov.quangtri.cchc.plan.plan.PlanRepository;
import vn.gov.quangtri.cchc.plan.plan.PlanSize;
import vn.gov.quangtri.cchc.plan.work.PlanRules;

/** Drafts a plan, and writes its draft anew. */
@ApplicationScoped
class WritePlan {

    private final PlanRepository plans;
    private final PlanRules rules;
    private final AnnouncePlan announce;
    private final Caller caller;

    WritePlan(PlanRepository plans, PlanRules rules, AnnouncePlan announce, Caller caller) {
        this.plans = plans;
        this.rules = rules;
        this.announce = announce;
        this.caller = caller;
    }

    /** @throws Refusal {@code invalid} with every broken rule */
    @Transactional
    Plan draft(PlanDocument sent) {
        Access.province(caller, Role.PLAN_EDITOR);
        PlanDocument document = complete(sent);
        Plan plan = new Plan(document);
        mustFit(plan);
        plans.persist(plan);
        announce.run(plan, PlanEvent.Type.DRAFTED, null, document, null);
        return plan;
    }

    /** Saying the same again changes nothing. @throws Refusal {@code plan-not-draft} while it is being issued and from then on */
    @Transactional
    Plan edit(UUID id, String ifMatch, PlanDocument sent) {
        Scope scope = Access.province(caller, Role.PLAN_EDITOR);
        Plan plan = plans.lock(id, scope);
        Preconditions.require(ifMatch, plan.etag());
        PlanDocument before = plan.open().document();
        rules.requireEdit(plan);
        PlanDocument document = complete(sent);
        if (document.equals(before)) {
            return plan;
        }
        plan.edit(document);
        mustFit(plan);
        announce.run(plan, PlanEvent.Type.CHANGED, before, document, null);
        return plan;
    }

    private static PlanDocument complete(PlanDocument sent) {
        PlanDocument document = DocumentRules.complete(sent);
        List<Violation> broken = DocumentRules.broken(document);
        if (!broken.isEmpty()) {
            throw Refusal.rules("invalid", broken);
        }
        return document;
    }

    private static void mustFit(Plan plan) {
        PlanSize.ofDraft(plan).ifPresent(broken -> {
            throw Refusal.rule("invalid", broken);
        });
    }
}
