package vn.gov.quangtri.cchc.report.extension;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.report.copies.PlanCopy;
import vn.gov.quangtri.cchc.report.copies.PlanCopyRepository;
import vn.gov.quangtri.cchc.report.history.Who;
import vn.gov.quangtri.cchc.report.obligation.Obligation;

/**
 * Who may do what with a request. The day of a plan's own report was set by the People's Committee: its office records the decision, but
 * not on its own report, which the Committee's approver does; the monitor gives an opinion first, but not on its own agency's report. The
 * day of a round that the monitor opened is the monitor's to move, but for its own agency's report, on which the Committee's office
 * decides. Nobody decides for the own agency.
 */
@ApplicationScoped
class ExtensionDoor {

    private static final String[] READERS = {
        Role.PLAN_EDITOR, Role.PLAN_APPROVER, Role.PLAN_OFFICE, Role.MONITOR, Role.MONITOR_HEAD
    };

    private final Caller caller;
    private final PlanCopyRepository plans;
    private final ExtensionSettings settings;

    ExtensionDoor(Caller caller, PlanCopyRepository plans, ExtensionSettings settings) {
        this.caller = caller;
        this.plans = plans;
        this.settings = settings;
    }

    Who who() {
        return Who.of(caller);
    }

    /** Reasons and opinions are contents: for the own agency and for those who follow the reports up. */
    Scope reads() {
        return Access.provinceOrOwn(caller, READERS);
    }

    void requireAdviser() {
        Access.require(caller, Role.MONITOR);
    }

    void requireAdviserOf(Obligation owed) {
        requireAdviser();
        Access.notOwn(caller, owed.holder());
        if (!DayAuthority.asksForOpinion(owed)) {
            throw Refusal.conflict("no-opinion-asked", owed.agencyRef().name());
        }
        requireOpen(owed);
    }

    void requireDecider() {
        Access.require(caller, Role.PLAN_OFFICE, Role.PLAN_APPROVER, Role.MONITOR);
    }

    void requireDeciderOf(Obligation owed) {
        requireDecider();
        if (caller.agencies().contains(owed.holder())) {
            throw Refusal.forbidden("own-agency", owed.holder());
        }
        String decides = decides(owed);
        if (!caller.is(decides)) {
            throw Refusal.forbidden("decided-by-" + decides, owed.agencyRef().name());
        }
        if (!decides.equals(Role.PLAN_APPROVER)) {
            Access.notOwn(caller, owed.holder());
        }
        requireOpen(owed);
    }

    private String decides(Obligation owed) {
        if (!owed.round().isOfTheRule() && !DayAuthority.isMonitorsOwn(owed)) {
            return Role.MONITOR;
        }
        return owed.holder().equals(settings.committeeOffice()) ? Role.PLAN_APPROVER : Role.PLAN_OFFICE;
    }

    void requireAsker() {
        Access.own(caller, Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD);
    }

    /** The agency that owes the report now, which may be another than the one that asked: it continues what that one began. */
    void requireAskerOf(Obligation owed) {
        requireAsker();
        if (!caller.agencies().contains(owed.holder())) {
            throw Refusal.forbidden("not-own-agency", owed.holder());
        }
    }

    /** Refuses where the round is closed or its plan has ended. */
    void requireOpen(Obligation owed) {
        owed.round().requireOpen();
        plans.plan(owed.round().planId()).filter(PlanCopy::isEnded).ifPresent(plan -> {
            throw Refusal.conflict("plan-ended", String.valueOf(plan.number()));
        });
    }
}
