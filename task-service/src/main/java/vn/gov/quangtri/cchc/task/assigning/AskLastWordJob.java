package vn.gov.quangtri.cchc.task.assigning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.events.Job;
import vn.gov.quangtri.cchc.kit.events.JobWorker;
import vn.gov.quangtri.cchc.task.task.TaskRepository;

/**
 * Asks for the last word on one ongoing task of a closed plan. It waits for the task's turn to get its parts, if that is under way; a turn
 * that comes later asks by itself. A second run finds nobody who was not asked.
 */
@ApplicationScoped
class AskLastWordJob implements JobWorker {

    static final String KIND = "ask-last-word";

    private final TaskRepository tasks;
    private final EndParts end;

    AskLastWordJob(TaskRepository tasks, EndParts end) {
        this.tasks = tasks;
        this.end = end;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        tasks.hold(Scope.system(), UUID.fromString(job.ref()))
                .ifPresent(task -> end.of(Scope.system(), task.id(), job.payload(Ending.class)));
    }
}
