package vn.gov.quangtri.cchc.report.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.report.copies.AgencyCopyRepository;
import vn.gov.quangtri.cchc.report.history.Change;
import vn.gov.quangtri.cchc.report.history.ChangeLog;
import vn.gov.quangtri.cchc.report.history.Who;

/** Enters, changes and deletes activities of the own agency. */
@ApplicationScoped
@Transactional
class KeepActivities {

    private final ActivityRepository activities;
    private final ActivityRules rules;
    private final ActivityHold reports;
    private final AgencyCopyRepository agencies;
    private final ChangeLog history;
    private final Caller caller;

    KeepActivities(
            ActivityRepository activities,
            ActivityRules rules,
            ActivityHold reports,
            AgencyCopyRepository agencies,
            ChangeLog history,
            Caller caller) {
        this.activities = activities;
        this.rules = rules;
        this.reports = reports;
        this.agencies = agencies;
        this.history = history;
        this.caller = caller;
    }

    ActivityResponse enter(ActivityRequest entry) {
        String agency = agencyOf(entry);
        rules.check(entry, agency);
        Activity activity = Activity.of(agency, entry);
        activities.persistAndFlush(activity);
        ActivityResponse shown = shown(activity);
        history.record(
                Who.of(caller), Change.of("activity", activity.id(), "entered").to(shown));
        return shown;
    }

    ActivityResponse change(UUID id, String ifMatch, ActivityRequest entry) {
        Activity activity = free(id, ifMatch);
        boolean sameAgency = entry.agency() == null || entry.agency().equals(activity.agency());
        if (!sameAgency || !entry.planId().equals(activity.planId())) {
            throw Refusal.rule("invalid", Violation.of(sameAgency ? "/planId" : "/agency", "fixed"));
        }
        rules.check(entry, activity.agency());
        ActivityResponse before = shown(activity);
        activity.change(entry);
        activities.flush();
        ActivityResponse shown = shown(activity);
        history.record(
                Who.of(caller),
                Change.of("activity", id, "changed").from(before).to(shown));
        return shown;
    }

    void delete(UUID id, String ifMatch) {
        Activity activity = free(id, ifMatch);
        history.record(Who.of(caller), Change.of("activity", id, "deleted").from(shown(activity)));
        activities.delete(activity);
    }

    /** One of the own agency's that no report stands on. */
    private Activity free(UUID id, String ifMatch) {
        Activity activity = activities.get(id, caller.ownScope());
        Preconditions.require(ifMatch, activity.etag());
        if (reports.holds(id)) {
            throw Refusal.conflict("activity-reported", activity.title());
        }
        return activity;
    }

    private String agencyOf(ActivityRequest entry) {
        if (entry.agency() == null) {
            if (caller.agencies().size() > 1) {
                throw Refusal.rule("invalid", Violation.of("/agency", "not-null"));
            }
            return caller.agencies().iterator().next();
        }
        Scope own = caller.ownScope();
        if (!own.covers(entry.agency())) {
            throw Refusal.forbidden("not-own-agency", entry.agency());
        }
        return entry.agency();
    }

    private ActivityResponse shown(Activity activity) {
        return ActivityResponse.of(activity, agencies.ref(activity.agency()));
    }
}
