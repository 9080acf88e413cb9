package vn.gov.quangtri.cchc.task.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.task.tables.FileKind;

/**
 * What was understood of a file.
 *
 * @param deleted numbers of tasks of the appendix that the file does not have
 * @param etag of the appendix as it is now; what the real run asks for
 */
record ImportResponse(
        boolean dryRun,
        SourceSummary source,
        Counts counts,
        List<RowPreview> rows,
        List<SkippedRow> skipped,
        List<Integer> deleted,
        long etag) {

    /**
     * Where in the file the appendix was found.
     *
     * @param table name of the sheet, or which table of the document
     * @param columns what each column is taken for
     * @param otherColumns columns that are not taken
     * @param otherTables tables and sheets that are not taken
     */
    record SourceSummary(
            FileKind kind,
            @Schema(examples = "Bảng 2") String table,
            List<ColumnSummary> columns,
            List<ColumnSummary> otherColumns,

            @Schema(description = "Numbers are missing or begin again in each group, so a row's number is its place")
            boolean numberedByPlace,

            @Schema(description = "Tables and sheets of the file that were not read as the appendix")
            List<TableSummary> otherTables) {}

    /** A table or sheet that was not read. */
    record TableSummary(
            @Schema(examples = "Bảng 3") String table,
            @Schema(examples = "12") int rows) {}

    /** A column by the cell of its title. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ColumnSummary(
            @Schema(examples = "deadline") String field,
            @Schema(examples = "E1") String cell,
            @Schema(examples = "Tiến độ") String title) {}

    /** How many rows of each kind; {@code deleted}: tasks that are not in the file. */
    record Counts(
            int rows, int understood, int asking, int refused, int added, int changed, int unchanged, int deleted) {}
}
