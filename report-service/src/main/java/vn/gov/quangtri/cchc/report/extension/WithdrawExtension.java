package vn.gov.quangtri.cchc.report.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.report.extension.TakeUpExtension.TakenUp;
import vn.gov.quangtri.cchc.report.obligation.Ledger;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.rules.extension.ExtensionMove;

/** The agency that asked does so no more. */
@ApplicationScoped
class WithdrawExtension {

    private final TakeUpExtension takeUp;
    private final Ledger ledger;
    private final ExtensionDoor door;
    private final RecordExtension record;
    private final OfficeClock office;

    WithdrawExtension(
            TakeUpExtension takeUp, Ledger ledger, ExtensionDoor door, RecordExtension record, OfficeClock office) {
        this.takeUp = takeUp;
        this.ledger = ledger;
        this.door = door;
        this.record = record;
        this.office = office;
    }

    /** @param reason may be null */
    @Transactional
    void run(UUID obligationId, int number, String ifMatch, String reason) {
        door.requireAsker();
        TakenUp taken = takeUp.run(door.reads(), obligationId, number, ifMatch, door::requireAskerOf, this::check);
        Extension extension = taken.extension();
        Obligation owed = taken.owed();
        extension.withdraw(office.today());
        record.after(extension, door.who(), "withdrawn", taken.before(), reason);
        owed.extensionEnded();
        ledger.moved(owed, "extension-ended", door.who(), reason);
    }

    /** Refuses whoever may not withdraw this one now. */
    void check(Extension extension, Obligation owed) {
        door.requireAskerOf(owed);
        extension.requireMay(ExtensionMove.WITHDRAW);
    }
}
