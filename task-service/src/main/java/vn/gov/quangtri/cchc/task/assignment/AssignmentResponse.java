package vn.gov.quangtri.cchc.task.assignment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.kit.service.WorkItem;

/**
 * One assignment as it stands today.
 *
 * @param row what a list shows of it
 * @param content what the agency wrote; left out for other agencies
 */
record AssignmentResponse(
        @JsonUnwrapped AssignmentSummary row,
        List<Milestone> milestones,

        @Schema(description = "Counts the due days it has had")
        int deadlineVersion,

        AssignmentContent content,

        @Schema(description = "What the lead says came of ongoing work; left out for other agencies")
        String lastWordResult,

        @Schema(description = "Version of the published event")
        long version,

        @Schema(description = "Counts what users changed; the ETag")
        long etag,

        @Schema(
                examples = "[\"progress\",\"completion\"]",
                description = "What the caller may do with it now: each is posted to the path that ends so")
        List<String> allowedActions,

        @Schema(description = "What fulfils the work has happened, and the caller may complete it; left out otherwise")
        WorkItem.Offer offer) {}
