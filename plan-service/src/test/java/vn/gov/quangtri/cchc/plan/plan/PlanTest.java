package vn.gov.quangtri.cchc.plan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.plan.PlanFixture;
import vn.gov.quangtri.cchc.plan.directory.PublishedDirectory;

class PlanTest {

    private static final PublishedDirectory DIRECTORY = new PublishedDirectory(List.of(), List.of());
    private static final Instant NOON = Instant.parse("2023-04-03T05:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2023, 12, 29);
    private static final IssueRefusal CHANGED = IssueRefusal.of("appendix-changed", List.of("3", "4"));

    /** Every move that a plan knows. */
    private static final Map<String, Consumer<Plan>> MOVES = Map.of(
            "edit", plan -> plan.edit(PlanFixture.document().number("02/KH-THU").build()),
            "startIssue", plan -> plan.startIssue(3),
            "withdraw", Plan::withdraw,
            "refuse", plan -> plan.refuse(CHANGED),
            "issue", plan -> plan.issue(DIRECTORY, NOON),
            "close", plan -> plan.close(DAY, "Hết năm"),
            "revoke", plan -> plan.revoke(DAY, "Bãi bỏ"));

    /** Plans in every state, made by moves. */
    private static Plan in(String state) {
        Plan plan = new Plan(PlanFixture.document().build());
        if (state.equals("DRAFT")) {
            return plan;
        }
        plan.startIssue(3);
        if (state.equals("ISSUING")) {
            return plan;
        }
        plan.issue(DIRECTORY, NOON);
        if (state.equals("CLOSED")) {
            plan.close(DAY, "Hết năm");
        } else if (state.equals("REVOKED")) {
            plan.revoke(DAY, "Bãi bỏ");
        }
        return plan;
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, edit, DRAFT, DRAFT",
        "DRAFT, startIssue, DRAFT, ISSUING",
        "ISSUING, withdraw, DRAFT, DRAFT",
        "ISSUING, refuse, DRAFT, DRAFT",
        "ISSUING, issue, ISSUED, ISSUED",
        "ISSUED, close, CLOSED, ISSUED",
        "ISSUED, revoke, REVOKED, ISSUED"
    })
    void movesWhereItMay(String from, String move, PlanState state, RevisionState revisionState) {
        Plan plan = in(from);
        MOVES.get(move).accept(plan);
        assertEquals(state, plan.state());
        assertEquals(revisionState, plan.revisionState());
    }

    @ParameterizedTest
    @CsvSource({
        "ISSUING, edit, plan-not-draft",
        "ISSUED, edit, plan-not-draft",
        "CLOSED, edit, plan-not-draft",
        "REVOKED, edit, plan-not-draft",
        "ISSUING, startIssue, plan-not-draft",
        "ISSUED, startIssue, plan-not-draft",
        "CLOSED, startIssue, plan-not-draft",
        "REVOKED, startIssue, plan-not-draft",
        "DRAFT, withdraw, plan-not-issuing",
        "ISSUED, withdraw, plan-not-issuing",
        "CLOSED, withdraw, plan-not-issuing",
        "REVOKED, withdraw, plan-not-issuing",
        "DRAFT, close, plan-not-issued",
        "ISSUING, close, plan-not-issued",
        "CLOSED, close, plan-not-issued",
        "REVOKED, close, plan-not-issued",
        "DRAFT, revoke, plan-not-issued",
        "ISSUING, revoke, plan-not-issued",
        "CLOSED, revoke, plan-not-issued",
        "REVOKED, revoke, plan-not-issued"
    })
    void refusesEveryOtherMoveAndStaysAsItWas(String from, String move, String code) {
        Plan plan = in(from);
        PlanStanding before = PlanStanding.of(plan);
        long etag = plan.etag();
        Refusal refusal = assertThrows(Refusal.class, () -> MOVES.get(move).accept(plan));
        assertEquals(code, refusal.code());
        assertEquals(before, PlanStanding.of(plan));
        assertEquals(etag, plan.etag());
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, refuse", "ISSUED, refuse", "CLOSED, refuse", "REVOKED, refuse",
        "DRAFT, issue", "ISSUED, issue", "CLOSED, issue", "REVOKED, issue"
    })
    void takesAnAnswerOnlyWhileOneIsWaitedFor(String from, String move) {
        Plan plan = in(from);
        assertThrows(IllegalStateException.class, () -> MOVES.get(move).accept(plan));
    }

    @Test
    void waitsForTheAnswerToTheCurrentAttemptAlone() {
        Plan plan = in("ISSUING");
        assertTrue(plan.waitsFor(1, 1));
        assertFalse(plan.waitsFor(2, 1));
        plan.withdraw();
        assertFalse(plan.waitsFor(1, 1));
        plan.startIssue(5);
        assertFalse(plan.waitsFor(1, 1));
        assertTrue(plan.waitsFor(1, 2));
        assertEquals(Optional.of(new Plan.Pending(1, 2, 5)), plan.pending());
    }

    @Test
    void keepsTheReasonOfARefusalUntilTheNextAttempt() {
        Plan plan = in("ISSUING");
        plan.refuse(CHANGED);
        assertEquals(CHANGED, plan.refusal());
        plan.edit(PlanFixture.document().build());
        assertEquals(CHANGED, plan.refusal());
        plan.startIssue(4);
        assertNull(plan.refusal());
    }

    @Test
    void countsWhatUsersChangeInItsEtagAndNothingElse() {
        Plan plan = in("DRAFT");
        assertEquals(1, plan.etag());
        plan.startIssue(3);
        assertEquals(2, plan.etag());
        plan.refuse(CHANGED);
        assertEquals(2, plan.etag());
        plan.startIssue(4);
        plan.issue(DIRECTORY, NOON);
        assertEquals(3, plan.etag());
    }

    @Test
    void keepsTheDirectoryAndTheMomentOfItsIssue() {
        Plan plan = in("ISSUED");
        assertEquals(DIRECTORY, plan.open().directory());
        assertEquals(NOON, plan.open().issuedAt());
    }

    @ParameterizedTest
    @CsvSource({"CLOSED, Hết năm", "REVOKED, Bãi bỏ"})
    void keepsTheDayAndTheReasonOfItsEnd(String state, String reason) {
        Plan plan = in(state);
        assertEquals(DAY, plan.endedOn());
        assertEquals(reason, plan.endedReason());
        assertNull(in("ISSUED").endedOn());
    }
}
