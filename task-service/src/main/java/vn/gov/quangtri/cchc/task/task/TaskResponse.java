package vn.gov.quangtri.cchc.task.task;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.kit.http.Words;

/** A task as it is answered: its cells as written, what they mean, and what in them stops the issue. */
record TaskResponse(
        UUID id,
        UUID planId,
        @Schema(examples = "2") int number,
        String content,
        String expectedResult,
        String note,
        String leadText,
        String coordinatingText,
        LeadMode leadMode,
        @Schema(examples = "[\"II.1.a\"]") List<String> topics,
        @Schema(examples = "[\"II.2.1\"]") List<String> methods,
        Fulfilment fulfilledBy,
        List<Party> leads,
        List<Party> coordinators,
        Deadline deadline,

        @Schema(
                description =
                        "What an editor said of the deadline; post and reason for those alone who work on drafts or follow all work")
        Settlement settlement,

        @Schema(description = "When the event was that it counts from; post and reason as of the settlement")
        EventDay eventDay,

        List<Words.Explained> problems,

        @Schema(description = "Counts what users changed; the ETag")
        long etag) {

    /** @param whole with what editors gave as their reasons */
    static TaskResponse of(Task t, List<Words.Explained> problems, boolean whole) {
        return new TaskResponse(
                t.id,
                t.planId,
                t.number,
                t.content,
                t.expectedResult,
                t.note,
                t.leadText,
                t.coordinatingText,
                t.leadMode,
                t.cells().topics(),
                t.cells().methods(),
                t.fulfilledBy,
                t.leads,
                t.coordinators,
                whole ? t.deadline : t.deadline.forOthers(),
                whole || t.settlement == null ? t.settlement : t.settlement.forOthers(),
                whole || t.eventDay == null ? t.eventDay : t.eventDay.forOthers(),
                problems,
                t.etag);
    }
}
