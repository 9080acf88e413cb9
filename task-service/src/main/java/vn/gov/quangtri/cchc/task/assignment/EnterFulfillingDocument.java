package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.task.history.Author;
import vn.gov.quangtri.cchc.task.task.Fulfilment;

/** The own agency enters the document that fulfils its work, so that the completion is offered; a later entry takes the place of it. */
@ApplicationScoped
class EnterFulfillingDocument {

    private final Caller caller;
    private final AssignmentDoor door;
    private final FulfilmentsOfRequest fulfilments;
    private final RecordMove record;
    private final OfficeClock office;

    EnterFulfillingDocument(
            Caller caller,
            AssignmentDoor door,
            FulfilmentsOfRequest fulfilments,
            RecordMove record,
            OfficeClock office) {
        this.caller = caller;
        this.door = door;
        this.fulfilments = fulfilments;
        this.record = record;
        this.office = office;
    }

    @Transactional
    void run(UUID id, String ifMatch, FulfillingDocument document) {
        Assignment assignment = door.own(id, ifMatch);
        check(assignment);
        if (document.issuedOn().isAfter(office.today())) {
            throw Refusal.rule(
                    "invalid", Violation.of("/issuedOn", "day-in-future", document.issuedOn(), office.today()));
        }
        if (!document.equals(assignment.document)) {
            assignment.enterDocument(document);
            record.after(assignment, AssignmentMove.ENTER_DOCUMENT, Author.of(caller), null);
        }
    }

    /** Refuses whoever may not enter one now, and where none fulfils the work. */
    void check(Assignment assignment) {
        door.checkOwn(assignment);
        if (fulfilments
                .of(assignment.planId, assignment.taskId)
                .filter(Fulfilment.DOCUMENT::equals)
                .isEmpty()) {
            throw Refusal.conflict("no-document-fulfils", assignment.taskNumber);
        }
        assignment.stateAfter(AssignmentMove.ENTER_DOCUMENT);
        if (!assignment.isByOccurrences()) {
            assignment.requireMay(AssignmentMove.COMPLETE);
        }
    }
}
