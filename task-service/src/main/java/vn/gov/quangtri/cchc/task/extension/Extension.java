package vn.gov.quangtri.cchc.task.extension;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.rules.extension.Asked;
import vn.gov.quangtri.cchc.rules.extension.BrokenRule;
import vn.gov.quangtri.cchc.rules.extension.Decision;
import vn.gov.quangtri.cchc.rules.extension.ExtensionMove;
import vn.gov.quangtri.cchc.rules.extension.ExtensionState;
import vn.gov.quangtri.cchc.rules.extension.Opinion;
import vn.gov.quangtri.cchc.rules.extension.RequestFacts;
import vn.gov.quangtri.cchc.task.assignment.ExtendableWork;
import vn.gov.quangtri.cchc.task.assignment.ExtendedDay;

/**
 * A request to move a due day of an assignment, the opinion on it and its decision. It is bound to the due day that it would move: another
 * one needs another decision. The requests for one of several days, which its original due day names, are its chain, by number; so are all
 * those for an assignment's own day, whose original one may have been corrected meanwhile.
 */
@Entity
class Extension {

    @Id
    @Column(columnDefinition = "BINARY(16)")
    UUID id;

    @Version
    long version;

    long etag;

    @Column(columnDefinition = "BINARY(16)")
    UUID assignmentId;

    @Column(columnDefinition = "BINARY(16)")
    UUID planId;

    LocalDate originalDueOn;
    int number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "VARCHAR(16)")
    ExtensionState state;

    int deadlineVersion;
    LocalDate dueOn;
    LocalDate requestedDueOn;

    @Column(columnDefinition = "TEXT")
    String reason;

    String documentNumber;
    LocalDate documentDate;
    LocalDate askedOn;
    boolean askedLate;
    Boolean opinionAgrees;
    LocalDate opinionDueOn;

    @Column(columnDefinition = "TEXT")
    String opinionNote;

    LocalDate opinionOn;
    LocalDate grantedDueOn;
    String decisionNumber;
    LocalDate decidedOn;

    @Column(columnDefinition = "TEXT")
    String decisionNote;

    LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "VARCHAR(16)")
    EndReason endReason;

    /** The other parts whose day it would move, or moved, where leads answer jointly: it is in their chains, too. */
    @ElementCollection
    @CollectionTable(name = "extension_part", joinColumns = @JoinColumn(name = "extension_id"))
    @Column(name = "assignment_id", columnDefinition = "BINARY(16)")
    Set<UUID> others = new HashSet<>();

    protected Extension() {}

    /**
     * One that is asked for today; after the due day it is marked so.
     *
     * @param number from 1 in the day's chain; where others' days move with it, after all that is in theirs
     */
    static Extension of(ExtendableWork work, int number, Asked asked, LocalDate today) {
        refuse("extension-refused", asked.broken(work.dueOn(), today));
        Extension e = new Extension();
        e.id = Ids.next();
        e.etag = 1;
        e.assignmentId = work.id();
        e.planId = work.planId();
        e.others.addAll(work.others());
        e.originalDueOn = work.originalDueOn();
        e.number = number;
        e.state = ExtensionState.ASKED;
        e.deadlineVersion = work.deadlineVersion();
        e.dueOn = work.dueOn();
        e.requestedDueOn = asked.dueOn();
        e.reason = asked.reason();
        e.documentNumber = asked.documentNumber();
        e.documentDate = asked.documentDate();
        e.askedOn = today;
        e.askedLate = today.isAfter(work.dueOn());
        return e;
    }

    /** The monitor says what to think of it; said again, the last word counts. */
    void advise(Opinion opinion, LocalDate today) {
        requireMay(ExtensionMove.ADVISE);
        refuse("opinion-refused", opinion.broken(dueOn));
        go(ExtensionMove.ADVISE);
        opinionAgrees = opinion.agrees();
        opinionDueOn = opinion.dueOn();
        opinionNote = opinion.note();
        opinionOn = today;
    }

    /** The authority decided. @param work the assignment as it is now */
    void decide(Decision decision, ExtendableWork work, LocalDate today) {
        requireDecidable(work);
        refuse("decision-refused", broken(decision, work, today));
        go(decision.granted() ? ExtensionMove.GRANT : ExtensionMove.REFUSE);
        others.addAll(work.others());
        grantedDueOn = decision.dueOn(requestedDueOn);
        decisionNumber = decision.number();
        decidedOn = decision.decidedOn();
        decisionNote = decision.note();
        endedOn = today;
    }

    /** What is done stays judged by the day that was in force then. */
    private List<BrokenRule> broken(Decision decision, ExtendableWork work, LocalDate today) {
        LocalDate wroteOn = Asked.wroteOn(documentDate, askedOn);
        RequestFacts facts = new RequestFacts(work.dueOn(), work.dueSince(), requestedDueOn, wroteOn);
        List<BrokenRule> broken = new ArrayList<>(decision.broken(facts, today));
        if (decision.grantsAfter(work.completedOn())) {
            broken.add(
                    BrokenRule.of("/decidedOn", "decided-after-completion", decision.decidedOn(), work.completedOn()));
        }
        return broken;
    }

    /** Refuses while the opinion is missing, and where the due day is another than the one that it was asked for. */
    void requireDecidable(ExtendableWork work) {
        requireMay(ExtensionMove.GRANT);
        if (state == ExtensionState.ASKED && !work.monitorsOwn()) {
            throw Refusal.conflict("opinion-missing", work.taskNumber());
        }
        if (deadlineVersion != work.deadlineVersion()) {
            throw Refusal.conflict("due-day-moved", work.taskNumber());
        }
    }

    /** The agency that asked does so no more. */
    void withdraw(LocalDate today) {
        go(ExtensionMove.WITHDRAW);
        endedOn = today;
    }

    /** The system ends it by itself. */
    void end(EndReason why, LocalDate today) {
        go(why.move());
        endReason = why;
        endedOn = today;
    }

    /** The due day moved otherwise; what was asked for is now asked of the new one. */
    void bind(LocalDate newDueOn, int newDeadlineVersion) {
        go(ExtensionMove.BIND);
        dueOn = newDueOn;
        deadlineVersion = newDeadlineVersion;
    }

    /** Which day it would move. */
    ExtendedDay day() {
        return new ExtendedDay(assignmentId, originalDueOn);
    }

    /** Refuses a move that is not legal now. */
    void requireMay(ExtensionMove move) {
        stateAfter(move);
    }

    private void go(ExtensionMove move) {
        state = stateAfter(move);
        etag++;
    }

    private ExtensionState stateAfter(ExtensionMove move) {
        return state.after(move).orElseThrow(() -> Refusal.conflict("extension-wrong-state", state));
    }

    private static void refuse(String code, List<BrokenRule> broken) {
        if (!broken.isEmpty()) {
            throw Refusal.rules(
                    code,
                    broken.stream()
                            .map(each -> new Violation(each.pointer(), each.rule(), each.args()))
                            .toList());
        }
    }
}
