package vn.gov.quangtri.cchc.e2e.faults;

import static vn.gov.quangtri.cchc.e2e.faults.Act.*;

import java.util.List;
import java.util.SplittableRandom;

/** Clients by what they do; an act that stands twice is done twice as often. */
enum Role {
    EDITOR(
            260,
            EDIT_PLAN,
            EDIT_PLAN,
            EDIT_PLAN,
            ADD_TASK,
            ADD_TASK,
            ADD_TASK,
            EDIT_TASK,
            EDIT_TASK,
            EDIT_TASK,
            DELETE_TASK,
            PUT_APPENDIX,
            ISSUE,
            ISSUE,
            END_PLAN),
    AGENCY(
            180,
            PROGRESS,
            PROGRESS,
            PROGRESS,
            COMPLETE,
            COMPLETE,
            ENTER_ACTIVITY,
            ENTER_ACTIVITY,
            CHANGE_ACTIVITY,
            CHANGE_ACTIVITY,
            DELETE_ACTIVITY,
            START_REPORT,
            EDIT_REPORT,
            EDIT_REPORT,
            SUBMIT),
    MONITOR(250, CONFIRM, RETURN, RETURN, REOPEN, REOPEN, ACCEPT, SEND_BACK, SEND_BACK, WAIVE, RECEIVE),
    REGISTRAR(500, SET_CALENDAR, RENAME_AGENCY),
    CLOCK(5_000, NEXT_DAY);

    private final int pauseMillis;
    private final List<Act> acts;

    Role(int pauseMillis, Act... acts) {
        this.pauseMillis = pauseMillis;
        this.acts = List.of(acts);
    }

    Act draw(SplittableRandom chance) {
        return acts.get(chance.nextInt(acts.size()));
    }

    /** Milliseconds until the next deed, the role's pause at the mean. */
    int pause(SplittableRandom chance) {
        return pauseMillis / 2 + chance.nextInt(pauseMillis);
    }
}
