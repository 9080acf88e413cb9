package vn.gov.quangtri.cchc.task.assignment;

/** What can happen to an assignment. */
public enum AssignmentMove {
    CREATE("assignment.created.v1"),
    PROGRESS("assignment.progressed.v1"),
    COMPLETE("assignment.completed.v1"),
    CONFIRM("assignment.confirmed.v1"),
    RETURN("assignment.returned.v1"),
    REOPEN("assignment.reopened.v1"),
    CANCEL("assignment.cancelled.v1"),
    /** The day of the event that it counts from is known; before there were corrections, one of those, too. */
    SET_DUE_DAY("assignment.due-day-set.v1"),
    CORRECT_DUE_DAY("assignment.due-day-corrected.v1"),
    /** It waits for its event again. */
    WITHDRAW_DUE_DAY("assignment.due-day-withdrawn.v1"),
    ASK_LAST_WORD("assignment.last-word-asked.v1"),
    SAY_LAST_WORD("assignment.last-word-said.v1"),
    AGREE_LAST_WORD("assignment.last-word-agreed.v1"),
    REFUSE_LAST_WORD("assignment.last-word-refused.v1"),
    ASK_EXTENSION("assignment.extension-asked.v1"),
    EXTEND("assignment.extended.v1"),
    END_EXTENSION("assignment.extension-ended.v1"),
    ENTER_DOCUMENT("assignment.document-entered.v1");

    private final String eventType;

    AssignmentMove(String eventType) {
        this.eventType = eventType;
    }

    public String eventType() {
        return eventType;
    }

    /** Of a move of one of an assignment's days. */
    String occurrenceEventType() {
        return eventType.replace("assignment.", "assignment.occurrence-");
    }

    /** Whether what was asked for before may be pointless after it, or must be bound to another due day. */
    boolean touchesExtension() {
        return this == CONFIRM || this == CANCEL || movesDueDay();
    }

    /** Whether another due day follows from the task's own, by no extension. */
    public boolean movesDueDay() {
        return this == SET_DUE_DAY || this == CORRECT_DUE_DAY || this == WITHDRAW_DUE_DAY;
    }
}
