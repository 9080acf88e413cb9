package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.kit.http.Consistency;
import vn.gov.quangtri.cchc.report.activity.ActivityKind;
import vn.gov.quangtri.cchc.report.activity.ActivityQueries;
import vn.gov.quangtri.cchc.report.activity.ActivityTotals;
import vn.gov.quangtri.cchc.report.activity.Period;
import vn.gov.quangtri.cchc.report.form.FormRepository;
import vn.gov.quangtri.cchc.report.form.Indicator;
import vn.gov.quangtri.cchc.report.history.Change;
import vn.gov.quangtri.cchc.report.history.ChangeLog;
import vn.gov.quangtri.cchc.report.history.Who;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.report.round.ReportingRound;

/** What every change of a report ends with: written, noted in the history, shown. */
@ApplicationScoped
class ReportKeeper {

    private final ReportRepository reports;
    private final FormRepository forms;
    private final ReportRules rules;
    private final ActivityQueries activities;
    private final ChangeLog history;
    private final Consistency consistency;

    ReportKeeper(
            ReportRepository reports,
            FormRepository forms,
            ReportRules rules,
            ActivityQueries activities,
            ChangeLog history,
            Consistency consistency) {
        this.reports = reports;
        this.forms = forms;
        this.rules = rules;
        this.activities = activities;
        this.history = history;
        this.consistency = consistency;
    }

    /** After a change of content. @param before the content before, null for a new report */
    ReportResponse written(AgencyReport report, String what, Who who, ReportContent before) {
        keep(report, who, change(report, what, before));
        return shown(report, report.content());
    }

    /** What the history says of a change of content. @param before the content before, null for a new report */
    Change change(AgencyReport report, String what, ReportContent before) {
        return Change.of("report", report.id(), what).from(before).to(report.content());
    }

    /** After content was sent and the history has it. @param totals what the activities add up to, by which it was checked */
    ReportResponse sent(AgencyReport report, Map<ActivityKind, ActivityTotals> totals) {
        tell(report);
        return shown(report, report.content(), totals);
    }

    /** After a move that left the content alone. @param why the reason given, null where none is asked */
    ReportResponse moved(AgencyReport report, String what, Who who, String why) {
        keep(report, who, Change.of("report", report.id(), what).because(why));
        return shown(report, report.content());
    }

    private void keep(AgencyReport report, Who who, Change change) {
        reports.flush();
        history.record(who, change);
        tell(report);
    }

    private void tell(AgencyReport report) {
        consistency.wrote("report", report.id(), report.version());
        consistency.wrote(
                "obligation", report.obligation().id(), report.obligation().version());
    }

    ReportResponse shown(AgencyReport report, ReportContent content) {
        return shown(report, content, totals(report.obligation()));
    }

    private ReportResponse shown(AgencyReport report, ReportContent content, Map<ActivityKind, ActivityTotals> totals) {
        Map<String, Long> sums =
                forms
                        .get(report.obligation().round().formId())
                        .indicators(report.obligation().agencyKind())
                        .stream()
                        .filter(Indicator::isFromActivities)
                        .collect(Collectors.toMap(Indicator::key, indicator -> indicator.sum(totals)));
        return ReportResponse.of(report, content, sums, rules.actions(report));
    }

    Map<ActivityKind, ActivityTotals> totals(Obligation owed) {
        ReportingRound round = owed.round();
        return activities.totals(owed.agency(), new Period(round.planId(), round.periodFrom(), round.cutOffOn()));
    }
}
