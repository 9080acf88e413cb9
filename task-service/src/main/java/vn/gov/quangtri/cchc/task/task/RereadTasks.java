package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
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
    private final NamedPartyQueries parties;

    RereadTasks(
            TaskRepository tasks,
            TaskReaders readers,
            TaskEvents taskEvents,
            AppendixEvents appendixEvents,
            NamedPartyQueries parties) {
        this.tasks = tasks;
        this.readers = readers;
        this.taskEvents = taskEvents;
        this.appendixEvents = appendixEvents;
        this.parties = parties;
    }

    /** Says whether a meaning changed. */
    public boolean run(Scope scope, Appendix appendix, PlanCopy plan) {
        return run(appendix, readers.of(plan), tasks.ofPlan(scope, appendix.planId()));
    }

    /**
     * The same where nothing but names may have changed: only tasks in which they say something else now are taken up. A draft may have
     * thousands, and is looked at whenever an agency is entered.
     */
    public boolean afterNames(Scope scope, Appendix appendix, PlanCopy plan) {
        TaskReader reader = readers.of(plan);
        if (!appendix.isReadWith(reader.basis().fingerprint())) {
            return run(scope, appendix, plan);
        }
        List<UUID> others = parties.readOtherwise(appendix.planId(), reader);
        return !others.isEmpty() && run(appendix, reader, tasks.all(scope, others));
    }

    private boolean run(Appendix appendix, TaskReader reader, List<Task> asked) {
        List<Task> changed =
                asked.stream().filter(task -> task.mean(reader.read(task))).toList();
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
