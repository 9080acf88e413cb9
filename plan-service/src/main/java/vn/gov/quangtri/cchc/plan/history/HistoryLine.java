package vn.gov.quangtri.cchc.plan.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of history as it is shown: who (subject and post), when, what, before, after, why. */
public record HistoryLine(
        Instant at,
        @Schema(examples = "f3b1c0de-editor") String subject,
        @Schema(examples = "editor.snv") String post,
        @Schema(examples = "changed") String what,

        @Schema(description = "What changed, as it was; absent for a new thing")
        JsonNode before,

        @Schema(description = "What changed, as it is now; all of it for a new thing")
        JsonNode after,

        String why,

        @Schema(description = "True where before and after are too large to be shown here")
        Boolean valuesLeftOut) {}
