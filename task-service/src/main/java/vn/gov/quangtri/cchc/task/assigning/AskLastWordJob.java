package vn.gov.quangtri.cchc.task.assigning;

import jakarta.inject.Singleton;
import vn.gov.quangtri.cchc.task.task.TaskRepository;

/** Asks for the last word on one ongoing task of a closed plan. */
@Singleton
class AskLastWordJob extends EndTaskJob {

    static final String KIND = "ask-last-word";

    AskLastWordJob(TaskRepository tasks, EndParts end) {
        super(KIND, tasks, end);
    }
}
