package vn.gov.quangtri.cchc.task.workbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.task.assignment.AssignmentMove;

/** What became of a workbook, row by row. */
record WorkbookResponse(boolean dryRun, Counts counts, List<Row> rows) {

    /** How many rows of each outcome. */
    record Counts(int rows, int applied, int unchanged, int refused) {}

    /**
     * One row.
     *
     * @param line its number in the file
     * @param assignment null where the row names none
     * @param moves what was done for it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            @Schema(examples = "4") int line,
            UUID assignment,
            RowOutcome outcome,
            List<AssignmentMove> moves,
            List<Remark> remarks) {}

    /** Why a row was refused, by cell. */
    record Remark(
            @Schema(examples = "L4") String cell,
            @Schema(examples = "/rows/2/percent") String pointer,
            @Schema(examples = "cell-changed-meanwhile") String rule,
            String message) {}
}
