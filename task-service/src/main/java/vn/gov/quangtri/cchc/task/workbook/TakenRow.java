package vn.gov.quangtri.cchc.task.workbook;

import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.task.assignment.AssignmentMove;

/**
 * A row and what became of it.
 *
 * @param version of the assignment's event after it; 0 where nothing was changed
 * @param remarks wrong cells
 * @param refusal what the single move would have answered, or null
 */
record TakenRow(
        SentRow row,
        RowOutcome outcome,
        List<AssignmentMove> moves,
        long version,
        List<CellRemark> remarks,
        Refusal refusal) {

    static TakenRow applied(SentRow row, List<AssignmentMove> moves, long version) {
        return new TakenRow(row, RowOutcome.APPLIED, moves, version, List.of(), null);
    }

    static TakenRow unchanged(SentRow row) {
        return new TakenRow(row, RowOutcome.UNCHANGED, List.of(), 0, List.of(), null);
    }

    static TakenRow refused(SentRow row, List<CellRemark> remarks) {
        return new TakenRow(row, RowOutcome.REFUSED, List.of(), 0, remarks, null);
    }

    static TakenRow refused(SentRow row, Refusal refusal) {
        return new TakenRow(row, RowOutcome.REFUSED, List.of(), 0, List.of(), refusal);
    }
}
