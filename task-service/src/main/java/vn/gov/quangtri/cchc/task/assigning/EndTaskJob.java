package vn.gov.quangtri.cchc.task.assigning;

import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.events.Job;
import vn.gov.quangtri.cchc.kit.events.JobWorker;
import vn.gov.quangtri.cchc.task.task.TaskRepository;

/**
 * What a plan's end means for one of its tasks. It waits for the task's turn to get its parts, if that is under way; a turn that comes
 * later does the same by itself. A second run finds nothing left to do.
 */
abstract class EndTaskJob implements JobWorker {

    private final String kind;
    private final TaskRepository tasks;
    private final EndParts end;

    EndTaskJob(String kind, TaskRepository tasks, EndParts end) {
        this.kind = kind;
        this.tasks = tasks;
        this.end = end;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public void run(Job job) {
        tasks.hold(Scope.system(), UUID.fromString(job.ref()))
                .ifPresent(task -> end.of(Scope.system(), task.id(), job.payload(Ending.class)));
    }
}
