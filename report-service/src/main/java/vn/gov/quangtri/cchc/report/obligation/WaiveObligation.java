package vn.gov.quangtri.cchc.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Consistency;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.report.history.Who;

/** Lets an agency off its report, with the reason on record. */
@ApplicationScoped
class WaiveObligation {

    private final Ledger ledger;
    private final Caller caller;
    private final Consistency consistency;
    private final OfficeClock office;

    WaiveObligation(Ledger ledger, Caller caller, Consistency consistency, OfficeClock office) {
        this.ledger = ledger;
        this.caller = caller;
        this.consistency = consistency;
        this.office = office;
    }

    @Transactional
    ObligationResponse waive(UUID id, String ifMatch, String reason) {
        Obligation obligation = ledger.get(id, Scope.province());
        Supervision.require(caller, obligation);
        Preconditions.require(ifMatch, obligation.etag());
        obligation.waived(reason);
        ledger.moved(obligation, "waived", Who.of(caller), reason);
        consistency.wrote("obligation", id, obligation.version());
        return ObligationResponse.of(obligation, office.today());
    }
}
