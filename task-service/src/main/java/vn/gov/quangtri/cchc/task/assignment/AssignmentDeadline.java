package vn.gov.quangtri.cchc.task.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.gov.quangtri.cchc.rules.standing.DueDay;

/** By when an assignment as a whole is due: the day in force, those before it, and whether another one is asked for. */
@Embeddable
class AssignmentDeadline {

    @Column(name = "deadline_version")
    private int version = 1;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "original_due_on")
    private LocalDate originalDueOn;

    /** The original due day and each later one, once it has moved; empty before. */
    @Convert(converter = DueDaysText.class)
    @Column(name = "due_days", length = 8000)
    private List<DueDay> dueDays = List.of();

    /** Whether the extension that is asked for was asked for in time; null while none is. */
    @Column(name = "extension_in_time")
    private Boolean extensionInTime;

    protected AssignmentDeadline() {}

    /** @param dueOn null where no day is known */
    AssignmentDeadline(LocalDate dueOn) {
        this.dueOn = dueOn;
        originalDueOn = dueOn;
    }

    /** @param inTime not after the due day in force: then nobody is urged while it waits */
    void asked(boolean inTime) {
        extensionInTime = inTime;
    }

    void askedNoMore() {
        extensionInTime = null;
    }

    boolean isExtensionAsked() {
        return extensionInTime != null;
    }

    /** The extension asked for may go on: whoever keeps it says so. @param since the day from which the new one is in force */
    void moved(LocalDate newDueOn, LocalDate since) {
        dueDays = DueDay.moved(dueDays, originalDueOn, since, newDueOn);
        originalDueOn = originalDueOn == null ? newDueOn : originalDueOn;
        dueOn = newDueOn;
        version++;
    }

    /**
     * Goes by this day, as if it had been the one from the beginning: what a correction corrects leaves no trace here, the moves keep it.
     * The days that were granted stay in force where they lie beyond.
     *
     * @param entered null where none is known any more
     * @param granted in the order in which they were granted
     */
    void entered(LocalDate entered, List<DueDay> granted) {
        List<DueDay> beyond = granted.stream()
                .filter(day -> entered != null && day.dueOn().isAfter(entered))
                .toList();
        LocalDate before = dueOn;
        originalDueOn = entered;
        dueDays = List.of();
        dueOn = entered;
        for (DueDay day : beyond) {
            dueDays = DueDay.moved(dueDays, originalDueOn, day.inForceFrom(), day.dueOn());
            dueOn = day.dueOn();
        }
        if (!Objects.equals(before, dueOn)) {
            version++;
        }
    }

    /** Counts from 1, one more with each move. */
    int version() {
        return version;
    }

    /** The last day on time, in force now; null where none is known. */
    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate originalDueOn() {
        return originalDueOn;
    }

    List<DueDay> dueDays() {
        return dueDays;
    }

    /** Null while no extension is asked for. */
    Boolean extensionInTime() {
        return extensionInTime;
    }
}
