package vn.gov.quangtri.cchc.task.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.task.assignment.AssignmentRole;
import vn.gov.quangtri.cchc.task.assignment.AssignmentSummary;
import vn.gov.quangtri.cchc.task.assignment.Entered;
import vn.gov.quangtri.cchc.task.assignment.EnteredNow;
import vn.gov.quangtri.cchc.task.tables.SheetWriter;

/** Writes assignments for an agency to fill in; what is not to be filled in is locked. */
final class AssignmentSheet implements AutoCloseable {

    private final SheetWriter sheet =
            SheetWriter.toFillIn("Phân công", columns().map(Column::width).toList(), Column.firstEntry());

    AssignmentSheet() {
        sheet.titles(columns().map(Column::title).toList());
    }

    private static Stream<Column> columns() {
        return Arrays.stream(Column.values());
    }

    void row(AssignmentSummary row, EnteredNow now) {
        Entered entered = now.entered();
        List<Object> cells = Arrays.asList(
                now.id(),
                String.valueOf(now.etag()),
                Mark.of(entered),
                row.planNumber(),
                row.taskNumber(),
                row.taskContent(),
                row.agency().name(),
                row.role() == AssignmentRole.LEAD ? "Chủ trì" : "Phối hợp",
                row.phrase(),
                Days.show(row.dueOn()),
                row.standingText(),
                String.valueOf(entered.percent()),
                entered.note(),
                entered.result(),
                Days.show(entered.completedOn()),
                entered.documentNumber(),
                Days.show(entered.documentDate()));
        sheet.row(cells);
    }

    byte[] bytes() {
        return sheet.bytes();
    }

    @Override
    public void close() {
        sheet.close();
    }
}
