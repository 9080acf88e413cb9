package vn.gov.quangtri.cchc.notification.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change as it is shown: who (subject and post), when, what, before, after, why. */
public record HistoryLine(
        @JsonIgnore UUID id,
        Instant at,
        @Schema(examples = "f3b1c0de-operator") String subject,
        @Schema(examples = "operator") String post,
        @Schema(examples = "changed") String what,

        @Schema(description = "As it was; absent for a new thing") @JsonRawValue
        String before,

        @Schema(description = "As it is since") @JsonRawValue
        String after,

        String why) {}
