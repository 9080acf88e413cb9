package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.report.copies.WorkingCalendarRepository;
import vn.gov.quangtri.cchc.report.history.Who;
import vn.gov.quangtri.cchc.report.obligation.Ledger;
import vn.gov.quangtri.cchc.report.obligation.ReturnKind;
import vn.gov.quangtri.cchc.report.obligation.Supervision;

/** Accepts or returns what was sent; nobody the own agency's. */
@ApplicationScoped
@Transactional
class JudgeReport {

    /** Working days that an agency has for a correction. */
    private static final int CORRECTION_DAYS = 5;

    private final ReportRepository reports;
    private final WorkingCalendarRepository calendar;
    private final Ledger ledger;
    private final ReportKeeper keeper;
    private final OfficeClock office;
    private final Caller caller;

    JudgeReport(
            ReportRepository reports,
            WorkingCalendarRepository calendar,
            Ledger ledger,
            ReportKeeper keeper,
            OfficeClock office,
            Caller caller) {
        this.reports = reports;
        this.calendar = calendar;
        this.ledger = ledger;
        this.keeper = keeper;
        this.office = office;
        this.caller = caller;
    }

    ReportResponse accept(UUID id, String ifMatch) {
        AgencyReport report = judged(id, ifMatch);
        report.accept();
        report.obligation().accepted();
        ledger.moved(report.obligation(), "accepted", Who.of(caller), null);
        return keeper.moved(report, "accepted", Who.of(caller), null);
    }

    ReportResponse sendBack(UUID id, String ifMatch, ReturnReportRequest request) {
        AgencyReport report = judged(id, ifMatch);
        report.returned(request.kind(), request.reason());
        report.obligation().returned(request.kind(), correctionDue(request.kind()));
        ledger.moved(report.obligation(), "returned", Who.of(caller), request.reason());
        return keeper.moved(report, "returned", Who.of(caller), request.reason());
    }

    private AgencyReport judged(UUID id, String ifMatch) {
        AgencyReport report = reports.getSubmitted(id, Scope.province());
        Supervision.require(caller, report.obligation());
        Preconditions.require(ifMatch, report.etag());
        return report;
    }

    private LocalDate correctionDue(ReturnKind kind) {
        LocalDate today = office.today();
        return kind == ReturnKind.CORRECTION ? calendar.around(today).plus(today, CORRECTION_DAYS) : null;
    }
}
