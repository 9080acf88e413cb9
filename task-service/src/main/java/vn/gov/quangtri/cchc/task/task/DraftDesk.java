package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.appendix.Appendix;
import vn.gov.quangtri.cchc.task.appendix.AppendixDeed;
import vn.gov.quangtri.cchc.task.appendix.AppendixEvents;
import vn.gov.quangtri.cchc.task.appendix.AppendixRepository;
import vn.gov.quangtri.cchc.task.copies.Copies;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;

/** How every edit of an appendix begins and ends: the appendix is held and must be open; then its version moves and all is published. */
@ApplicationScoped
class DraftDesk {

    private final AppendixRepository appendices;
    private final AppendixEvents appendixEvents;
    private final TaskEvents taskEvents;
    private final TaskRepository tasks;
    private final TaskReaders readers;
    private final Copies copies;

    DraftDesk(
            AppendixRepository appendices,
            AppendixEvents appendixEvents,
            TaskEvents taskEvents,
            TaskRepository tasks,
            TaskReaders readers,
            Copies copies) {
        this.appendices = appendices;
        this.appendixEvents = appendixEvents;
        this.taskEvents = taskEvents;
        this.tasks = tasks;
        this.readers = readers;
        this.copies = copies;
    }

    /** @throws Refusal when there is no such plan here, or its appendix is locked */
    Draft open(UUID planId) {
        Appendix appendix = appendices.hold(planId).orElseThrow(() -> Refusal.notFound("plan", planId));
        appendix.requireOpen();
        return new Draft(appendix, readers.of(plan(planId)));
    }

    /** The same, but the plan may also be in force: for what an issued plan leaves open. */
    Draft openOrInForce(UUID planId) {
        Appendix appendix = appendices.hold(planId).orElseThrow(() -> Refusal.notFound("plan", planId));
        PlanCopy plan = plan(planId);
        if (plan.isEnded()) {
            throw Refusal.conflict("plan-ended", String.valueOf(plan.number()));
        }
        if (!plan.isInForce()) {
            appendix.requireOpen();
        }
        return new Draft(appendix, readers.of(plan));
    }

    private PlanCopy plan(UUID planId) {
        return copies.plan(planId).orElseThrow(() -> Refusal.notFound("plan", planId));
    }

    /** A task of a plan in force changed: no edit of the appendix, but another version of its task belongs to it. */
    void publish(Draft held, Task changed) {
        taskEvents.publishAll(List.of(changed));
        appendixEvents.publish(held.appendix(), AppendixDeed.CHANGED);
    }

    /**
     * The edit is made: these tasks changed.
     *
     * @throws Refusal naming the tasks that are too large
     */
    void close(Scope scope, Draft draft, Collection<Task> changed) {
        refuseTooLarge(changed);
        taskEvents.publishAll(changed);
        edited(draft, tasks.count(scope, draft.appendix().planId()));
        appendixEvents.publish(draft.appendix(), AppendixDeed.CHANGED);
    }

    /** The same where all tasks that the appendix has now are at hand: of thousands, the database need not count and add up again. */
    void close(Draft draft, Collection<Task> changed, Collection<Task> all) {
        refuseTooLarge(changed);
        taskEvents.publishAll(changed);
        edited(draft, all.size());
        appendixEvents.publish(
                draft.appendix(),
                AppendixDeed.CHANGED,
                all.stream().mapToLong(Task::version).sum());
    }

    private static void edited(Draft draft, int count) {
        draft.appendix().edited(count);
        draft.appendix().wasReadWith(draft.reader().basis().fingerprint());
    }

    private static void refuseTooLarge(Collection<Task> changed) {
        TaskSize.refuse(changed.stream()
                .filter(task -> !task.deleted && TaskSize.isTooLarge(task))
                .map(task -> task.number));
    }
}
