package vn.gov.quangtri.cchc.task.standing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The counts of one plan, task, agency or group.
 *
 * @param key the id or key of what is counted
 * @param label its name, as it is printed
 * @param done of a task alone, whether it is done; null for everything else
 */
record StandingRow(
        String key,
        String label,

        @Schema(description = "Of a task: done by every lead, or by the first for all where they answer jointly")
        Boolean done,

        @JsonUnwrapped StandingCounts counts) {}
