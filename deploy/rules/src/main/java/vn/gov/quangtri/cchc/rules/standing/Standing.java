package vn.gov.quangtri.cchc.rules.standing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * How an assignment stands on a day. Never stored: computed by {@link #of} alone, the first line that fits. What happened after the day
 * asked about is not known on it: work finished on 5 October was overdue on 2 October.
 *
 * <p>Work that is owed on several days (each month, or by milestones) stands as they do together: while one is open, as the worst of the
 * open ones, {@link #OVERDUE} before {@link #DUE_SOON} before {@link #NOT_YET_DUE}; once all are done, {@link #DONE_LATE} if one was
 * late. Ongoing work stays ongoing, whatever its milestones.
 */
public enum Standing {
    CANCELLED("hủy", "cancelled"),
    /** A coordinator's: counted apart, in no rate. */
    COORDINATING("phối hợp", "coordinating"),
    DONE_ON_TIME("hoàn thành đúng hạn", "done on time"),
    DONE_LATE("hoàn thành quá hạn", "done late"),
    /** Its deadline counts from an event whose day is not known. */
    AWAITING_EVENT("chờ mốc thời gian", "awaiting its event"),
    ONGOING("thường xuyên", "ongoing"),
    /** All its occurrences lay before the plan's issue. */
    NOTHING_OWED("không còn kỳ phải thực hiện", "nothing owed"),
    /** The worst of open work; the better ones follow in order. */
    OVERDUE("quá hạn chưa hoàn thành", "overdue"),
    /** Within "trong hạn", but due within the plan's warning days. */
    DUE_SOON("sắp đến hạn", "due soon"),
    NOT_YET_DUE("trong hạn", "not yet due");

    private final String vi;
    private final String en;

    Standing(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** What offices print. */
    public String vi() {
        return vi;
    }

    public String en() {
        return en;
    }

    public boolean isDone() {
        return this == DONE_ON_TIME || this == DONE_LATE;
    }

    /** Whether it enters a rate: a lead's that has a day and was not cancelled. */
    public boolean isRated() {
        return isDone() || this == OVERDUE || isOpenInTime();
    }

    /** Something is still to be done, and there is time. */
    public boolean isOpenInTime() {
        return this == DUE_SOON || this == NOT_YET_DUE;
    }

    /**
     * What an office's table prints for open work: "chưa thực hiện" or "đang thực hiện trong hạn" while there is time, the label itself
     * for all else.
     */
    public String printed(boolean started) {
        return isOpenInTime() ? (started ? "đang thực hiện trong hạn" : "chưa thực hiện") : vi;
    }

    /** The standing on a day. A closed plan keeps the standing of the day it was closed on. */
    public static Standing of(StandingFacts facts, LocalDate asked) {
        LocalDate day = facts.frozen(asked);
        if (facts.cancelledBy(day)) {
            return CANCELLED;
        }
        if (facts.coordinating()) {
            return COORDINATING;
        }
        if (!facts.occurrences().isEmpty() && !facts.ongoing()) {
            return together(facts, day);
        }
        if (facts.owesNothing()) {
            return NOTHING_OWED;
        }
        LocalDate completed = facts.completedOn(day);
        if (completed != null) {
            LocalDate due = facts.dueOn(completed);
            return due != null && completed.isAfter(due) ? DONE_LATE : DONE_ON_TIME;
        }
        LocalDate due = facts.dueOn(day);
        if (facts.relative() && due == null) {
            return AWAITING_EVENT;
        }
        if (facts.ongoing()) {
            return ONGOING;
        }
        if (due == null) {
            return NOT_YET_DUE;
        }
        if (day.isAfter(due)) {
            return OVERDUE;
        }
        return ChronoUnit.DAYS.between(day, due) <= facts.warningDays() ? DUE_SOON : NOT_YET_DUE;
    }

    private static Standing together(StandingFacts facts, LocalDate day) {
        List<Standing> each = facts.occurrences().stream()
                .map(one -> of(facts.alone(one), day))
                .toList();
        return each.stream()
                .filter(standing -> !standing.isDone())
                .min(Comparator.naturalOrder())
                .orElse(each.contains(DONE_LATE) ? DONE_LATE : DONE_ON_TIME);
    }
}
