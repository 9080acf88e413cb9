package vn.gov.quangtri.cchc.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.rules.extension.ExtensionMove;
import vn.gov.quangtri.cchc.rules.extension.Opinion;
import vn.gov.quangtri.cchc.task.assignment.AssignmentExtensions;
import vn.gov.quangtri.cchc.task.assignment.ExtendableWork;

/** The monitor gives its opinion on a request; the decision needs one. */
@ApplicationScoped
class AdviseOnExtension {

    private final ExtensionRepository extensions;
    private final AssignmentExtensions assignments;
    private final ExtensionDoor door;
    private final RecordExtension record;
    private final OfficeClock office;

    AdviseOnExtension(
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

    @Transactional
    void run(UUID id, String ifMatch, Opinion opinion) {
        door.requireAdviser();
        Extension extension = extensions.get(Scope.province(), id);
        ExtendableWork work = assignments.get(Scope.province(), extension.day());
        door.requireAdviserOf(work);
        Preconditions.require(ifMatch, extension.etag);
        check(extension, work);
        ExtensionSnapshot before = ExtensionSnapshot.of(extension);
        extension.advise(opinion, office.today());
        record.after(extension, door.author(), "advised", before, opinion.note());
    }

    /** Refuses whoever may not give an opinion on this one now. */
    void check(Extension extension, ExtendableWork work) {
        door.requireAdviserOf(work);
        extension.requireMay(ExtensionMove.ADVISE);
    }
}
