package vn.gov.quangtri.cchc.report.submission;

import java.util.Map;
import vn.gov.quangtri.cchc.report.activity.ActivityKind;
import vn.gov.quangtri.cchc.report.activity.ActivityTotals;

/**
 * Content that may be sent.
 *
 * @param totals what the agency's activities of the period add up to, by which it was checked; a kind without any is left out
 */
record Sendable(ReportContent content, Map<ActivityKind, ActivityTotals> totals) {

    /**
     * Whether there are activities that it counts. Where the sums are of none, none is copied either, even if one was entered since: it
     * counts as entered after the sending, and is free to be changed.
     */
    boolean countsActivities() {
        return !totals.isEmpty();
    }
}
