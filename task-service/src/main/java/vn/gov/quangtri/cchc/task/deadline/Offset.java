package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import vn.gov.quangtri.cchc.rules.days.WorkingDays;

/** How far from its event a relative deadline lies: "10 ngày làm việc sau khi …", "5 ngày trước khi …". */
public record Offset(int count, OffsetUnit unit, boolean before) {

    private static final int HOURS_OF_A_DAY = 24;

    /**
     * The last day, once the event's day is known. The event's day is left out (Civil Code 2015, article 147); a last day off moves to the
     * next working day (148.5), or, counted before the event, to the one before, so that it stays ahead of the event.
     */
    public LocalDate dueOn(LocalDate eventDay, WorkingDays days) {
        if (before) {
            return unit == OffsetUnit.WORKING_DAY ? back(eventDay, days) : days.onOrBefore(moved(eventDay, -count));
        }
        return unit == OffsetUnit.WORKING_DAY ? days.plus(eventDay, count) : days.onOrAfter(moved(eventDay, count));
    }

    private LocalDate moved(LocalDate day, int n) {
        return switch (unit) {
            case HOUR ->
                day.plusDays(
                        Math.floorDiv(Math.abs(n) + HOURS_OF_A_DAY - 1, HOURS_OF_A_DAY) * (long) Integer.signum(n));
            case DAY, WORKING_DAY -> day.plusDays(n);
            case WEEK -> day.plusWeeks(n);
            case MONTH -> day.plusMonths(n);
            case YEAR -> day.plusYears(n);
        };
    }

    private LocalDate back(LocalDate eventDay, WorkingDays days) {
        LocalDate day = eventDay;
        for (int counted = 0; counted < count; counted++) {
            day = days.previous(day);
        }
        return day;
    }

    Said said() {
        return new Said(
                count + " " + unit.said().vi() + (before ? " trước" : " sau"),
                count + " " + unit.said().en() + (before ? " before" : " after"));
    }
}
