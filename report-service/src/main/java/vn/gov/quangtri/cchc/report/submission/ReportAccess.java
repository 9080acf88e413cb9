package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Access;

/**
 * Who sees which reports: an agency its own, from the first draft on; those who follow up what was sent; other systems what was accepted;
 * nobody else anything.
 */
@ApplicationScoped
class ReportAccess {

    private final ReportRepository reports;
    private final Caller caller;

    ReportAccess(ReportRepository reports, Caller caller) {
        this.reports = reports;
        this.caller = caller;
    }

    /** @throws Refusal {@code not-found} for what the caller may not know of */
    AgencyReport read(UUID id) {
        return reports.find(id, Scope.province()).filter(this::sees).orElseThrow(() -> Refusal.notFound("report", id));
    }

    /**
     * To key in a letter's figures: the own agency's while the round is open, any agency's for the monitor.
     *
     * @throws Refusal {@code not-own-agency} for whoever may only read it
     */
    AgencyReport complete(UUID id) {
        AgencyReport report = read(id);
        requireCompletion(report);
        return report;
    }

    /** What {@link #complete} asks of the caller. */
    void requireCompletion(AgencyReport report) {
        if (caller.ownScope().covers(report.holder())) {
            report.obligation().round().requireOpen();
        } else if (!caller.is(Role.MONITOR)) {
            throw Refusal.forbidden("not-own-agency", report.holder());
        }
    }

    /** Whether every version may be read, with the paper that it came with: other systems get the accepted one without. */
    boolean readsAll(AgencyReport report) {
        return own().covers(report.holder()) || followsUp();
    }

    /** Own agencies whose drafts the caller works on; none for roles without an agency. */
    Scope own() {
        return Access.ownOrNone(caller);
    }

    boolean followsUp() {
        return caller.isAny(Role.MONITOR, Role.MONITOR_HEAD, Role.PLAN_OFFICE);
    }

    boolean integrates() {
        return caller.is(Role.INTEGRATOR);
    }

    private boolean sees(AgencyReport report) {
        return own().covers(report.holder())
                || followsUp() && report.currentVersion() > 0
                || integrates() && report.state() == ReportState.ACCEPTED;
    }
}
