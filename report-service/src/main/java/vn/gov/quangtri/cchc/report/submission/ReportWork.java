package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.AllowedActions;
import vn.gov.quangtri.cchc.kit.service.DuePosition;
import vn.gov.quangtri.cchc.kit.service.Work;
import vn.gov.quangtri.cchc.kit.service.WorkItem;
import vn.gov.quangtri.cchc.report.copies.AgencyRef;
import vn.gov.quangtri.cchc.report.extension.AskExtension;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.rules.standing.Lateness;
import vn.gov.quangtri.cchc.rules.standing.Standing;
import vn.gov.quangtri.cchc.rules.standing.StandingFacts;
import vn.gov.quangtri.cchc.rules.standing.Timing;

/** Obligations and reports as pieces of the caller's work: they wait if the caller may do anything with them. */
@ApplicationScoped
class ReportWork {

    private final ReportRules rules;
    private final AskExtension extensions;

    ReportWork(ReportRules rules, AskExtension extensions) {
        this.rules = rules;
        this.extensions = extensions;
    }

    /** Its action {@code report} is a POST to {@code /reports} with its id. */
    Work.Candidate of(Obligation owed, LocalDate on) {
        List<String> actions = new AllowedActions()
                .ask("report", () -> rules.requireStart(owed))
                .ask("extensions", () -> extensions.check(owed))
                .names();
        return candidate(
                "obligation", "obligations", owed.id(), owed, owed.state().name(), owed.dueOn(), on, actions);
    }

    /** What the own agency works on: late by the day that its correction is due, if it came back. */
    Work.Candidate own(AgencyReport report, LocalDate on) {
        Obligation owed = report.obligation();
        LocalDate due = owed.correctionDueOn() == null ? owed.dueOn() : owed.correctionDueOn();
        return of(report, due, on);
    }

    /** What others sent: no day is set for judging it. */
    Work.Candidate sent(AgencyReport report) {
        return of(report, report.obligation().dueOn(), null);
    }

    private Work.Candidate of(AgencyReport report, LocalDate due, LocalDate on) {
        String state = report.state().name();
        return candidate("report", "reports", report.id(), report.obligation(), state, due, on, rules.actions(report));
    }

    private static Work.Candidate candidate(
            String kind,
            String path,
            UUID id,
            Obligation owed,
            String state,
            LocalDate due,
            LocalDate on,
            List<String> actions) {
        AgencyRef agency = owed.agencyRef();
        StandingFacts facts = StandingFacts.lead(Timing.ofDeadlineKind("DATE"), due);
        return Work.Candidate.ofActions(
                DuePosition.of(due, id).toString(),
                new WorkItem(
                        kind,
                        id.toString(),
                        "/api/v1/" + path + "/" + id,
                        owed.round().planNumber(),
                        owed.round().title(),
                        new WorkItem.Agency(agency.key(), agency.officialCode(), agency.name(), agency.shortName()),
                        state,
                        on == null ? null : Standing.of(facts, on).name(),
                        due,
                        on == null ? null : Lateness.of(facts, on).days(),
                        actions));
    }
}
