package vn.gov.quangtri.cchc.task.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Refusal;

/** What of an assignment was given with it: whose part of what it is. None of it changes but the holder, and whether it was born late. */
@MappedSuperclass
abstract class GivenPart {

    @Id
    @Column(columnDefinition = "BINARY(16)")
    UUID id;

    @Column(columnDefinition = "BINARY(16)")
    UUID planId;

    String planNumber;
    int planYear;
    LocalDate issuedOn;

    @Column(columnDefinition = "BINARY(16)")
    UUID taskId;

    int taskNumber;

    @Column(columnDefinition = "TEXT")
    String taskContent;

    int position;
    String agency;
    String officialCode;
    String agencyName;
    String agencyShortName;
    String holder;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "VARCHAR(16)")
    AssignmentRole role;

    boolean joint;
    boolean firstLead;
    String deadlineKind;
    String phrase;

    @Convert(converter = MilestonesText.class)
    @Column(columnDefinition = "LONGTEXT")
    List<Milestone> milestones;

    boolean bornLate;

    @Column(columnDefinition = "TEXT")
    String searchText;

    public UUID id() {
        return id;
    }

    /** Key of the agency that has it now. */
    public String holder() {
        return holder;
    }

    public boolean isLead() {
        return role == AssignmentRole.LEAD;
    }

    /** Work whose day lay before the plan's is born late: marked so, and not urged. @param dueOn the task's, null while it is unknown */
    boolean isBornLate(LocalDate dueOn) {
        return !isOngoing() && dueOn != null && dueOn.isBefore(issuedOn);
    }

    boolean isOngoing() {
        return "ONGOING".equals(deadlineKind);
    }

    boolean isRecurring() {
        return "RECURRING".equals(deadlineKind);
    }

    /** Where leads answer jointly, the lead named first answers for all of them. */
    boolean isLedByAnother() {
        return joint && !firstLead && role == AssignmentRole.LEAD;
    }

    /** Coordinators and ongoing work have no completion. */
    void requireCompletion() {
        if (role == AssignmentRole.COORDINATING) {
            throw Refusal.conflict("coordinators-do-not-complete", taskNumber);
        }
        if (isOngoing()) {
            throw Refusal.conflict("ongoing-has-no-completion", taskNumber);
        }
    }

    /** The lead named first answers here. */
    void refuseForFirst() {
        throw Refusal.conflict("first-lead-answers", taskNumber);
    }
}
