package vn.gov.quangtri.cchc.local.clock;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.gov.quangtri.cchc.local.process.StartFailure;

/** On which office day a start begins. */
public final class FirstDay {

    /** The sample plan's stand-in issue day. */
    private static final LocalDate ISSUE_DAY_OF_THE_SAMPLE = LocalDate.of(2023, 4, 3);

    private FirstDay() {}

    /**
     * Sets the clock as asked for.
     *
     * @param asked a date, or {@code now}, or nothing
     * @return what to tell the person who started the system
     */
    public static String apply(OfficeClockFile clock, Optional<String> asked) {
        if (clock.exists() && asked.isEmpty()) {
            return "The office day is " + clock.today() + ", as an earlier run left it";
        }
        if (!clock.exists() && asked.isEmpty()) {
            clock.setMorningOf(ISSUE_DAY_OF_THE_SAMPLE);
            return "The office day is " + ISSUE_DAY_OF_THE_SAMPLE
                    + ", 08:00: the sample plan's issue day (-Dtoday=now for the real one)";
        }
        return set(clock, asked.orElseThrow());
    }

    private static String set(OfficeClockFile clock, String asked) {
        LocalDate day = parsed(asked);
        if (clock.exists() && day.isBefore(clock.today())) {
            return "The office day stays " + clock.today() + ": time does not go back to " + day
                    + " in a state that has lived on (-Dfresh begins anew)";
        }
        if (asked.equals("now")) {
            clock.setToRealTime();
        } else if (!clock.exists() || day.isAfter(clock.today())) {
            clock.setMorningOf(day);
        }
        return "The office day is " + clock.today();
    }

    private static LocalDate parsed(String asked) {
        try {
            return asked.equals("now") ? LocalDate.now(OfficeClockFile.ZONE) : LocalDate.parse(asked);
        } catch (DateTimeParseException e) {
            throw new StartFailure("-Dtoday must be a day such as 2023-04-03, or now: " + asked);
        }
    }
}
