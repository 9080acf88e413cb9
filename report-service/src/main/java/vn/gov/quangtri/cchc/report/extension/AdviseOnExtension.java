package vn.gov.quangtri.cchc.report.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.report.obligation.Ledger;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.rules.extension.ExtensionMove;
import vn.gov.quangtri.cchc.rules.extension.Opinion;

/** The monitor gives its opinion on a request; the Committee's decision needs one. */
@ApplicationScoped
class AdviseOnExtension {

    private final ExtensionRepository extensions;
    private final Ledger ledger;
    private final ExtensionDoor door;
    private final RecordExtension record;
    private final OfficeClock office;

    AdviseOnExtension(
            ExtensionRepository extensions,
            Ledger ledger,
            ExtensionDoor door,
            RecordExtension record,
            OfficeClock office) {
        this.extensions = extensions;
        this.ledger = ledger;
        this.door = door;
        this.record = record;
        this.office = office;
    }

    @Transactional
    void run(UUID obligationId, int number, String ifMatch, Opinion opinion) {
        door.requireAdviser();
        Extension extension = extensions.get(Scope.province(), obligationId, number);
        Obligation owed = ledger.get(obligationId, Scope.province());
        door.requireAdviserOf(owed);
        Preconditions.require(ifMatch, extension.etag);
        check(extension, owed);
        ExtensionSnapshot before = ExtensionSnapshot.of(extension);
        extension.advise(opinion, office.today());
        record.after(extension, door.who(), "advised", before, opinion.note());
    }

    /** Refuses whoever may not give an opinion on this one now. */
    void check(Extension extension, Obligation owed) {
        door.requireAdviserOf(owed);
        extension.requireMay(ExtensionMove.ADVISE);
    }
}
