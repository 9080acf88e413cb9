package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.report.history.ChangeLine;
import vn.gov.quangtri.cchc.report.history.ChangeLog;

/** Shows reports: its agency what it works on, everybody else who may see it what was sent. */
@ApplicationScoped
@Transactional
class ReadReports {

    private final ReportAccess access;
    private final ReportRepository reports;
    private final ReportQueries queries;
    private final ReportKeeper keeper;
    private final ChangeLog history;

    ReadReports(
            ReportAccess access,
            ReportRepository reports,
            ReportQueries queries,
            ReportKeeper keeper,
            ChangeLog history) {
        this.access = access;
        this.reports = reports;
        this.queries = queries;
        this.keeper = keeper;
        this.history = history;
    }

    Page<ReportSummary> list(UUID round, String agency, PageParams page) {
        return queries.list(round, agency, access, page);
    }

    ReportResponse get(UUID id) {
        AgencyReport report = access.read(id);
        boolean own = access.own().covers(report.holder());
        ReportContent content = own
                ? report.content()
                : version(report, report.currentVersion()).content();
        return keeper.shown(report, content);
    }

    VersionResponse version(UUID id, int number) {
        AgencyReport report = access.read(id);
        boolean all = access.readsAll(report);
        if (!all && number != report.currentVersion()) {
            throw Refusal.notFound("report-version", number);
        }
        return VersionResponse.of(version(report, number), all);
    }

    /** Of the own agency alone: the history has what drafts said. */
    Page<ChangeLine> history(UUID id, PageParams page) {
        return history.of("report", reports.get(id, access.own()).id(), page);
    }

    private ReportVersion version(AgencyReport report, int number) {
        return reports.version(report, number).orElseThrow(() -> Refusal.notFound("report-version", number));
    }
}
