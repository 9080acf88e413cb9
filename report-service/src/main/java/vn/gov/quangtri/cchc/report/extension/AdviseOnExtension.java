package vn.gov.quangtri.cchc.report.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.report.extension.TakeUpExtension.TakenUp;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.rules.extension.ExtensionMove;
import vn.gov.quangtri.cchc.rules.extension.Opinion;

/** The monitor gives its opinion on a request; the Committee's decision needs one. */
@ApplicationScoped
class AdviseOnExtension {

    private final TakeUpExtension takeUp;
    private final ExtensionDoor door;
    private final RecordExtension record;
    private final OfficeClock office;

    AdviseOnExtension(TakeUpExtension takeUp, ExtensionDoor door, RecordExtension record, OfficeClock office) {
        this.takeUp = takeUp;
        this.door = door;
        this.record = record;
        this.office = office;
    }

    @Transactional
    void run(UUID obligationId, int number, String ifMatch, Opinion opinion) {
        door.requireAdviser();
        TakenUp taken =
                takeUp.run(Scope.province(), obligationId, number, ifMatch, door::requireAdviserOf, this::check);
        Extension extension = taken.extension();
        extension.advise(opinion, office.today());
        record.after(extension, door.who(), "advised", taken.before(), opinion.note());
    }

    /** Refuses whoever may not give an opinion on this one now. */
    void check(Extension extension, Obligation owed) {
        door.requireAdviserOf(owed);
        extension.requireMay(ExtensionMove.ADVISE);
    }
}
