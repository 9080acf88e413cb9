package vn.gov.quangtri.cchc.task.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.gov.quangtri.cchc.task.assignment.AssignmentRole;
import vn.gov.quangtri.cchc.task.assignment.AssignmentSummary;
import vn.gov.quangtri.cchc.task.assignment.Entered;
import vn.gov.quangtri.cchc.task.assignment.EnteredNow;
import vn.gov.quangtri.cchc.task.tables.SheetWriter;

/** Writes assignments for an agency to fill in, or for the monitor to judge; what is not to be filled in is locked. */
final class AssignmentSheet implements AutoCloseable {

    private final SheetWriter sheet;
    private final int columns;

    private AssignmentSheet(List<Column> columns, Column firstOpen) {
        sheet = SheetWriter.toFillIn(
                "Phân công", columns.stream().map(Column::width).toList(), firstOpen.ordinal());
        this.columns = columns.size();
        sheet.titles(columns.stream().map(Column::title).toList());
    }

    static AssignmentSheet toFillIn() {
        return new AssignmentSheet(Column.ofAgency(), Column.PERCENT);
    }

    static AssignmentSheet toJudge() {
        return new AssignmentSheet(List.of(Column.values()), Column.JUDGEMENT);
    }

    void row(AssignmentSummary row, EnteredNow now) {
        Entered entered = now.entered();
        List<Object> cells = new ArrayList<>(Arrays.asList(
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
                Days.show(entered.documentDate())));
        while (cells.size() < columns) {
            cells.add(null);
        }
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
