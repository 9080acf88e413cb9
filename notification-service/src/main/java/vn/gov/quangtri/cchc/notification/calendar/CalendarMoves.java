package vn.gov.quangtri.cchc.notification.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a change of the calendar moves. Nothing that was sent is sent again.
 *
 * @param count how many planned sendings move
 * @param items the first of them
 */
public record CalendarMoves(long count, List<Move> items) {

    /**
     * One planned sending.
     *
     * @param step name of the step, such as {@code BEFORE_7}
     */
    public record Move(UUID watchedDay, String agency, LocalDate dueOn, String step, LocalDate from, LocalDate to) {}
}
