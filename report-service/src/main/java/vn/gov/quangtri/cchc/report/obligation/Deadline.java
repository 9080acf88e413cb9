package vn.gov.quangtri.cchc.report.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.rules.standing.DueDay;
import vn.gov.quangtri.cchc.rules.standing.Standing;
import vn.gov.quangtri.cchc.rules.standing.StandingFacts;
import vn.gov.quangtri.cchc.rules.standing.Timing;

/** By when a report is due: the day in force, those before it, and whether another one is asked for. */
@Embeddable
public class Deadline {

    @Column(name = "deadline_version")
    private int version = 1;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** The original day and each later one, once it has moved; empty before. */
    @Convert(converter = DueDaysText.class)
    @Column(name = "due_days", length = 8000)
    private List<DueDay> dueDays = List.of();

    /** Whether the extension that is asked for was asked for in time; null while none is. */
    @Column(name = "extension_in_time")
    private Boolean extensionInTime;

    protected Deadline() {}

    Deadline(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    void asked(boolean inTime) {
        extensionInTime = inTime;
    }

    void askedNoMore() {
        extensionInTime = null;
    }

    /** @param since the decision's day: from it on the new day is in force; of several of one day the last counts */
    void moved(LocalDate newDueOn, LocalDate since) {
        dueDays = DueDay.moved(dueDays, originalDueOn(), since, newDueOn);
        dueOn = newDueOn;
        extensionInTime = null;
        version++;
    }

    /** Whether a report of that day is on time, by the day that was in force then. */
    boolean isKeptOn(LocalDate day) {
        return Standing.of(facts(dueOn, dueDays).withCompletedOn(day), day) == Standing.DONE_ON_TIME;
    }

    /** What the common rule needs to know of these days. */
    static StandingFacts facts(LocalDate dueOn, List<DueDay> dueDays) {
        StandingFacts asGiven = StandingFacts.lead(Timing.DATED, dueOn);
        return dueDays.isEmpty() ? asGiven : asGiven.withDueDays(dueDays);
    }

    public int version() {
        return version;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate originalDueOn() {
        return dueDays.isEmpty() ? dueOn : dueDays.get(0).dueOn();
    }

    /** The day from which the due day is in force; null for the original one. */
    public LocalDate dueSince() {
        return dueDays.isEmpty() ? null : dueDays.get(dueDays.size() - 1).inForceFrom();
    }

    List<DueDay> dueDays() {
        return dueDays;
    }

    /** Null while no extension is asked for. */
    public Boolean extensionInTime() {
        return extensionInTime;
    }
}
