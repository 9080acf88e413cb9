package vn.gov.quangtri.cchc.notification.policy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.notification.ladder.Post;

/**
 * A policy in force.
 *
 * @param planId the plan it is for; null for every plan that has none of its own
 * @param version counts from 1; reminders name the policy's id
 */
record PolicyResponse(
        UUID id,
        Subject subject,
        Manner manner,
        UUID planId,
        int version,
        List<StepResponse> steps,

        @Schema(examples = "Thang nhắc việc: trước 7 ngày, quá hạn 1 ngày")
        String source,

        Instant createdAt) {

    /**
     * @param step its name, as in reminders
     * @param offset days from the due day, negative before it
     * @param to the posts that get it, in their order
     */
    record StepResponse(
            @Schema(examples = "BEFORE_7") String step,
            @Schema(examples = "-7") int offset,
            List<Post> to) {}

    static PolicyResponse of(Policy policy) {
        return new PolicyResponse(
                policy.id(),
                policy.subject(),
                policy.manner(),
                policy.planId(),
                policy.version(),
                policy.steps().stream()
                        .map(s -> new StepResponse(
                                s.code(), s.offset(), s.to().stream().sorted().toList()))
                        .toList(),
                policy.source(),
                policy.createdAt());
    }
}
