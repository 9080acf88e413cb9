package vn.gov.quangtri.cchc.task.task;

import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;

/** The cells of a row as they may be kept, and what forbids to keep them. */
record CleanCells(TaskCells cells, List<Violation> faults) {

    CleanCells {
        faults = List.copyOf(faults);
    }

    TaskCells orRefuse() {
        if (!faults.isEmpty()) {
            throw Refusal.rules("invalid", faults);
        }
        return cells;
    }
}
