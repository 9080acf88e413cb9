package vn.gov.quangtri.cchc.report.rates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.report.obligation.LedgerQueries;
import vn.gov.quangtri.cchc.report.round.RoundRepository;

/** The rates of a round, on any day that has come. States of all agencies are visible to all. */
@ApplicationScoped
@Transactional
class ReadRates {

    private final RoundRepository rounds;
    private final LedgerQueries ledger;
    private final OfficeClock office;

    ReadRates(RoundRepository rounds, LedgerQueries ledger, OfficeClock office) {
        this.rounds = rounds;
        this.ledger = ledger;
        this.office = office;
    }

    /** @param on null for today */
    RatesResponse rates(UUID roundId, LocalDate on) {
        LocalDate day = day(on);
        return RatesResponse.of(roundId, day, ledger.on(rounds.get(roundId).id(), day, Scope.province()));
    }

    MissingResponse missing(UUID roundId, LocalDate on) {
        LocalDate day = day(on);
        return MissingResponse.of(roundId, day, ledger.on(rounds.get(roundId).id(), day, Scope.province()));
    }

    private LocalDate day(LocalDate on) {
        if (on != null && on.isAfter(office.today())) {
            throw Refusal.rule("invalid", Violation.of("/on", "past-or-present"));
        }
        return on == null ? office.today() : on;
    }
}
