package vn.gov.quangtri.cchc.report.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.events.Outbox;
import vn.gov.quangtri.cchc.kit.http.Consistency;
import vn.gov.quangtri.cchc.report.history.Change;
import vn.gov.quangtri.cchc.report.history.ChangeLog;
import vn.gov.quangtri.cchc.report.history.Who;

/** What every change of a consolidated report ends with: written, noted in the history, told to others, shown. */
@ApplicationScoped
class ConsolidationKeeper {

    private final ConsolidationRepository reports;
    private final ConsolidationRules rules;
    private final ChangeLog history;
    private final Outbox outbox;
    private final Consistency consistency;
    private final Caller caller;

    ConsolidationKeeper(
            ConsolidationRepository reports,
            ConsolidationRules rules,
            ChangeLog history,
            Outbox outbox,
            Consistency consistency,
            Caller caller) {
        this.reports = reports;
        this.rules = rules;
        this.history = history;
        this.outbox = outbox;
        this.consistency = consistency;
        this.caller = caller;
    }

    /** @param what the move, such as {@code published} */
    ConsolidationResponse kept(ConsolidatedReport report, String what) {
        reports.flush();
        ConsolidatedEvent event = ConsolidatedEvent.of(report);
        history.record(
                Who.of(caller),
                Change.of("consolidated-report", report.id(), what).to(event));
        outbox.append(event.sent(what));
        consistency.wrote("consolidated-report", report.id(), report.version());
        return ConsolidationResponse.of(report, rules.actions(report));
    }
}
