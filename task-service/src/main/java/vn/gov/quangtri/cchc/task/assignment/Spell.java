package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Assignments of a plan of which the same was known, and of how many of them on each of the days asked about. Completions on one side of
 * the due day are the same: on every day that counts them they had happened.
 */
final class Spell {

    private final UUID plan;
    private final int side;
    private final Known known;
    private final List<LocalDate> days;
    /** By how many more or fewer there are on a day than on the one before. */
    private final int[] changes;

    /** @param known of them the one that was completed first, so that it holds on every day on which another does */
    Spell(UUID plan, int side, Known known, List<LocalDate> days) {
        this.plan = plan;
        this.side = side;
        this.known = known;
        this.days = days;
        this.changes = new int[days.size() + 1];
    }

    UUID plan() {
        return plan;
    }

    boolean isOf(UUID otherPlan, int otherSide, Known other) {
        return side == otherSide && plan.equals(otherPlan) && known.equals(other.withCompletedOn(known.completedOn()));
    }

    /** So many were known so from a day on, until another. */
    void add(LocalDate from, LocalDate until, int count) {
        int begin = firstNotBefore(from);
        int end = until.equals(AssignmentSql.FOREVER) ? days.size() : firstNotBefore(until);
        changes[begin] += count;
        changes[end] -= count;
    }

    /** After the plan's last day everything stays as it was known on it. */
    private int firstNotBefore(LocalDate day) {
        if (known.endedOn() != null && day.isAfter(known.endedOn())) {
            return days.size();
        }
        int place = Collections.binarySearch(days, day);
        return place >= 0 ? place : -place - 1;
    }

    void countInto(List<Map<Stood, Integer>> sums, int warningDays) {
        int count = 0;
        for (int i = 0; i < days.size(); i++) {
            count += changes[i];
            if (count > 0) {
                sums.get(i).merge(known.stood(days.get(i), warningDays), count, Integer::sum);
            }
        }
    }
}
