package vn.gov.quangtri.cchc.plan.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.plan.directory.PublishedDirectory;
import vn.gov.quangtri.cchc.plan.document.Outline;
import vn.gov.quangtri.cchc.plan.document.PlanDocument;
import vn.gov.quangtri.cchc.plan.plan.Plan;
import vn.gov.quangtri.cchc.plan.plan.PlanState;
import vn.gov.quangtri.cchc.plan.plan.Revision;
import vn.gov.quangtri.cchc.plan.plan.RevisionState;

/**
 * A plan in one of its revisions: where it stands, and beside it, on the same level, the whole document as it was sent.
 *
 * @param revision the number of the revision that is shown
 * @param pending what waits for the appendix's answer; absent unless the revision is being issued
 * @param refusal why the last attempt to issue fell back to a draft; absent otherwise
 * @param endedOn the day on which it was closed or revoked; absent before
 * @param topics what is communicated, under the labels of the paper (II.1.a)
 * @param methods by what means
 * @param allowedActions what the caller may do with it now: edit is a PUT to it, each other is posted to the path that ends so
 * @param directory who was who on the plan's day; absent until it is issued
 */
public record PlanResponse(
        UUID id,
        PlanState state,
        int revision,
        Revision.Kind revisionKind,
        RevisionState revisionState,
        Plan.Pending pending,
        Refused refusal,
        LocalDate endedOn,
        String endedReason,
        Instant issuedAt,
        @JsonUnwrapped PlanDocument document,
        List<Outline.Point> topics,
        List<Outline.Point> methods,
        PublishedDirectory directory,
        @Schema(examples = "[\"edit\"]") List<String> allowedActions) {

    /** Why the last attempt fell back, in the caller's language. */
    public record Refused(String reason, String message, List<String> details) {}
}
