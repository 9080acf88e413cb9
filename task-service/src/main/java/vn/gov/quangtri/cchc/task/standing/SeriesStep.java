package vn.gov.quangtri.cchc.task.standing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;

/** How far the days of a series lie apart. */
enum SeriesStep {
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS);

    /** A year of days, leap day included, and its end. */
    private static final int MOST_DAYS = 400;

    private final ChronoUnit unit;

    SeriesStep(ChronoUnit unit) {
        this.unit = unit;
    }

    /**
     * As it is written in the address: lower case.
     *
     * @throws Refusal {@code invalid} for anything else
     */
    static SeriesStep of(String text) {
        return Arrays.stream(values())
                .filter(step -> step.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.rule("invalid", Violation.of("/step", "one-of", "day, week, month")));
    }

    /**
     * The first day, every step after it, and the last day, whether or not a step falls on it.
     *
     * @throws Refusal {@code invalid} where the interval is empty or has more days than one answer gives
     */
    List<LocalDate> days(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw Refusal.rule("invalid", Violation.of("/to", "day-before-first", to, from));
        }
        if (unit.between(from, to) >= MOST_DAYS) {
            throw Refusal.rule("invalid", Violation.of("/to", "too-many-days", MOST_DAYS));
        }
        List<LocalDate> days = new ArrayList<>();
        // Counted from the first day each time: a month after 31 January is 28 February, two months after it 31 March.
        for (LocalDate day = from; day.isBefore(to); day = from.plus(days.size(), unit)) {
            days.add(day);
        }
        days.add(to);
        return days;
    }
}
