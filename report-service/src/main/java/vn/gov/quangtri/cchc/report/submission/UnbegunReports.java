package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.service.DuePosition;
import vn.gov.quangtri.cchc.kit.service.Work;

/** Waits for an agency: reports that it owes and has not begun. */
@ApplicationScoped
class UnbegunReports implements Work {

    private final WorkQueries queries;
    private final ReportWork work;
    private final ReportAccess access;

    UnbegunReports(WorkQueries queries, ReportWork work, ReportAccess access) {
        this.queries = queries;
        this.work = work;
        this.access = access;
    }

    @Override
    public String kind() {
        return "obligation";
    }

    @Override
    @Transactional
    public List<Candidate> next(LocalDate on, String after, int limit) {
        return queries.unbegun((Scope.Agencies) access.own(), DuePosition.parse(after), limit).stream()
                .map(owed -> work.of(owed, on))
                .toList();
    }
}
