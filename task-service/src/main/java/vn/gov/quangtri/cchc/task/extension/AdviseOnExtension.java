package vn.gov.quangtri.cchc.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.rules.extension.ExtensionMove;
import vn.gov.quangtri.cchc.rules.extension.Opinion;
import vn.gov.quangtri.cchc.task.assignment.ExtendableWork;
import vn.gov.quangtri.cchc.task.extension.TakeUpExtension.TakenUp;

/** The monitor gives its opinion on a request; the decision needs one. */
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
    void run(UUID id, String ifMatch, Opinion opinion) {
        door.requireAdviser();
        TakenUp taken = takeUp.run(Scope.province(), id, ifMatch, door::requireAdviserOf, this::check);
        Extension extension = taken.extension();
        extension.advise(opinion, office.today());
        record.after(extension, door.author(), "advised", taken.before(), opinion.note());
    }

    /** Refuses whoever may not give an opinion on this one now. */
    void check(Extension extension, ExtendableWork work) {
        door.requireAdviserOf(work);
        extension.requireMay(ExtensionMove.ADVISE);
    }
}
