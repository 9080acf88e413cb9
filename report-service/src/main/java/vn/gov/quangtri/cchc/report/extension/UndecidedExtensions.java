package vn.gov.quangtri.cchc.report.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.AllowedActions;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.service.DuePosition;
import vn.gov.quangtri.cchc.kit.service.Work;
import vn.gov.quangtri.cchc.kit.service.WorkItem;
import vn.gov.quangtri.cchc.report.copies.AgencyRef;
import vn.gov.quangtri.cchc.report.obligation.Ledger;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.rules.extension.ExtensionState;

/** Waits for the monitor until it has given its opinion, and then for whoever decides. */
@ApplicationScoped
class UndecidedExtensions implements Work {

    private final ExtensionRepository extensions;
    private final Ledger ledger;
    private final AdviseOnExtension advise;
    private final DecideExtension decide;
    private final Caller caller;

    UndecidedExtensions(
            ExtensionRepository extensions,
            Ledger ledger,
            AdviseOnExtension advise,
            DecideExtension decide,
            Caller caller) {
        this.extensions = extensions;
        this.ledger = ledger;
        this.advise = advise;
        this.decide = decide;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "extension";
    }

    @Override
    @Transactional
    public List<Candidate> next(LocalDate on, String after, int limit) {
        if (!caller.isAny(Role.MONITOR, Role.PLAN_OFFICE, Role.PLAN_APPROVER)) {
            return List.of();
        }
        return extensions.waiting(new Scope.Province(), DuePosition.parse(after), limit).stream()
                .map(this::candidate)
                .toList();
    }

    private Candidate candidate(Extension e) {
        Obligation owed = ledger.get(e.obligationId, Scope.province());
        AllowedActions open = new AllowedActions();
        if (e.state == ExtensionState.ASKED) {
            open.ask("opinion", () -> advise.check(e, owed));
        }
        AgencyRef agency = owed.agencyRef();
        return Candidate.ofActions(
                DuePosition.of(e.dueOn, e.id).toString(),
                new WorkItem(
                        "extension",
                        e.id.toString(),
                        "/api/v1/obligations/" + e.obligationId + "/extensions/" + e.number,
                        owed.round().planNumber(),
                        owed.round().title(),
                        new WorkItem.Agency(agency.key(), agency.officialCode(), agency.name(), agency.shortName()),
                        e.state.name(),
                        null,
                        e.dueOn,
                        null,
                        open.ask("decision", () -> decide.check(e, owed)).names()));
    }
}
