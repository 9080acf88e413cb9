package vn.gov.quangtri.cchc.notification.ladder;

import java.time.LocalDate;
import java.util.List;

/**
 * What one watched day gives on one day.
 *
 * @param step what goes out
 * @param plannedOn the day it was planned for; earlier than the day of sending when it is caught up
 * @param skipped what does not go out because of it
 * @param reached how far the course is afterwards
 */
public record Sending(Step step, LocalDate plannedOn, List<Skipped> skipped, int reached) {

    /** Why a step is not sent by itself. */
    public enum Reason {
        /** It fell on the same day as a step nearer the due day. */
        MERGED,
        /** Its day went by without sending, and a step nearer the due day speaks for it. */
        MISSED
    }

    /** A step that another speaks for. */
    public record Skipped(Step step, LocalDate plannedOn, Reason reason) {}
}
