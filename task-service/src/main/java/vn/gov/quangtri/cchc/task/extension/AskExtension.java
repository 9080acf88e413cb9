package vn.gov.quangtri.cchc.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.appendix.AppendixRepository;
import vn.gov.quangtri.cchc.task.assignment.AssignmentExtensions;
import vn.gov.quangtri.cchc.task.assignment.AssignmentRole;
import vn.gov.quangtri.cchc.task.assignment.ExtendableWork;
import vn.gov.quangtri.cchc.task.assignment.ExtensionAction;

/** An agency asks for another due day: before the day, or after it, which is marked; one request at a time. */
@ApplicationScoped
class AskExtension implements ExtensionAction {

    private final AssignmentExtensions assignments;
    private final AppendixRepository appendices;
    private final ExtensionRepository extensions;
    private final ExtensionDoor door;
    private final RecordExtension record;
    private final OfficeClock office;

    AskExtension(
            AssignmentExtensions assignments,
            AppendixRepository appendices,
            ExtensionRepository extensions,
            ExtensionDoor door,
            RecordExtension record,
            OfficeClock office) {
        this.assignments = assignments;
        this.appendices = appendices;
        this.extensions = extensions;
        this.door = door;
        this.record = record;
        this.office = office;
    }

    @Transactional
    UUID run(UUID assignmentId, String ifMatch, Asked asked) {
        door.requireAsker();
        // The plan's end holds the appendix, too: either it is known here, or it finds this request and refuses it.
        appendices.hold(assignments.get(Scope.province(), assignmentId).planId());
        ExtendableWork work = assignments.own(assignmentId, ifMatch);
        check(work);
        int number = extensions.countOf(new Scope.Province(), assignmentId, work.originalDueOn()) + 1;
        Extension extension = Extension.of(work, number, asked, office.today());
        if (!extensions.claim(extension)) {
            throw Refusal.conflict("extension-open", work.taskNumber());
        }
        extensions.persist(extension);
        record.after(extension, door.author(), "asked", null, asked.reason());
        assignments.asked(assignmentId, !extension.askedLate, door.author(), asked.reason());
        return extension.id;
    }

    @Override
    public void check(ExtendableWork work) {
        door.requireAsker();
        assignments.checkOwn(work.id());
        if (work.role() == AssignmentRole.COORDINATING) {
            throw Refusal.conflict("coordinators-have-no-extension", work.taskNumber());
        }
        if (!work.state().isOpen()) {
            throw Refusal.conflict("work-not-open", work.state());
        }
        if (work.dueOn() == null || "ONGOING".equals(work.deadlineKind())) {
            throw Refusal.conflict("no-due-day", work.taskNumber());
        }
        if (work.extensionOpen()) {
            throw Refusal.conflict("extension-open", work.taskNumber());
        }
    }
}
