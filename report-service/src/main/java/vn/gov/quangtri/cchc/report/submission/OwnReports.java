package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.service.DuePosition;
import vn.gov.quangtri.cchc.kit.service.Work;

/** Waits for an agency: its drafts, and what came back to it. */
@ApplicationScoped
class OwnReports implements Work {

    private final WorkQueries queries;
    private final ReportWork work;
    private final ReportAccess access;

    OwnReports(WorkQueries queries, ReportWork work, ReportAccess access) {
        this.queries = queries;
        this.work = work;
        this.access = access;
    }

    @Override
    public String kind() {
        return "report";
    }

    @Override
    @Transactional
    public List<Candidate> next(LocalDate on, String after, int limit) {
        return queries.inWork((Scope.Agencies) access.own(), DuePosition.parse(after), limit).stream()
                .map(report -> work.own(report, on))
                .toList();
    }
}
