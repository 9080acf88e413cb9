package vn.gov.quangtri.cchc.e2e.faults;

/** What a client may do. */
enum Act {
    DRAFT_PLAN,
    EDIT_PLAN,
    ADD_TASK,
    EDIT_TASK,
    DELETE_TASK,
    PUT_APPENDIX,
    ISSUE,
    END_PLAN,
    PROGRESS,
    COMPLETE,
    CONFIRM,
    RETURN,
    REOPEN,
    ENTER_ACTIVITY,
    CHANGE_ACTIVITY,
    DELETE_ACTIVITY,
    START_REPORT,
    EDIT_REPORT,
    SUBMIT,
    ACCEPT,
    SEND_BACK,
    WAIVE,
    RECEIVE,
    SET_CALENDAR,
    RENAME_AGENCY,
    NEXT_DAY
}
