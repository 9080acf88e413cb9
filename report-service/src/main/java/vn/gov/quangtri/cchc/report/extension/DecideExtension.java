package vn.gov.quangtri.cchc.report.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.report.extension.TakeUpExtension.TakenUp;
import vn.gov.quangtri.cchc.report.obligation.Ledger;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.rules.extension.Decision;

/**
 * Records the authority's decision. One that grants gives the obligation its new due day, in force from the decision's day; a report that
 * came before that day stays judged by the day that was in force then.
 */
@ApplicationScoped
class DecideExtension {

    private final TakeUpExtension takeUp;
    private final Ledger ledger;
    private final ExtensionDoor door;
    private final RecordExtension record;
    private final OfficeClock office;

    DecideExtension(
            TakeUpExtension takeUp, Ledger ledger, ExtensionDoor door, RecordExtension record, OfficeClock office) {
        this.takeUp = takeUp;
        this.ledger = ledger;
        this.door = door;
        this.record = record;
        this.office = office;
    }

    @Transactional
    void run(UUID obligationId, int number, String ifMatch, Decision decision) {
        door.requireDecider();
        TakenUp taken =
                takeUp.run(Scope.province(), obligationId, number, ifMatch, door::requireDeciderOf, this::check);
        Extension extension = taken.extension();
        Obligation owed = taken.owed();
        extension.decide(decision, owed, office.today());
        record.after(
                extension, door.who(), decision.granted() ? "granted" : "refused", taken.before(), decision.note());
        if (decision.granted()) {
            owed.extended(extension.grantedDueOn, extension.decidedOn);
            ledger.moved(owed, "extended", door.who(), extension.decisionNumber);
        } else {
            owed.extensionEnded();
            ledger.moved(owed, "extension-ended", door.who(), extension.decisionNumber);
        }
    }

    /** Refuses whoever may not decide on this one now. */
    void check(Extension extension, Obligation owed) {
        door.requireDeciderOf(owed);
        extension.requireDecidable(owed);
    }
}
