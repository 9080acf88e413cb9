package vn.gov.quangtri.cchc.report.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.report.round.ReportingRound;
import vn.gov.quangtri.cchc.report.round.RoundRepository;

/** Draws up a consolidated report from what stands now, or draws an unpublished one up anew. */
@ApplicationScoped
@Transactional
class DrawUpConsolidation {

    private final ConsolidationRepository reports;
    private final RoundRepository rounds;
    private final GatherSources gather;
    private final ConsolidationKeeper keeper;
    private final OfficeClock office;
    private final Caller caller;

    DrawUpConsolidation(
            ConsolidationRepository reports,
            RoundRepository rounds,
            GatherSources gather,
            ConsolidationKeeper keeper,
            OfficeClock office,
            Caller caller) {
        this.reports = reports;
        this.rounds = rounds;
        this.gather = gather;
        this.keeper = keeper;
        this.office = office;
        this.caller = caller;
    }

    /** One at a time in a round. @throws Refusal {@code consolidation-open} while the round's last one is not published */
    ConsolidationResponse draft(UUID roundId) {
        Scope.Province scope = scope();
        ReportingRound round = rounds.locked(roundId);
        int revision =
                reports.latest(roundId, scope).map(DrawUpConsolidation::next).orElse(1);
        FigureRows rows = new FigureRows();
        ConsolidatedBody body = gather.of(round, office, scope).addUp(rows);
        ConsolidatedReport report = ConsolidatedReport.draft(round, revision, body);
        reports.persist(report);
        reports.replaceRows(report.id(), rows.all());
        return keeper.kept(report, "drafted");
    }

    ConsolidationResponse refresh(UUID id, String ifMatch) {
        Scope.Province scope = scope();
        ConsolidatedReport report = reports.get(id, scope);
        Preconditions.require(ifMatch, report.etag());
        report.state().after(ConsolidationState.Move.REFRESH);
        FigureRows rows = new FigureRows();
        ConsolidatedBody body = gather.of(report.round(), office, scope).addUp(rows);
        report.refresh(body);
        reports.replaceRows(report.id(), rows.all());
        return keeper.kept(report, "refreshed");
    }

    private Scope.Province scope() {
        Access.require(caller, Role.MONITOR, Role.MONITOR_HEAD);
        return new Scope.Province();
    }

    private static int next(ConsolidatedReport last) {
        if (last.state() != ConsolidationState.PUBLISHED) {
            throw Refusal.conflict("consolidation-open", last.id(), last.state());
        }
        return last.revision() + 1;
    }
}
