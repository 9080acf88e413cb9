package vn.gov.quangtri.cchc.report.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.report.copies.AgencyCopyRepository;
import vn.gov.quangtri.cchc.report.history.ChangeLine;
import vn.gov.quangtri.cchc.report.history.ChangeLog;

/** Shows activities: to their agency, and to those who follow up the whole province. */
@ApplicationScoped
@Transactional
class ReadActivities {

    private final ActivityRepository activities;
    private final ActivityQueries queries;
    private final AgencyCopyRepository agencies;
    private final ChangeLog history;
    private final Caller caller;

    ReadActivities(
            ActivityRepository activities,
            ActivityQueries queries,
            AgencyCopyRepository agencies,
            ChangeLog history,
            Caller caller) {
        this.activities = activities;
        this.queries = queries;
        this.agencies = agencies;
        this.history = history;
        this.caller = caller;
    }

    Page<ActivityResponse> list(ActivityFilter filter, PageParams page) {
        return queries.list(filter, scope(), page);
    }

    ActivityResponse get(UUID id) {
        Activity activity = activities.get(id, scope());
        return ActivityResponse.of(activity, agencies.ref(activity.agency()));
    }

    Page<ChangeLine> history(UUID id, PageParams page) {
        return history.of("activity", activities.get(id, scope()).id(), page);
    }

    private Scope scope() {
        return Access.provinceOrOwn(caller, Role.MONITOR, Role.MONITOR_HEAD, Role.PLAN_OFFICE);
    }
}
