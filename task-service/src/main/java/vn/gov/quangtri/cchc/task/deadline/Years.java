package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;

/** A year beside a statement: "lập dự toán năm 2024 trước 31/7/2023", "tổng kết năm 2022 trước 15/01/2023". */
final class Years {

    private static final int FIRST_MONTHS = 3;

    private Years() {}

    /** The year that these words name; 0 for none. */
    static int named(List<Token> label) {
        Cursor cursor = new Cursor(label);
        while (!cursor.atEnd()) {
            int start = cursor.at();
            int year = cursor.words("năm") ? cursor.number(1900, 2200) : 0;
            if (year > 0) {
                return year;
            }
            cursor.back(start + 1);
        }
        return 0;
    }

    /**
     * Whether the year leaves a doubt: an earlier one that is not looked back on; a later one beside a day of the first months without its
     * year ("Kế hoạch năm 2024: trước 31/01").
     */
    static boolean differ(List<Token> label, Reading reading, Context context) {
        int year = named(label);
        if (year == 0 || reading.dueOn == null) {
            return false;
        }
        boolean looksBack = Labels.anywhere(
                label,
                cursor -> cursor.any(LabelWords.LOOKING_BACK) != null
                        || cursor.any(List.of("quyết toán", "chỉ số", "công bố")) != null);
        boolean next = year > context.planYear() && reading.yearless && reading.dueOn.getMonthValue() <= FIRST_MONTHS;
        return year < context.planYear() && !looksBack || next;
    }
}
