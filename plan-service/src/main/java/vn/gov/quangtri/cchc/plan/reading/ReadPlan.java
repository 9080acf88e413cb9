package vn.gov.quangtri.cchc.plan.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.plan.history.HistoryLine;
import vn.gov.quangtri.cchc.plan.history.HistoryQueries;
import vn.gov.quangtri.cchc.plan.plan.Plan;
import vn.gov.quangtri.cchc.plan.plan.PlanRepository;
import vn.gov.quangtri.cchc.plan.plan.PlanSight;

/** Reads plans as the caller may see them. */
@ApplicationScoped
class ReadPlan {

    private final PlanRepository plans;
    private final PlanQueries queries;
    private final HistoryQueries history;
    private final PlanView view;
    private final Caller caller;

    ReadPlan(PlanRepository plans, PlanQueries queries, HistoryQueries history, PlanView view, Caller caller) {
        this.plans = plans;
        this.queries = queries;
        this.history = history;
        this.view = view;
        this.caller = caller;
    }

    /** A plan as it is shown, with the version that its ETag says. */
    record Shown(PlanResponse plan, long etag) {}

    Page<PlanSummary> list(PlanFilter filter, PageParams page) {
        Scope scope = PlanSight.of(caller);
        String print = filter.fingerprint();
        List<String> after = page.after(print);
        UUID last = after.isEmpty() ? null : Cursor.value(after, 0, UUID::fromString);
        return Page.of(
                queries.list(scope, filter, last, page.limit() + 1),
                page,
                row -> Cursor.encode(print, row.id()),
                () -> queries.count(scope, filter));
    }

    @Transactional
    Shown get(UUID id) {
        Plan plan = find(id);
        return new Shown(view.of(plan), plan.etag());
    }

    /** @throws Refusal {@code not-found} also for a revision that the caller may not know of yet */
    @Transactional
    PlanResponse revision(UUID id, int number) {
        Plan plan = find(id);
        boolean drafts = PlanSight.drafts(PlanSight.of(caller));
        return plan.revision(number)
                .filter(revision -> drafts || revision.issuedAt() != null)
                .map(revision -> view.of(plan, revision))
                .orElseThrow(() -> Refusal.notFound("revision", number));
    }

    Page<HistoryLine> history(UUID id, PageParams page) {
        find(id);
        return history.of("plan", id.toString(), page);
    }

    private Plan find(UUID id) {
        return plans.find(id, PlanSight.of(caller)).orElseThrow(() -> Refusal.notFound("plan", id));
    }
}
