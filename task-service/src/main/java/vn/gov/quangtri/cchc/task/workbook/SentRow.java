package vn.gov.quangtri.cchc.task.workbook;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.quangtri.cchc.task.assignment.Entered;

/**
 * A row of a file that came back.
 *
 * @param line its number in the file
 * @param id the assignment; null where the row names none
 * @param etag the version that was downloaded
 * @param mark of what was entered then
 * @param entered what is entered now, without what cannot be read
 * @param judgement the monitor's; empty where the file has no such columns
 * @param addresses of the cells
 * @param faults cells that cannot be taken in
 */
record SentRow(
        int line,
        UUID id,
        long etag,
        String mark,
        Entered entered,
        Judgement judgement,
        Map<Column, String> addresses,
        List<CellRemark> faults) {

    /** Nothing was entered since the file was downloaded. */
    boolean isUntouched() {
        return faults.isEmpty() && !isEntered();
    }

    /** An agency's cells hold something else than when the file was downloaded. */
    boolean isEntered() {
        return !Mark.of(entered).equals(mark);
    }

    boolean canRead(Column column) {
        return faults.stream().noneMatch(fault -> fault.column() == column);
    }

    CellRemark remark(Column column, String rule, Object... args) {
        return CellRemark.of(column, addresses.get(column), rule, args);
    }
}
