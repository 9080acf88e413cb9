package vn.gov.quangtri.cchc.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.task.assignment.AssignmentExtensions;
import vn.gov.quangtri.cchc.task.assignment.ExtendableWork;
import vn.gov.quangtri.cchc.task.history.Author;

/**
 * Who may do what with a request. The plan's days were set by the People's Committee, so it decides: its office records that, but not of
 * its own work, which the Committee's approver does. The monitor gives an opinion first, but not on its own agency's work, which goes
 * to the decision without one. Nobody decides for the own agency, which is true of each whose day moves with it.
 */
@ApplicationScoped
class ExtensionDoor {

    private static final String[] READERS = {
        Role.PLAN_EDITOR, Role.PLAN_APPROVER, Role.PLAN_OFFICE, Role.MONITOR, Role.MONITOR_HEAD
    };

    private final Caller caller;
    private final AssignmentExtensions assignments;
    private final ExtensionSettings settings;

    ExtensionDoor(Caller caller, AssignmentExtensions assignments, ExtensionSettings settings) {
        this.caller = caller;
        this.assignments = assignments;
        this.settings = settings;
    }

    Author author() {
        return Author.of(caller);
    }

    /** Reasons and opinions are contents: for the own agency and for those who follow the work up. */
    Scope reads() {
        return Access.provinceOrOwn(caller, READERS);
    }

    void requireAdviser() {
        Access.require(caller, Role.MONITOR);
    }

    void requireAdviserOf(ExtendableWork work) {
        requireAdviser();
        work.holders().forEach(holder -> Access.notOwn(caller, holder));
        if (work.monitorsOwn()) {
            throw Refusal.conflict("no-opinion-asked", work.agency().name());
        }
        assignments.checkOpenPlan(work.id());
    }

    void requireDecider() {
        Access.require(caller, Role.PLAN_OFFICE, Role.PLAN_APPROVER);
    }

    void requireDeciderOf(ExtendableWork work) {
        requireDecider();
        work.holders().stream().filter(caller.agencies()::contains).findFirst().ifPresent(own -> {
            throw Refusal.forbidden("own-agency", own);
        });
        boolean officesOwn = work.holders().contains(settings.committeeOffice());
        if (officesOwn && !caller.is(Role.PLAN_APPROVER)) {
            throw Refusal.forbidden("decided-by-approver", work.agency().name());
        }
        if (!officesOwn && !caller.is(Role.PLAN_OFFICE)) {
            throw Refusal.forbidden("decided-by-plan-office", work.agency().name());
        }
        if (!officesOwn) {
            Access.notOwn(caller, work.holder());
        }
        assignments.checkOpenPlan(work.id());
    }

    void requireAsker() {
        Access.own(caller, Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD);
    }

    /** The agency that has the assignment now, which may be another than the one that asked: it continues what that one began. */
    void requireAskerOf(ExtendableWork work) {
        requireAsker();
        if (!caller.agencies().contains(work.holder())) {
            throw Refusal.forbidden("not-own-assignment", work.agency().name());
        }
    }
}
