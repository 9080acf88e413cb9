package vn.gov.quangtri.cchc.task.assigning;

import jakarta.inject.Singleton;
import vn.gov.quangtri.cchc.task.task.TaskRepository;

/** Cancels what is open of one task of a revoked plan. */
@Singleton
class CancelTaskJob extends EndTaskJob {

    static final String KIND = "cancel-task";

    CancelTaskJob(TaskRepository tasks, EndParts end) {
        super(KIND, tasks, end);
    }
}
