package vn.gov.quangtri.cchc.e2e;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The days on which something goes out for one due day that nothing is done about, by the table of the reminder ladder: 15, 7 and 1
 * days before, on the day, 1 and 3 days after, 7 days after and weekly four times more. A step on a day off goes to the working day
 * before, after the due day to the next.
 */
final class ExpectedLadder {

    private static final int[] UP_TO_THE_DAY = {15, 7, 1, 0};
    private static final int[] AFTER = {1, 3, 7, 14, 21, 28, 35};

    private ExpectedLadder() {}

    static SortedSet<LocalDate> of(LocalDate due, OfficeCalendar calendar) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (int before : UP_TO_THE_DAY) {
            days.add(calendar.orBefore(due.minusDays(before)));
        }
        for (int after : AFTER) {
            days.add(calendar.orAfter(due.plusDays(after)));
        }
        return days;
    }
}
