package vn.gov.quangtri.cchc.report.copies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
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

    /** How it stands on a day, by the function that every service uses. */
    public Standing standing(LocalDate on, int warningDays) {
        if ("CANCELLED".equals(state)) {
            return Standing.CANCELLED;
        }
        if (!"LEAD".equals(role)) {
            return Standing.of(StandingFacts.coordinator(), on);
        }
        boolean done = "DONE".equals(state) || "CONFIRMED".equals(state);
        StandingFacts facts = StandingFacts.lead(Timing.ofDeadlineKind(deadlineKind), dueOn)
                .withWarningDays(warningDays)
                .withCompletedOn(done ? completedOn : null);
        return Standing.of(facts, on);
    }
}
