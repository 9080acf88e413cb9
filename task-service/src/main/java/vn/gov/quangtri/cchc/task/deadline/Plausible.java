package vn.gov.quangtri.cchc.task.deadline;

/** Days that can be read but are probably a slip: they are shown for confirmation. */
final class Plausible {

    private static final int FARTHEST_YEARS = 10;

    private Plausible() {}

    static Reading check(Reading reading, Context context) {
        int year = reading.dueOn.getYear();
        if (year < context.planYear()) {
            return reading.doubt(Said.of(
                    "năm " + year + " trước năm của kế hoạch (" + context.planYear() + ")",
                    year + " lies before the plan's year (" + context.planYear() + ")"));
        }
        return year > context.planYear() + FARTHEST_YEARS
                ? reading.doubt(
                        Said.of("năm " + year + " quá xa năm của kế hoạch", year + " is far from the plan's year"))
                : reading;
    }
}
