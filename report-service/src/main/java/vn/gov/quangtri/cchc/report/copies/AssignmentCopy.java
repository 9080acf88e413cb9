package vn.gov.quangtri.cchc.report.copies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import vn.gov.quangtri.cchc.report.paper.FrozenJson;
import vn.gov.quangtri.cchc.rules.standing.DueDay;
import vn.gov.quangtri.cchc.rules.standing.Occurrence;
import vn.gov.quangtri.cchc.rules.standing.Standing;
import vn.gov.quangtri.cchc.rules.standing.StandingFacts;
import vn.gov.quangtri.cchc.rules.standing.Timing;

/** One agency's part in one task. */
@Entity
@Immutable
@Table(name = "assignment_copy")
public class AssignmentCopy {

    @Id
    private UUID id;

    private boolean deleted;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "task_id")
    private UUID taskId;

    @Column(name = "task_number")
    private int taskNumber;

    private String agency;
    private String holder;
    private String role;
    private String state;

    @Column(name = "deadline_kind")
    private String deadlineKind;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Column(name = "due_days", length = Length.LONG32)
    private String dueDays;

    @Column(length = Length.LONG32)
    private String occurrences;

    protected AssignmentCopy() {}

    public UUID id() {
        return id;
    }

    public UUID planId() {
        return planId;
    }

    public UUID taskId() {
        return taskId;
    }

    public int taskNumber() {
        return taskNumber;
    }

    /** The agency of origin. */
    public String agency() {
        return agency;
    }

    public String holder() {
        return holder;
    }

    public String role() {
        return role;
    }

    /**
     * How it stands on a day, by the function that every service uses, of the same facts.
     *
     * @param ended the plan's last day, null while it is in force
     * @param warningDays the plan's
     */
    public Standing standing(LocalDate on, LocalDate ended, int warningDays) {
        if (!"LEAD".equals(role)) {
            StandingFacts part = StandingFacts.coordinator().withCancelledOn(cancelledOn(on, ended));
            return Standing.of(part.withClosedOn(ended), on);
        }
        StandingFacts asGiven = StandingFacts.lead(Timing.ofDeadlineKind(deadlineKind), dueOn);
        StandingFacts facts = (dueDays == null ? asGiven : asGiven.withDueDays(dueDays()))
                .withCompletedOn(completedOn)
                .withCancelledOn(cancelledOn(on, ended))
                .withClosedOn(ended)
                .withWarningDays(warningDays)
                .withOccurrences(occurrences == null ? List.of() : FrozenJson.readList(occurrences, Occurrence.class));
        return Standing.of(facts, on);
    }

    private List<DueDay> dueDays() {
        return FrozenJson.readList(dueDays, AssignmentFields.DueDays.class).stream()
                .map(day -> new DueDay(day.since(), day.dueOn()))
                .toList();
    }

    /** What is known as cancelled is so on every day that is asked about; the last that counts is the plan's last. */
    private LocalDate cancelledOn(LocalDate on, LocalDate ended) {
        if (!"CANCELLED".equals(state)) {
            return null;
        }
        return ended != null && ended.isBefore(on) ? ended : on;
    }
}
