package vn.gov.quangtri.cchc.task.importing;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.task.task.Deadline;
import vn.gov.quangtri.cchc.task.task.Party;

/**
 * A row of a file: its cells, what they mean, and what is to be said about them.
 *
 * @param lines the file's rows that it stands in
 * @param cells where each of its cells is
 * @param previousNumber of the task that the row is; null for a new one
 * @param kept members of that task which no column of the file is about, and which stay
 * @param lost what an editor had said of its deadline, and what is asked anew
 */
record RowPreview(
        @Schema(examples = "2") int number,
        List<Integer> lines,
        RowStatus status,
        RowChange change,

        @Schema(description = "Addresses by column", examples = "{\"content\": \"B3\", \"leads\": \"C3\"}")
        Map<String, String> cells,

        String content,
        String expectedResult,
        String leadText,
        String coordinatingText,
        String note,
        List<Party> leads,
        List<Party> coordinators,
        Deadline deadline,
        List<Remark> remarks,

        @Schema(description = "The number that the task has now; null for a new one", examples = "3")
        Integer previousNumber,

        @Schema(description = "Members that the file has no column for and that stay", examples = "[\"leadMode\"]")
        List<String> kept,

        @Schema(
                description = "settlement, eventDay: said of other words, so no longer there",
                examples = "[\"eventDay\"]")
        List<String> lost) {

    /** Something to be said about a cell. */
    record Remark(
            @Schema(examples = "C3") String cell,
            @Schema(examples = "/rows/1/leads/0") String pointer,
            @Schema(examples = "agency-unknown") String rule,
            String message) {}
}
