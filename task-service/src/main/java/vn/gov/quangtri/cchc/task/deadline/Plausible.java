package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;

/** Days that can be read but are probably a slip: they are shown for confirmation. */
final class Plausible {

    /** A programme runs to 2030; a single day of a year's plan does not ("30/11/2032" for 2023). */
    private static final int FARTHEST_YEARS = 10;

    private static final int FARTHEST_YEARS_OF_A_DAY = 3;

    private Plausible() {}

    /**
     * "Trước ngày 15/01" in a plan that was signed in April: the plan's year stands for the missing one, and work may be born late; or the
     * next January is meant. What lies ahead too, or names its year, is no slip.
     */
    static Reading afterIssue(Reading reading, Context context) {
        LocalDate issued = context.options().issuedOn();
        boolean past = issued != null
                && reading.yearless
                && !reading.watched().isEmpty()
                && reading.watched().stream().allMatch(day -> day.isBefore(issued));
        if (!past) {
            return reading;
        }
        LocalDate next = reading.dueOn.plusYears(1);
        reading.alternatives.add(new Alternative(next, Said.of("nếu là năm sau", "if the year after is meant")));
        return reading.doubt(Said.of(
                "không nêu năm và trước ngày ban hành kế hoạch " + Said.date(issued),
                "no year is written and it lies before the plan's issue on " + Said.date(issued)));
    }

    static Reading check(Reading reading, Context context) {
        int year = reading.dueOn.getYear();
        if (year < context.planYear()) {
            return reading.doubt(Said.of(
                    "năm " + year + " trước năm của kế hoạch (" + context.planYear() + ")",
                    year + " lies before the plan's year (" + context.planYear() + ")"));
        }
        int farthest = reading.is(DeadlineKind.DATE) ? FARTHEST_YEARS_OF_A_DAY : FARTHEST_YEARS;
        return year > context.planYear() + farthest
                ? reading.doubt(
                        Said.of("năm " + year + " quá xa năm của kế hoạch", year + " is far from the plan's year"))
                : reading;
    }
}
