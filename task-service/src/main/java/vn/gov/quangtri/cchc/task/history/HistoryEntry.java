package vn.gov.quangtri.cchc.task.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change, as it is shown: who, when, what, before, after, why. */
public record HistoryEntry(
        @Schema(description = "Instant in UTC") Instant at,
        @Schema(description = "The office's day") LocalDate day,
        @Schema(examples = "editor.snv") String post,
        String subject,
        @Schema(examples = "changed") String what,
        JsonNode before,
        JsonNode after,
        String why) {}
