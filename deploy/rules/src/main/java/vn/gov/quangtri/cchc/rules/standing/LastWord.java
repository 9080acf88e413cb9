package vn.gov.quangtri.cchc.rules.standing;

/** What is said of ongoing work, which has no last day, when a round or the plan's close asks. */
public enum LastWord {
    PERFORMED("đã thực hiện", "performed"),
    PARTLY("thực hiện một phần", "partly performed"),
    NOT_PERFORMED("không thực hiện", "not performed");

    private final String vi;
    private final String en;

    LastWord(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** What offices print. */
    public String vi() {
        return vi;
    }

    public String en() {
        return en;
    }
}
