package vn.gov.quangtri.cchc.task.assignment;

import vn.gov.quangtri.cchc.rules.standing.Standing;

/**
 * What a standing implies of the stored columns: each row that stands so fulfils its condition, a row that fulfils it need not stand so.
 * The common rule alone says how a row stands; this leaves out beforehand what it would refuse anyway.
 */
final class StandingSql {

    private static final String CANCELLED = "m.state = 'CANCELLED'";
    private static final String COORDINATING = "a.role = 'COORDINATING' AND m.state <> 'CANCELLED'";
    private static final String LEADS = "a.role = 'LEAD' AND m.state <> 'CANCELLED'";
    private static final String ONGOING = LEADS + " AND m.deadline_kind = 'ONGOING'";
    private static final String ENDS = LEADS + " AND m.deadline_kind <> 'ONGOING'";

    /** @param day the day asked about, or the plan's last one before it, as an expression */
    static String implied(Standing standing, String day) {
        return switch (standing) {
            case CANCELLED -> CANCELLED;
            case COORDINATING -> COORDINATING;
            case DONE_ON_TIME, DONE_LATE -> LEADS + " AND (m.occurrences IS NOT NULL OR m.completed_on IS NOT NULL)";
            case ONGOING -> ONGOING;
            case NOTHING_OWED ->
                LEADS + " AND m.deadline_kind = 'RECURRING' AND m.due_on IS NULL AND m.occurrences IS NULL";
            case AWAITING_EVENT -> LEADS + " AND m.deadline_kind = 'RELATIVE' AND m.due_on IS NULL";
            case OVERDUE -> open("m.due_on < " + day, day);
            case DUE_SOON -> open("m.due_on >= " + day, day);
            case NOT_YET_DUE -> open("(m.due_on IS NULL OR m.due_on >= " + day + ")", day);
        };
    }

    /** What is owed on several days is open by each of them, which text holds alone. */
    private static String open(String due, String day) {
        return ENDS + " AND (m.occurrences IS NOT NULL OR (m.completed_on IS NULL OR m.completed_on > " + day + ") AND "
                + due + ")";
    }

    private StandingSql() {}
}
