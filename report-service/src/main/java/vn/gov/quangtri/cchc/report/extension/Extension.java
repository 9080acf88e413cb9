package vn.gov.quangtri.cchc.report.extension;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.rules.extension.Asked;
import vn.gov.quangtri.cchc.rules.extension.BrokenRule;
import vn.gov.quangtri.cchc.rules.extension.Decision;
import vn.gov.quangtri.cchc.rules.extension.ExtensionMove;
import vn.gov.quangtri.cchc.rules.extension.ExtensionState;
import vn.gov.quangtri.cchc.rules.extension.Opinion;
import vn.gov.quangtri.cchc.rules.extension.RequestFacts;

/**
 * A request to move the day on which an agency's report is due, the opinion on it and its decision. It is bound to the due day that it
 * would move. The requests of one obligation are its chain, by number.
 */
@Entity
@Table(name = "extension")
class Extension {

    @Id
    UUID id;

    @Column(name = "obligation_id")
    UUID obligationId;

    int number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    ExtensionState state;

    @Column(name = "deadline_version")
    int deadlineVersion;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Column(name = "requested_due_on")
    LocalDate requestedDueOn;

    @Column(length = Length.LONG32)
    String reason;

    @Column(name = "document_number")
    String documentNumber;

    @Column(name = "document_date")
    LocalDate documentDate;

    @Column(name = "asked_on")
    LocalDate askedOn;

    @Column(name = "asked_late")
    boolean askedLate;

    @Column(name = "opinion_agrees")
    Boolean opinionAgrees;

    @Column(name = "opinion_due_on")
    LocalDate opinionDueOn;

    @Column(name = "opinion_note", length = Length.LONG32)
    String opinionNote;

    @Column(name = "opinion_on")
    LocalDate opinionOn;

    @Column(name = "granted_due_on")
    LocalDate grantedDueOn;

    @Column(name = "decision_number")
    String decisionNumber;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    @Column(name = "decision_note", length = Length.LONG32)
    String decisionNote;

    @Column(name = "ended_on")
    LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "end_reason")
    EndReason endReason;

    @Version
    long version = 1;

    long etag = 1;

    protected Extension() {}

    /**
     * One that is asked for today; after the due day it is marked so.
     *
     * @param number its place in the obligation's chain, from 1
     */
    static Extension of(Obligation owed, int number, Asked asked, LocalDate today) {
        refuse("extension-refused", asked.broken(owed.dueOn(), today));
        Extension e = new Extension();
        e.id = Ids.next();
        e.obligationId = owed.id();
        e.number = number;
        e.state = ExtensionState.ASKED;
        e.deadlineVersion = owed.deadline().version();
        e.dueOn = owed.dueOn();
        e.requestedDueOn = asked.dueOn();
        e.reason = asked.reason();
        e.documentNumber = asked.documentNumber();
        e.documentDate = asked.documentDate();
        e.askedOn = today;
        e.askedLate = today.isAfter(owed.dueOn());
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

    /** The authority decided. @param owed the obligation as it is now */
    void decide(Decision decision, Obligation owed, LocalDate today) {
        requireDecidable(owed);
        refuse("decision-refused", broken(decision, owed, today));
        go(decision.granted() ? ExtensionMove.GRANT : ExtensionMove.REFUSE);
        grantedDueOn = decision.dueOn(requestedDueOn);
        decisionNumber = decision.number();
        decidedOn = decision.decidedOn();
        decisionNote = decision.note();
        endedOn = today;
    }

    /** The monitor may decide without a document; what was sent stays judged by the day that was in force then. */
    private List<BrokenRule> broken(Decision decision, Obligation owed, LocalDate today) {
        List<BrokenRule> broken = new ArrayList<>();
        if (owed.round().isOfTheRule()
                && (decision.number() == null || decision.number().isBlank())) {
            broken.add(BrokenRule.of("/number", "number-required"));
        }
        LocalDate wroteOn = Asked.wroteOn(documentDate, askedOn);
        broken.addAll(decision.broken(
                new RequestFacts(owed.dueOn(), owed.deadline().dueSince(), requestedDueOn, wroteOn), today));
        if (decision.grantsAfter(owed.submittedOn())) {
            broken.add(BrokenRule.of("/decidedOn", "decided-after-report", decision.decidedOn(), owed.submittedOn()));
        }
        return broken;
    }

    /** Refuses while the opinion is missing, and where the due day is another than the one that it was asked for. */
    void requireDecidable(Obligation owed) {
        requireMay(ExtensionMove.GRANT);
        if (state == ExtensionState.ASKED && DayAuthority.asksForOpinion(owed)) {
            throw Refusal.conflict("opinion-missing", owed.round().title());
        }
        if (deadlineVersion != owed.deadline().version()) {
            throw Refusal.conflict("due-day-moved", owed.round().title());
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
