package vn.gov.quangtri.cchc.task.handshake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.events.Job;
import vn.gov.quangtri.cchc.kit.events.JobWorker;
import vn.gov.quangtri.cchc.task.task.TaskEvents;
import vn.gov.quangtri.cchc.task.task.TaskRepository;

/** Tells one task again, at the version that it has. */
@ApplicationScoped
class RetellTaskJob implements JobWorker {

    static final String KIND = "retell-task";

    private final TaskRepository tasks;
    private final TaskEvents events;

    RetellTaskJob(TaskRepository tasks, TaskEvents events) {
        this.tasks = tasks;
        this.events = events;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        tasks.hold(Scope.system(), UUID.fromString(job.ref())).ifPresent(events::retell);
    }
}
