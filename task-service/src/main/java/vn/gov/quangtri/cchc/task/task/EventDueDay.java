package vn.gov.quangtri.cchc.task.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;

/**
 * The last day on time that goes with an event's day, and what may be said of it.
 *
 * @param on the event's day
 * @param counted what the phrase counts from it, or null where it counts nothing
 * @param precedes the work is to be done before its event
 * @param onlyCounted what the phrase counts may not be overruled
 */
record EventDueDay(LocalDate on, LocalDate counted, boolean precedes, boolean onlyCounted) {

    /** @param said the last day on time that somebody gives, or null */
    void check(LocalDate said, LocalDate today) {
        List<Violation> broken = new ArrayList<>();
        if (on.isAfter(today)) {
            broken.add(Violation.of("/on", "day-in-future", on, today));
        }
        if (said == null && counted == null) {
            broken.add(Violation.of("/dueOn", "day-required"));
        }
        if (said != null && counted != null && onlyCounted) {
            broken.add(Violation.of("/dueOn", "day-is-counted", counted));
        } else if (said != null && !precedes && said.isBefore(on)) {
            broken.add(Violation.of("/dueOn", "due-before-event", said, on));
        } else if (said != null && precedes && said.isAfter(on)) {
            broken.add(Violation.of("/dueOn", "due-after-event", said, on));
        }
        if (!broken.isEmpty()) {
            throw Refusal.rules("invalid", broken);
        }
    }

    LocalDate of(LocalDate said) {
        return said == null ? counted : said;
    }
}
