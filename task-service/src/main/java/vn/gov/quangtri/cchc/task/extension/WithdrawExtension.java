package vn.gov.quangtri.cchc.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.rules.extension.ExtensionMove;
import vn.gov.quangtri.cchc.task.assignment.AssignmentExtensions;
import vn.gov.quangtri.cchc.task.assignment.ExtendableWork;

/** The agency that asked does so no more. */
@ApplicationScoped
class WithdrawExtension {

    private final ExtensionRepository extensions;
    private final AssignmentExtensions assignments;
    private final ExtensionDoor door;
    private final RecordExtension record;
    private final OfficeClock office;

    WithdrawExtension(
            ExtensionRepository extensions,
            AssignmentExtensions assignments,
            ExtensionDoor door,
            RecordExtension record,
            OfficeClock office) {
        this.extensions = extensions;
        this.assignments = assignments;
        this.door = door;
        this.record = record;
        this.office = office;
    }

    /** @param reason may be null */
    @Transactional
    void run(UUID id, String ifMatch, String reason) {
        door.requireAsker();
        Extension extension = extensions.get(door.reads(), id);
        ExtendableWork work = assignments.get(Scope.province(), extension.day());
        door.requireAskerOf(work);
        Preconditions.require(ifMatch, extension.etag);
        check(extension, work);
        ExtensionSnapshot before = ExtensionSnapshot.of(extension);
        extension.withdraw(office.today());
        record.after(extension, door.author(), "withdrawn", before, reason);
        assignments.ended(work.day(), door.author(), reason);
    }

    /** Refuses whoever may not withdraw this one now. */
    void check(Extension extension, ExtendableWork work) {
        door.requireAskerOf(work);
        extension.requireMay(ExtensionMove.WITHDRAW);
    }
}
