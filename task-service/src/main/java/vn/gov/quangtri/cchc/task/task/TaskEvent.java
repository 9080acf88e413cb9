package vn.gov.quangtri.cchc.task.task;

import java.util.List;
import java.util.UUID;

/** What is published of a task ({@code task/1}): to every service, so without the posts and reasons of editors. */
record TaskEvent(
        UUID id,
        long version,
        boolean deleted,
        UUID planId,
        int number,
        String content,
        String expectedResult,
        String note,
        String leadText,
        String coordinatingText,
        LeadMode leadMode,
        List<Party> leads,
        List<Party> coordinators,
        Deadline deadline,
        List<Problem> problems,
        List<String> topics,
        List<String> methods,
        Fulfilment fulfilledBy) {

    static TaskEvent of(Task t) {
        return new TaskEvent(
                t.id,
                t.version,
                t.deleted,
                t.planId,
                t.number,
                t.content,
                t.expectedResult,
                t.note,
                t.leadText,
                t.coordinatingText,
                t.leadMode,
                t.leads,
                t.coordinators,
                t.deadline.forOthers(),
                t.problems,
                t.cells().topics(),
                t.cells().methods(),
                t.fulfilledBy);
    }
}
