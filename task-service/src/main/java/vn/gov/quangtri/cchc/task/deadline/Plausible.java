package vn.gov.quangtri.cchc.task.deadline;

/** Days that can be read but are probably a slip: they are shown for confirmation. */
final class Plausible {

    /** A programme runs to 2030; a single day of a year's plan does not ("30/11/2032" for 2023). */
    private static final int FARTHEST_YEARS = 10;

    private static final int FARTHEST_YEARS_OF_A_DAY = 3;

    private Plausible() {}

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
