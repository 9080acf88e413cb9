package vn.gov.quangtri.cchc.report.extension;

import vn.gov.quangtri.cchc.report.obligation.Obligation;

/** Who decides on moving a report's day: whoever set it. The People's Committee for a plan's own report, the monitor for a round of its own. */
final class DayAuthority {

    private DayAuthority() {}

    /** The report is the own one of the agency that the reports go to, which follows the others up. */
    static boolean isMonitorsOwn(Obligation owed) {
        return owed.holder().equals(owed.round().recipient());
    }

    /** The Committee hears the monitor first, but not on the monitor's own report. */
    static boolean asksForOpinion(Obligation owed) {
        return owed.round().isOfTheRule() && !isMonitorsOwn(owed);
    }
}
