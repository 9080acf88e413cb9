package vn.gov.quangtri.cchc.report.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.report.history.Who;
import vn.gov.quangtri.cchc.report.obligation.Ledger;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.report.round.CloseCause;
import vn.gov.quangtri.cchc.report.round.ReportingRound;
import vn.gov.quangtri.cchc.report.round.RoundBook;
import vn.gov.quangtri.cchc.report.round.RoundRepository;

/** Closes a round: nothing can be sent any more, so nothing is owed. What was sent stays readable. */
@ApplicationScoped
class CloseRound {

    private final RoundRepository rounds;
    private final RoundBook book;
    private final Ledger ledger;
    private final OfficeClock office;
    private final Caller caller;

    CloseRound(RoundRepository rounds, RoundBook book, Ledger ledger, OfficeClock office, Caller caller) {
        this.rounds = rounds;
        this.book = book;
        this.ledger = ledger;
        this.office = office;
        this.caller = caller;
    }

    /** By the monitor. */
    @Transactional
    ReportingRound close(UUID id, String ifMatch) {
        Access.require(caller, Role.MONITOR);
        ReportingRound round = rounds.get(id);
        Preconditions.require(ifMatch, round.etag());
        close(round, CloseCause.MONITOR, Who.of(caller));
        return round;
    }

    void close(ReportingRound round, CloseCause cause, Who who) {
        round.close(cause, office.today());
        book.closed(round, cause, who);
        for (Obligation obligation : ledger.ofRound(round.id(), Scope.province())) {
            obligation.roundClosed();
            ledger.moved(obligation, "closed", who, cause.name());
        }
    }
}
