package vn.gov.quangtri.cchc.report.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.AllowedActions;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.report.consolidation.ConsolidationState.Move;

/** What the caller may do with a consolidated report now: the use cases make these checks, and answers list by them. */
@ApplicationScoped
class ConsolidationRules {

    private final Caller caller;

    ConsolidationRules(Caller caller) {
        this.caller = caller;
    }

    void requireRefresh(ConsolidatedReport report) {
        Access.require(caller, Role.MONITOR);
        report.state().after(Move.REFRESH);
    }

    void requireReview(ConsolidatedReport report) {
        Access.require(caller, Role.MONITOR, Role.MONITOR_HEAD);
        report.state().after(Move.REVIEW);
    }

    void requirePublication(ConsolidatedReport report) {
        Access.require(caller, Role.MONITOR_HEAD);
        report.state().after(Move.PUBLISH);
    }

    /** Named as their paths end. */
    List<String> actions(ConsolidatedReport report) {
        return new AllowedActions()
                .ask("refresh", () -> requireRefresh(report))
                .ask("review", () -> requireReview(report))
                .ask("publication", () -> requirePublication(report))
                .names();
    }
}
