package vn.gov.quangtri.cchc.report.form;

/** What an indicator is answered with. */
public enum IndicatorType {
    /** A whole number, not negative. */
    COUNT,
    /** Money in whole VND, not negative. */
    AMOUNT,
    /** 0 to 100, up to two decimals. */
    PERCENT,
    YES_NO,
    TEXT,
    /** One of the indicator's choices. */
    CHOICE;

    /** Whether answers can be added up over agencies. */
    public boolean isSummed() {
        return this == COUNT || this == AMOUNT;
    }
}
