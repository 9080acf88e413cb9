package vn.gov.quangtri.cchc.report.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.report.copies.AppendixCopy;
import vn.gov.quangtri.cchc.report.copies.AppendixCopyRepository;
import vn.gov.quangtri.cchc.report.copies.AssignmentCopy;
import vn.gov.quangtri.cchc.report.copies.AssignmentCopyRepository;
import vn.gov.quangtri.cchc.report.copies.PlanCopyRepository;
import vn.gov.quangtri.cchc.report.form.FormRepository;
import vn.gov.quangtri.cchc.report.round.ReportingRound;
import vn.gov.quangtri.cchc.report.submission.ReportQueries;
import vn.gov.quangtri.cchc.report.submission.RoundEntry;

/** Reads everything a consolidation needs, once the plan's assignments have all arrived. */
@ApplicationScoped
class GatherSources {

    private final PlanCopyRepository plans;
    private final AppendixCopyRepository appendices;
    private final AssignmentCopyRepository assignments;
    private final FormRepository forms;
    private final ReportQueries reports;

    GatherSources(
            PlanCopyRepository plans,
            AppendixCopyRepository appendices,
            AssignmentCopyRepository assignments,
            FormRepository forms,
            ReportQueries reports) {
        this.plans = plans;
        this.appendices = appendices;
        this.assignments = assignments;
        this.forms = forms;
        this.reports = reports;
    }

    /** @throws Refusal {@code assignments-incomplete} while assignments are still being made or on their way */
    Sources of(ReportingRound round, OfficeClock office, Scope.Province scope) {
        List<AssignmentCopy> arrived = assignments.ofPlan(round.planId());
        AppendixCopy appendix = appendices.of(round.planId()).orElse(null);
        if (appendix == null || !appendix.complete() || arrived.size() < appendix.expected()) {
            throw Refusal.notNow(
                    "assignments-incomplete", arrived.size(), appendix == null ? "?" : appendix.expected());
        }
        List<RoundEntry> entries = reports.entries(round.id(), scope);
        return new Sources(
                office.today(),
                round,
                plans.plan(round.planId()).orElseThrow(),
                forms.get(round.formId()),
                entries,
                arrived,
                assignments.tasksOf(round.planId()),
                reports.activities(entries, scope));
    }
}
