package vn.gov.quangtri.cchc.e2e;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * Every message about it: before the day to the officer, after it to the head as well, from the seventh day on also to the monitor. For
     * due days on which no two steps meet.
     */
    static List<String> messages(LocalDate due, OfficeCalendar calendar) {
        List<String> messages = new ArrayList<>();
        for (int before : UP_TO_THE_DAY) {
            messages.add(calendar.orBefore(due.minusDays(before)) + (before == 0 ? " DUE_DAY" : " BEFORE_" + before)
                    + " OFFICER");
        }
        for (int after : AFTER) {
            String step = calendar.orAfter(due.plusDays(after)) + " AFTER_" + after;
            messages.add(step + " OFFICER");
            messages.add(step + " HEAD");
            if (after >= 7) {
                messages.add(step + " MONITOR");
            }
        }
        return messages.stream().sorted().toList();
    }

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
