package vn.gov.quangtri.cchc.task.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far an assignment is. All legal moves stand in {@link #after}. */
public enum AssignmentState {
    NOT_STARTED,
    IN_PROGRESS,
    DONE,
    CONFIRMED,
    RETURNED,
    CANCELLED;

    /** The state that a move leads to; empty when the move is not legal here. */
    public Optional<AssignmentState> after(AssignmentMove move) {
        return Optional.ofNullable(
                switch (this) {
                    case NOT_STARTED, IN_PROGRESS, RETURNED ->
                        switch (move) {
                            case PROGRESS -> IN_PROGRESS;
                            case COMPLETE -> DONE;
                            case CANCEL -> CANCELLED;
                            case SET_DUE_DAY,
                                    CORRECT_DUE_DAY,
                                    WITHDRAW_DUE_DAY,
                                    ASK_LAST_WORD,
                                    SAY_LAST_WORD,
                                    AGREE_LAST_WORD,
                                    REFUSE_LAST_WORD,
                                    ASK_EXTENSION,
                                    EXTEND,
                                    END_EXTENSION,
                                    ENTER_DOCUMENT -> this;
                            case CREATE, CONFIRM, RETURN, REOPEN -> null;
                        };
                    case DONE ->
                        switch (move) {
                            case CONFIRM -> CONFIRMED;
                            case RETURN -> RETURNED;
                            case REOPEN -> IN_PROGRESS;
                            case SET_DUE_DAY, CORRECT_DUE_DAY, WITHDRAW_DUE_DAY, EXTEND, END_EXTENSION -> this;
                            case CREATE,
                                    PROGRESS,
                                    COMPLETE,
                                    CANCEL,
                                    ASK_EXTENSION,
                                    ASK_LAST_WORD,
                                    SAY_LAST_WORD,
                                    AGREE_LAST_WORD,
                                    REFUSE_LAST_WORD,
                                    ENTER_DOCUMENT -> null;
                        };
                    case CONFIRMED ->
                        switch (move) {
                            case REOPEN -> IN_PROGRESS;
                            case SET_DUE_DAY, CORRECT_DUE_DAY, WITHDRAW_DUE_DAY, END_EXTENSION -> this;
                            case CREATE,
                                    PROGRESS,
                                    COMPLETE,
                                    CONFIRM,
                                    RETURN,
                                    CANCEL,
                                    ASK_EXTENSION,
                                    EXTEND,
                                    ASK_LAST_WORD,
                                    SAY_LAST_WORD,
                                    AGREE_LAST_WORD,
                                    REFUSE_LAST_WORD,
                                    ENTER_DOCUMENT -> null;
                        };
                    case CANCELLED -> null;
                });
    }

    /** Something is still to be done. */
    public boolean isOpen() {
        return this == NOT_STARTED || this == IN_PROGRESS || this == RETURNED;
    }

    static List<AssignmentState> open() {
        return Arrays.stream(values()).filter(AssignmentState::isOpen).toList();
    }
}
