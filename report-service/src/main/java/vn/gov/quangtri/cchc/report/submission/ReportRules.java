package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.AllowedActions;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.report.obligation.Supervision;
import vn.gov.quangtri.cchc.report.submission.ReportState.Move;

/** What the caller may do with a report now, whatever it then says: the use cases begin with these checks, and answers list by them. */
@ApplicationScoped
class ReportRules {

    private final ReportAccess access;
    private final ReportRepository reports;
    private final Caller caller;

    ReportRules(ReportAccess access, ReportRepository reports, Caller caller) {
        this.access = access;
        this.reports = reports;
        this.caller = caller;
    }

    /** To begin a report of what is owed. */
    void requireStart(Obligation owed) {
        requireOwn(owed.holder());
        reports.ofObligation(owed.id(), caller.ownScope()).ifPresent(report -> {
            throw Refusal.conflict("report-exists", report.id());
        });
        owed.round().requireOpen();
        owed.state().requireStart();
    }

    /** To change it, and to send it. */
    void requireOpen(AgencyReport report) {
        requireOwn(report.holder());
        report.requireOpen();
    }

    /** To key in a letter's figures. */
    void requireLetter(AgencyReport report) {
        Access.require(caller, Role.MONITOR, Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD);
        access.requireCompletion(report);
        reports.letter(report);
        report.state().after(Move.COMPLETE);
    }

    void requireAcceptance(AgencyReport report) {
        Supervision.require(caller, report.obligation());
        report.requireAcceptable();
    }

    void requireReturn(AgencyReport report) {
        Supervision.require(caller, report.obligation());
        report.state().after(Move.RETURN);
        report.obligation().round().requireOpen();
    }

    /** Named as their paths end; {@code edit} is a PUT to the report. */
    List<String> actions(AgencyReport report) {
        return new AllowedActions()
                .ask("edit", () -> requireOpen(report))
                .ask("submission", () -> requireOpen(report))
                .ask("figures", () -> requireLetter(report))
                .ask("acceptance", () -> requireAcceptance(report))
                .ask("return", () -> requireReturn(report))
                .names();
    }

    private void requireOwn(String holder) {
        Access.require(caller, Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD);
        if (!caller.ownScope().covers(holder)) {
            throw Refusal.forbidden("not-own-agency", holder);
        }
    }
}
