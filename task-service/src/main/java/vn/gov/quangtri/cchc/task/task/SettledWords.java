package vn.gov.quangtri.cchc.task.task;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How a deadline is explained that an editor settled: in general words, since reasons are not for everybody who reads of the day. */
final class SettledWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private SettledWords() {}

    /** @param dueOn null for work that has no last day */
    static String vi(LocalDate dueOn) {
        return dueOn == null
                ? "người soạn kế hoạch xác định: làm thường xuyên, không có ngày cuối cùng"
                : "người soạn kế hoạch xác định: ngày cuối cùng là " + DAY.format(dueOn);
    }

    /** @param dueOn null for work that has no last day */
    static String en(LocalDate dueOn) {
        return dueOn == null
                ? "settled by the plan's editor: ongoing, without a last day"
                : "settled by the plan's editor: last day " + DAY.format(dueOn);
    }
}
