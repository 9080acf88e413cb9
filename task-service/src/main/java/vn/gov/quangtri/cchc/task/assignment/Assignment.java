package vn.gov.quangtri.cchc.task.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.rules.standing.DueDay;
import vn.gov.quangtri.cchc.rules.text.Folding;

/**
 * One agency's part in one task. The agency of origin is part of its natural key and stays; the holder is who has it now. How it
 * stands on a day is computed, never kept.
 */
@Entity
public class Assignment {

    @Id
    @Column(columnDefinition = "BINARY(16)")
    UUID id;

    @Version
    long version;

    long etag;

    @Column(columnDefinition = "BINARY(16)")
    UUID planId;

    String planNumber;
    int planYear;

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

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "VARCHAR(16)")
    AssignmentState state;

    int percent;

    @Column(columnDefinition = "TEXT")
    String note;

    @Column(columnDefinition = "TEXT")
    String result;

    LocalDate completedOn;
    String documentNumber;
    LocalDate documentDate;
    int deadlineVersion;
    String deadlineKind;
    String phrase;
    LocalDate dueOn;
    LocalDate originalDueOn;

    /** The original due day and each later one, once it has moved; empty before. */
    @Convert(converter = DueDaysText.class)
    @Column(length = 8000)
    List<DueDay> dueDays = List.of();

    @Convert(converter = MilestonesText.class)
    @Column(columnDefinition = "LONGTEXT")
    List<Milestone> milestones;

    boolean bornLate;
    LocalDate issuedOn;

    @Column(columnDefinition = "TEXT")
    String searchText;

    int moves;

    protected Assignment() {}

    /** A part just given. Work whose day lay before the plan's is born late: marked so, and not urged. */
    public static Assignment of(Assigned task, Assignee who) {
        Assignment a = new Assignment();
        a.id = Ids.next();
        a.version = 1;
        a.etag = 1;
        a.moves = 1;
        a.planId = task.planId();
        a.planNumber = task.planNumber();
        a.planYear = task.planYear();
        a.issuedOn = task.issuedOn();
        a.taskId = task.taskId();
        a.taskNumber = task.taskNumber();
        a.taskContent = task.taskContent();
        a.joint = task.joint();
        a.position = who.position();
        a.agency = who.agency();
        a.holder = who.agency();
        a.officialCode = who.officialCode();
        a.agencyName = who.name();
        a.agencyShortName = who.shortName();
        a.role = who.role();
        a.firstLead = who.firstLead();
        a.state = AssignmentState.NOT_STARTED;
        a.deadlineVersion = 1;
        a.deadlineKind = task.deadlineKind();
        a.phrase = task.phrase();
        a.dueOn = task.dueOn();
        a.originalDueOn = task.dueOn();
        a.milestones = List.copyOf(task.milestones());
        a.bornLate = !"ONGOING".equals(a.deadlineKind) && a.dueOn != null && a.dueOn.isBefore(a.issuedOn);
        a.searchText = Folding.loose(task.taskContent() + " " + who.name() + " " + who.shortName());
        return a;
    }

    /** Work goes on. */
    public void progress(int newPercent, String newNote, String newResult) {
        state = stateAfter(AssignmentMove.PROGRESS);
        percent = newPercent;
        note = newNote;
        result = newResult == null ? result : newResult;
        userChanged();
    }

    /** Work is done. @param today the office's day */
    public void complete(Done done, LocalDate today) {
        requireMay(AssignmentMove.COMPLETE);
        List<Violation> broken = done.violations(issuedOn, planYear, today);
        if (!broken.isEmpty()) {
            throw Refusal.rules("completion-refused", broken);
        }
        done(done);
    }

    /** Done by the word of the lead named first, where leads answer jointly. */
    void completeWith(Assignment first) {
        done(new Done(first.completedOn, first.result, first.documentNumber, first.documentDate));
    }

    private void done(Done done) {
        state = stateAfter(AssignmentMove.COMPLETE);
        percent = 100;
        completedOn = done.completedOn();
        result = done.result();
        documentNumber = done.documentNumber();
        documentDate = done.documentDate();
        userChanged();
    }

    /** Whoever follows the work up agrees that it is done. */
    public void confirm() {
        state = stateAfter(AssignmentMove.CONFIRM);
        userChanged();
    }

    /** Whoever follows the work up does not agree: it is open again. */
    public void sendBack() {
        state = stateAfter(AssignmentMove.RETURN);
        completedOn = null;
        userChanged();
    }

    /** Done or confirmed by mistake: it is open again. */
    public void reopen() {
        state = stateAfter(AssignmentMove.REOPEN);
        completedOn = null;
        userChanged();
    }

    /** Nothing is asked any more; a background move, so the users' tag stays. */
    public void cancel() {
        state = stateAfter(AssignmentMove.CANCEL);
        moves++;
    }

    /** The day of the event that a relative deadline counts from is known, or was corrected. */
    public void setDueDay(LocalDate newDueOn, LocalDate since) {
        state = stateAfter(AssignmentMove.SET_DUE_DAY);
        dueDays = DueDays.moved(dueDays, originalDueOn, since, newDueOn);
        originalDueOn = originalDueOn == null ? newDueOn : originalDueOn;
        dueOn = newDueOn;
        deadlineVersion++;
        moves++;
    }

    /** Where leads answer jointly, the lead named first answers for all of them. */
    boolean isLedByAnother() {
        return joint && !firstLead && role == AssignmentRole.LEAD;
    }

    /** The lead named first answers here. */
    void refuseForFirst() {
        throw Refusal.conflict("first-lead-answers", taskNumber);
    }

    boolean may(AssignmentMove move) {
        return state.after(move).isPresent();
    }

    /** Refuses a move that is not legal now. Coordinators and ongoing work have no completion. */
    void requireMay(AssignmentMove move) {
        stateAfter(move);
        if (move == AssignmentMove.COMPLETE && role == AssignmentRole.COORDINATING) {
            throw Refusal.conflict("coordinators-do-not-complete", taskNumber);
        }
        if (move == AssignmentMove.COMPLETE && "ONGOING".equals(deadlineKind)) {
            throw Refusal.conflict("ongoing-has-no-completion", taskNumber);
        }
    }

    private AssignmentState stateAfter(AssignmentMove move) {
        return state.after(move).orElseThrow(() -> Refusal.conflict("assignment-wrong-state", state, move));
    }

    private void userChanged() {
        etag++;
        moves++;
    }

    public UUID id() {
        return id;
    }

    public AssignmentState state() {
        return state;
    }
}
