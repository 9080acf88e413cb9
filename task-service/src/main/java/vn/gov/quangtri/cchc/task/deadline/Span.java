package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;

/**
 * A named time: a day, a month, a quarter, a year or a stretch of days.
 *
 * @param kind DATE, MONTH, QUARTER, YEAR or PERIOD
 * @param from its first day
 * @param to its last day; for a DATE the same
 * @param name what it is called, written out
 * @param rule the rule that read it
 * @param yearWritten whether the year stands in the phrase
 * @param dayWritten whether a day of the calendar stands in the phrase ("30/9", not "cuối tháng 9")
 * @param doubt why an editor should look at it, null for no doubt
 * @param other another reading of it, null for none
 * @param impossible why there is no such day, null when there is
 */
record Span(
        DeadlineKind kind,
        LocalDate from,
        LocalDate to,
        Said name,
        String rule,
        boolean yearWritten,
        boolean dayWritten,
        Said doubt,
        Alternative other,
        Said impossible) {

    static Span of(DeadlineKind kind, LocalDate from, LocalDate to, Said name, String rule, boolean yearWritten) {
        return new Span(kind, from, to, name, rule, yearWritten, false, null, null, null);
    }

    static Span day(LocalDate day, String rule, boolean yearWritten) {
        Said name = Said.of(Said.date(day), Said.date(day));
        return new Span(DeadlineKind.DATE, day, day, name, rule, yearWritten, true, null, null, null);
    }

    /** A day that its phrase only describes: "giữa tháng 5". */
    static Span described(LocalDate day, Said name, String rule, boolean yearWritten) {
        return new Span(DeadlineKind.DATE, day, day, name, rule, yearWritten, false, null, null, null);
    }

    static Span impossible(String rule, Said why) {
        return new Span(DeadlineKind.UNRESOLVED, null, null, Said.NOTHING, rule, true, true, null, null, why);
    }

    Span doubt(Said why) {
        Said all = doubt == null ? why : doubt.remark(why);
        return new Span(kind, from, to, name, rule, yearWritten, dayWritten, all, other, impossible);
    }

    /** As the beginning of a stretch: "từ đầu năm" is its first day and nothing else. */
    Span asBeginning() {
        return rule.equals(PartRule.BEGINNING.name())
                ? new Span(kind, from, to, name, rule, yearWritten, dayWritten, null, null, impossible)
                : this;
    }

    Span certain() {
        return new Span(kind, from, to, name, rule, yearWritten, dayWritten, null, other, impossible);
    }

    Span or(LocalDate day, Said why) {
        return new Span(
                kind, from, to, name, rule, yearWritten, dayWritten, doubt, new Alternative(day, why), impossible);
    }
}
