package vn.gov.quangtri.cchc.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.rules.extension.Decision;
import vn.gov.quangtri.cchc.task.assignment.AssignmentExtensions;
import vn.gov.quangtri.cchc.task.assignment.ExtendableWork;
import vn.gov.quangtri.cchc.task.extension.TakeUpExtension.TakenUp;
import vn.gov.quangtri.cchc.task.history.Author;

/**
 * Records the authority's decision. One that grants gives the assignment its new due day, in force from the decision's day; what was done
 * before that day stays judged by the day that was in force then.
 */
@ApplicationScoped
class DecideExtension {

    private final TakeUpExtension takeUp;
    private final AssignmentExtensions assignments;
    private final ExtensionDoor door;
    private final RecordExtension record;
    private final OfficeClock office;

    DecideExtension(
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

    @Transactional
    void run(UUID id, String ifMatch, Decision decision) {
        door.requireDecider();
        TakenUp taken = takeUp.run(Scope.province(), id, ifMatch, door::requireDeciderOf, this::check);
        Extension extension = taken.extension();
        ExtendableWork work = taken.work();
        extension.decide(decision, work, office.today());
        Author author = door.author();
        record.after(extension, author, decision.granted() ? "granted" : "refused", taken.before(), decision.note());
        if (decision.granted()) {
            assignments.extended(
                    work.day(), extension.grantedDueOn, extension.decidedOn, author, extension.decisionNumber);
        } else {
            assignments.ended(work.day(), author, extension.decisionNumber);
        }
    }

    /** Refuses whoever may not decide on this one now. */
    void check(Extension extension, ExtendableWork work) {
        door.requireDeciderOf(work);
        extension.requireDecidable(work);
    }
}
