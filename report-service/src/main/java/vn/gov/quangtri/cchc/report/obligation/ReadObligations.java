package vn.gov.quangtri.cchc.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.report.round.RoundRepository;

/** Shows who owes what: states of all agencies are visible to all. */
@ApplicationScoped
@Transactional
class ReadObligations {

    private final Ledger ledger;
    private final RoundRepository rounds;
    private final ObligationQueries queries;

    ReadObligations(Ledger ledger, RoundRepository rounds, ObligationQueries queries) {
        this.ledger = ledger;
        this.rounds = rounds;
        this.queries = queries;
    }

    Page<ObligationResponse> list(UUID round, String agency, ObligationState state, PageParams page) {
        rounds.get(round);
        return queries.list(round, agency, state, Scope.province(), page);
    }

    ObligationResponse get(UUID id) {
        return ObligationResponse.of(ledger.get(id, Scope.province()));
    }
}
