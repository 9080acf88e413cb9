package vn.gov.quangtri.cchc.plan.subplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.plan.history.HistoryLine;
import vn.gov.quangtri.cchc.plan.history.HistoryQueries;
import vn.gov.quangtri.cchc.plan.plan.Plan;
import vn.gov.quangtri.cchc.plan.plan.PlanRepository;
import vn.gov.quangtri.cchc.plan.plan.PlanSight;

/** Reads sub-plans: whoever may read the plan may read them. */
@ApplicationScoped
class ReadSubPlans {

    private final PlanRepository plans;
    private final SubPlanRepository subPlans;
    private final SubPlanRules rules;
    private final HistoryQueries history;
    private final Caller caller;

    ReadSubPlans(
            PlanRepository plans,
            SubPlanRepository subPlans,
            SubPlanRules rules,
            HistoryQueries history,
            Caller caller) {
        this.plans = plans;
        this.subPlans = subPlans;
        this.rules = rules;
        this.history = history;
        this.caller = caller;
    }

    /** A sub-plan as it is shown, with the version that its ETag says. */
    record Shown(SubPlanResponse subPlan, long etag) {}

    /** Of every agency that has one or is asked for one, in order of keys. */
    @Transactional
    Page<SubPlanRow> list(UUID planId, SubPlanFilter filter, PageParams page) {
        Plan plan = plan(planId);
        String print = filter.fingerprint(planId);
        List<String> after = page.after(print);
        List<SubPlanRow> rows = new AskedAgencies(plan)
                .rows(subPlans.ofPlan(planId)).stream().filter(filter::passes).toList();
        return Page.of(
                rows.stream()
                        .filter(row -> after.isEmpty() || row.agency().key().compareTo(after.get(0)) > 0)
                        .limit(page.limit() + 1L)
                        .toList(),
                page,
                row -> Cursor.encode(print, row.agency().key()),
                rows::size);
    }

    @Transactional
    Shown get(UUID id) {
        PlanSight.of(caller);
        SubPlan subPlan = subPlans.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("sub-plan", id));
        Plan plan = plan(subPlan.planId());
        return new Shown(
                new SubPlanResponse(
                        subPlan.id(),
                        plan.id(),
                        plan.head().number(),
                        new AskedAgencies(plan).ref(subPlan.agency()),
                        subPlan.paper(),
                        rules.actions(plan, subPlan.agency())),
                subPlan.etag());
    }

    Page<HistoryLine> history(UUID id, PageParams page) {
        get(id);
        return history.of("sub-plan", id.toString(), page);
    }

    private Plan plan(UUID id) {
        return plans.find(id, PlanSight.of(caller)).orElseThrow(() -> Refusal.notFound("plan", id));
    }
}
