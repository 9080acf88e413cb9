package vn.gov.quangtri.cchc.notification.ladder;

import java.time.LocalDate;

/**
 * Where one watched day stands on its ladder.
 *
 * @param dueOn last day on time
 * @param armedOn the office's day on which this deadline began, or began again, to be watched; steps before it never existed
 * @param bornLate the due day had passed before the watch began: one notice instead of the ladder
 * @param reached offset of the furthest step that has been dealt with, sent or skipped; {@link #NOTHING} at first
 */
public record Course(LocalDate dueOn, LocalDate armedOn, boolean bornLate, int reached) {

    /** No step was dealt with yet. */
    public static final int NOTHING = Short.MIN_VALUE;

    /** The same course, this far along. */
    public Course reaching(int offset) {
        return new Course(dueOn, armedOn, bornLate, Math.max(reached, offset));
    }
}
