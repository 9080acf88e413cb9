package vn.gov.quangtri.cchc.report.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;

/** Shows rounds: to everybody who has to do with reports. */
@ApplicationScoped
@Transactional
class ReadRounds {

    private final RoundRepository rounds;
    private final RoundQueries queries;

    ReadRounds(RoundRepository rounds, RoundQueries queries) {
        this.rounds = rounds;
        this.queries = queries;
    }

    Page<RoundResponse> list(UUID plan, PageParams page) {
        return queries.list(plan, page);
    }

    RoundResponse get(UUID id) {
        return RoundResponse.of(rounds.get(id));
    }
}
