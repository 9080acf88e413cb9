package vn.gov.quangtri.cchc.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.report.history.ChangeLine;
import vn.gov.quangtri.cchc.report.history.ChangeLog;
import vn.gov.quangtri.cchc.report.round.RoundRepository;

/** Shows who owes what: states of all agencies are visible to all. */
@ApplicationScoped
@Transactional
class ReadObligations {

    private final Ledger ledger;
    private final RoundRepository rounds;
    private final ObligationQueries queries;
    private final ChangeLog history;
    private final Caller caller;
    private final OfficeClock office;

    ReadObligations(
            Ledger ledger,
            RoundRepository rounds,
            ObligationQueries queries,
            ChangeLog history,
            Caller caller,
            OfficeClock office) {
        this.ledger = ledger;
        this.rounds = rounds;
        this.queries = queries;
        this.history = history;
        this.caller = caller;
        this.office = office;
    }

    Page<ObligationResponse> list(UUID round, String agency, ObligationState state, PageParams page) {
        rounds.get(round);
        return queries.list(round, agency, state, Scope.province(), page, office.today());
    }

    /** Reasons stand in it: it is for the agency that holds it, and for those who follow up. */
    Page<ChangeLine> history(UUID id, PageParams page) {
        Obligation obligation = ledger.get(id, Scope.province());
        Scope scope = Access.provinceOrOwn(caller, Role.MONITOR, Role.MONITOR_HEAD, Role.PLAN_OFFICE);
        if (!scope.covers(obligation.holder())) {
            throw Refusal.forbidden("not-own-agency", obligation.holder());
        }
        return history.of("obligation", id, page);
    }

    ObligationResponse get(UUID id) {
        return ObligationResponse.of(ledger.get(id, Scope.province()), office.today());
    }
}
