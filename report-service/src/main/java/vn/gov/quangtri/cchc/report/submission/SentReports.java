package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.service.DuePosition;
import vn.gov.quangtri.cchc.kit.service.Work;

/** Waits for whoever judges reports: those that were sent. */
@ApplicationScoped
class SentReports implements Work {

    private final WorkQueries queries;
    private final ReportWork work;
    private final Caller caller;

    SentReports(WorkQueries queries, ReportWork work, Caller caller) {
        this.queries = queries;
        this.work = work;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "report-sent";
    }

    @Override
    @Transactional
    public List<Candidate> next(LocalDate on, String after, int limit) {
        if (!caller.isAny(Role.MONITOR, Role.PLAN_OFFICE) || caller.agencies().isEmpty()) {
            return List.of();
        }
        boolean all = caller.is(Role.MONITOR) && caller.is(Role.PLAN_OFFICE);
        Boolean ofRecipient = all ? null : Boolean.valueOf(caller.is(Role.PLAN_OFFICE));
        Scope.Agencies own = new Scope.Agencies(caller.agencies());
        return queries.sent(new Scope.Province(), own, ofRecipient, DuePosition.parse(after), limit).stream()
                .map(work::sent)
                .toList();
    }
}
