package vn.gov.quangtri.cchc.task.task;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.kit.http.Words;
import vn.gov.quangtri.cchc.task.appendix.Appendix;
import vn.gov.quangtri.cchc.task.appendix.AssigningProgress;
import vn.gov.quangtri.cchc.task.appendix.LockAnswer;

/**
 * An appendix as it is answered.
 *
 * @param lock the last answer to a plan that asked to be issued
 * @param assignments how many assignments there are and will be, from the issue on
 * @param problems what in the tasks stops the issue, by task
 */
record AppendixResponse(
        UUID planId,

        @Schema(description = "Moves when the tasks or what they mean move", examples = "12")
        long appendixVersion,

        @Schema(examples = "9") int taskCount,
        boolean locked,
        LockAnswer lock,
        AssigningProgress assignments,

        @Schema(description = "How many problems there are", examples = "2")
        int problemCount,

        @Schema(description = "The first 100 of them; all are in …/problems")
        List<TaskProblem> problems,

        @Schema(description = "Version of the published event")
        long version,

        @Schema(description = "Counts what users changed; the ETag")
        long etag) {

    /** A problem of one task, with its words. */
    record TaskProblem(
            UUID taskId,
            @Schema(examples = "2") int number,
            @Schema(examples = "/leads/0") String pointer,
            @Schema(examples = "agency-unknown") String rule,

            @Schema(examples = "Không có cơ quan nào tên “Sở Lạ” trong danh mục.")
            String message) {

        static TaskProblem of(TaskKey task, Words.Explained said) {
            return new TaskProblem(task.id(), task.number(), said.pointer(), said.rule(), said.message());
        }
    }

    static AppendixResponse of(Appendix a, int problemCount, List<TaskProblem> problems) {
        return new AppendixResponse(
                a.planId(),
                a.appendixVersion(),
                a.taskCount(),
                a.isLocked(),
                a.lock().orElse(null),
                a.assigning().orElse(null),
                problemCount,
                problems,
                a.version(),
                a.etag());
    }
}
