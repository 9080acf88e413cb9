package vn.gov.quangtri.cchc.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.rules.extension.ExtensionMove;
import vn.gov.quangtri.cchc.task.assignment.AssignmentExtensions;
import vn.gov.quangtri.cchc.task.assignment.ExtendableWork;
import vn.gov.quangtri.cchc.task.extension.TakeUpExtension.TakenUp;

/** The agency that asked does so no more. */
@ApplicationScoped
class WithdrawExtension {

    private final TakeUpExtension takeUp;
    private final AssignmentExtensions assignments;
    private final ExtensionDoor door;
    private final RecordExtension record;
    private final OfficeClock office;

    WithdrawExtension(
            TakeUpExtension takeUp,
            AssignmentExtensions assignments,
            ExtensionDoor door,
            RecordExtension record,
            OfficeClock office) {
        this.takeUp = takeUp;
        this.assignments = assignments;
        this.door = door;
        this.record = record;
        this.office = office;
    }

    /** @param reason may be null */
    @Transactional
    void run(UUID id, String ifMatch, String reason) {
        door.requireAsker();
        TakenUp taken = takeUp.run(door.reads(), id, ifMatch, door::requireAskerOf, this::check);
        Extension extension = taken.extension();
        extension.withdraw(office.today());
        record.after(extension, door.author(), "withdrawn", taken.before(), reason);
        assignments.ended(taken.work().day(), door.author(), reason);
    }

    /** Refuses whoever may not withdraw this one now. */
    void check(Extension extension, ExtendableWork work) {
        door.requireAskerOf(work);
        extension.requireMay(ExtensionMove.WITHDRAW);
    }
}
