package vn.gov.quangtri.cchc.task.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.task.history.HistoryEntry;

/**
 * One change of one row of an appendix.
 *
 * @param number the row's number now, or its last one
 * @param deleted whether the row has been taken out since
 */
record AppendixHistoryEntry(
        UUID taskId,
        @Schema(examples = "2") int number,
        boolean deleted,
        @JsonUnwrapped HistoryEntry change) {}
