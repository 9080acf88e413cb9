package vn.gov.quangtri.cchc.report.form;

import vn.gov.quangtri.cchc.report.activity.ActivityTotals;

/** What of the activities an indicator adds up. */
enum SumMeasure {
    QUANTITY,
    PEOPLE,
    AMOUNT;

    long of(ActivityTotals totals) {
        return switch (this) {
            case QUANTITY -> totals.quantity();
            case PEOPLE -> totals.people();
            case AMOUNT -> totals.amount();
        };
    }
}
