package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.appendix.Appendix;
import vn.gov.quangtri.cchc.task.appendix.AppendixDeed;
import vn.gov.quangtri.cchc.task.appendix.AppendixEvents;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;

/**
 * Reads all tasks of a draft again: names, the plan's day or its settings may have changed. The appendix's version moves only when a
 * meaning did. Runs in the transaction of whoever calls, which holds the appendix.
 */
@ApplicationScoped
public class RereadTasks {

    private final TaskRepository tasks;
    private final TaskReaders readers;
    private final TaskEvents taskEvents;
    private final AppendixEvents appendixEvents;

    RereadTasks(TaskRepository tasks, TaskReaders readers, TaskEvents taskEvents, AppendixEvents appendixEvents) {
        this.tasks = tasks;
        this.readers = readers;
        this.taskEvents = taskEvents;
        this.appendixEvents = appendixEvents;
    }

    /** Says whether a meaning changed. */
    public boolean run(Scope scope, Appendix appendix, PlanCopy plan) {
        TaskReader reader = readers.of(plan);
        List<Task> changed = tasks.ofPlan(scope, appendix.planId()).stream()
                .filter(task -> task.mean(reader.read(task)))
                .toList();
        String basis = reader.basis().fingerprint();
        boolean otherBasis = !appendix.isReadWith(basis);
        appendix.wasReadWith(basis);
        if (changed.isEmpty()) {
            if (otherBasis) {
                appendixEvents.publish(appendix, AppendixDeed.CHANGED);
            }
            return false;
        }
        taskEvents.publishAll(changed);
        appendix.meansSomethingElse();
        appendixEvents.publish(appendix, AppendixDeed.CHANGED);
        return true;
    }
}
