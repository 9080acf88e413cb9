package vn.gov.quangtri.cchc.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.rules.extension.Asked;
import vn.gov.quangtri.cchc.task.appendix.AppendixRepository;
import vn.gov.quangtri.cchc.task.assignment.AssignmentExtensions;
import vn.gov.quangtri.cchc.task.assignment.AssignmentRole;
import vn.gov.quangtri.cchc.task.assignment.ExtendableWork;
import vn.gov.quangtri.cchc.task.assignment.ExtensionAction;

/**
 * An agency asks for another due day: before the day, or after it, which is marked; one request for a day at a time. Of work that is owed on
 * several days it names the one.
 */
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
    UUID run(UUID assignmentId, String ifMatch, AskedDay day) {
        door.requireAsker();
        // The plan's end holds the appendix, too: either it is known here, or it finds this request and refuses it.
        appendices.hold(assignments.planOf(Scope.province(), assignmentId));
        ExtendableWork work = day.chosen(assignments.own(assignmentId, ifMatch));
        check(work);
        Asked asked = day.asked();
        Extension extension = Extension.of(work, number(work), asked, office.today());
        if (!extensions.claim(extension)) {
            throw Refusal.conflict("extension-open", work.taskNumber());
        }
        extensions.persist(extension);
        record.after(extension, door.author(), "asked", null, asked.reason());
        assignments.asked(work.day(), !extension.askedLate, door.author(), asked.reason());
        return extension.id;
    }

    private int number(ExtendableWork work) {
        Set<UUID> parts = new HashSet<>(work.others());
        parts.add(work.id());
        return extensions.highestNumber(new Scope.Province(), parts, work.occurrence()) + 1;
    }

    @Override
    public void checkAny(List<ExtendableWork> days) {
        Refusal why = null;
        for (ExtendableWork day : days) {
            try {
                check(day);
                return;
            } catch (Refusal no) {
                why = no;
            }
        }
        throw why;
    }

    private void check(ExtendableWork work) {
        door.requireAsker();
        assignments.checkOwn(work);
        if (work.role() == AssignmentRole.COORDINATING) {
            throw Refusal.conflict("coordinators-have-no-extension", work.taskNumber());
        }
        if (!work.state().isOpen()) {
            throw Refusal.conflict("work-not-open", work.state());
        }
        if (!work.isDue()) {
            throw Refusal.conflict("no-due-day", work.taskNumber());
        }
        if (work.extensionOpen()) {
            throw Refusal.conflict("extension-open", work.taskNumber());
        }
    }
}
