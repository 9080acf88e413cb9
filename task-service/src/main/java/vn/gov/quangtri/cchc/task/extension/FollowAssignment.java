package vn.gov.quangtri.cchc.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.assignment.AssignmentExtensions;
import vn.gov.quangtri.cchc.task.assignment.ExtensionTouched;
import vn.gov.quangtri.cchc.task.copies.Copies;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;

/**
 * What becomes of a request when its assignment moves: confirmed or cancelled work needs no other day; where the due day moved otherwise,
 * the request goes on if the day asked for is still beyond it.
 */
@ApplicationScoped
class FollowAssignment {

    private final ExtensionRepository extensions;
    private final AssignmentExtensions assignments;
    private final RecordExtension record;
    private final Copies copies;
    private final OfficeClock office;

    FollowAssignment(
            ExtensionRepository extensions,
            AssignmentExtensions assignments,
            RecordExtension record,
            Copies copies,
            OfficeClock office) {
        this.extensions = extensions;
        this.assignments = assignments;
        this.record = record;
        this.copies = copies;
        this.office = office;
    }

    void follow(@Observes ExtensionTouched touched) {
        List<Extension> open = extensions.openOf(new Scope.Province(), touched.assignmentId()).stream()
                .filter(each ->
                        touched.occurrence() == null || touched.occurrence().equals(each.originalDueOn))
                .toList();
        boolean moved = touched.move().movesDueDay();
        if (open.isEmpty() && !moved) {
            // The first of joint leads asked for this one, too.
            assignments.endedBy(touched, null);
        }
        for (Extension each : open) {
            if (moved && touched.dueOn() != null && each.requestedDueOn.isAfter(touched.dueOn())) {
                bind(each, touched);
            } else {
                end(each, touched);
            }
        }
    }

    private void bind(Extension extension, ExtensionTouched touched) {
        ExtensionSnapshot before = ExtensionSnapshot.of(extension);
        extension.bind(touched.dueOn(), touched.deadlineVersion());
        record.after(extension, touched.author(), "bound", before, null);
    }

    private void end(Extension extension, ExtensionTouched touched) {
        EndReason why =
                switch (touched.move()) {
                    case SET_DUE_DAY, CORRECT_DUE_DAY -> EndReason.DAY_MOVED;
                    case WITHDRAW_DUE_DAY -> EndReason.DAY_TAKEN_BACK;
                    case CONFIRM -> EndReason.WORK_CONFIRMED;
                    default ->
                        copies.plan(touched.planId())
                                .filter(PlanCopy::isEnded)
                                .map(plan -> EndReason.ofPlan(plan.state()))
                                .orElse(EndReason.WORK_CANCELLED);
                };
        ExtensionSnapshot before = ExtensionSnapshot.of(extension);
        extension.end(why, office.today());
        record.after(extension, touched.author(), "ended", before, why.name());
        assignments.endedBy(touched, why.name());
    }
}
