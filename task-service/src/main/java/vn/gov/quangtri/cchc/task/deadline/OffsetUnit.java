package vn.gov.quangtri.cchc.task.deadline;

/** What an offset counts in. */
public enum OffsetUnit {
    HOUR("giờ", "hours"),
    DAY("ngày", "days"),
    WORKING_DAY("ngày làm việc", "working days"),
    WEEK("tuần", "weeks"),
    MONTH("tháng", "months"),
    YEAR("năm", "years");

    private final Said said;

    OffsetUnit(String vi, String en) {
        this.said = new Said(vi, en);
    }

    Said said() {
        return said;
    }
}
