package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;

/**
 * What a phrase is read in.
 *
 * @param planYear the plan's year, which bounds what recurs and what goes on
 * @param year the year that a date without one has
 */
record Context(int planYear, int year, DeadlineOptions options) {

    Context in(int other) {
        return new Context(planYear, other, options);
    }

    LocalDate yearStart() {
        return LocalDate.of(planYear, 1, 1);
    }

    LocalDate yearEnd() {
        return LocalDate.of(planYear, 12, 31);
    }
}
