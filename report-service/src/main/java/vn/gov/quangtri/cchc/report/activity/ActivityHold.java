package vn.gov.quangtri.cchc.report.activity;

import java.util.UUID;

/** Says whether a report that was sent stands on an activity. Asked before one is changed; answered by whoever keeps reports. */
public interface ActivityHold {

    /** Whether a report that waits for acceptance or was accepted counts it. */
    boolean holds(UUID activityId);
}
