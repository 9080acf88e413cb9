package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.rules.standing.DueDay;

/**
 * What became of an occurrence's day since the plan's issue.
 *
 * @param dueDays the original due day and each later one; empty where it never moved
 * @param version counts from 1, one more with each move
 * @param extensionInTime whether the extension that is asked for was asked for in time; null while none is
 */
public record OccurrenceDeadline(List<DueDay> dueDays, int version, Boolean extensionInTime) {

    static final OccurrenceDeadline AS_PLANNED = new OccurrenceDeadline(List.of(), 1, null);

    public OccurrenceDeadline {
        dueDays = dueDays == null ? List.of() : List.copyOf(dueDays);
    }

    /** @param inTime null once nothing is asked for any more */
    OccurrenceDeadline asked(Boolean inTime) {
        return new OccurrenceDeadline(dueDays, version, inTime);
    }

    OccurrenceDeadline moved(LocalDate original, LocalDate since, LocalDate dueOn) {
        return new OccurrenceDeadline(DueDay.moved(dueDays, original, since, dueOn), version + 1, null);
    }
}
