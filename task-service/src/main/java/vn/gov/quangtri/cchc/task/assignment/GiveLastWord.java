package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.task.copies.Copies;
import vn.gov.quangtri.cchc.task.history.Author;

/**
 * A lead says whether its ongoing work was performed: for a round, as often as one asks, and once more when the plan has been closed. Of
 * joint leads the first says it for all.
 */
@ApplicationScoped
class GiveLastWord {

    private final Caller caller;
    private final AssignmentDoor door;
    private final JointLeads others;
    private final RecordMove record;
    private final Copies copies;
    private final OfficeClock office;

    GiveLastWord(
            Caller caller,
            AssignmentDoor door,
            JointLeads others,
            RecordMove record,
            Copies copies,
            OfficeClock office) {
        this.caller = caller;
        this.door = door;
        this.others = others;
        this.record = record;
        this.copies = copies;
        this.office = office;
    }

    @Transactional
    void run(UUID id, String ifMatch, LastWordRequest said) {
        Assignment assignment = door.ownAlsoClosed(id, ifMatch);
        check(assignment);
        requireRoundOf(assignment.planId, said.roundId());
        boolean closed = door.isClosed(assignment);
        LocalDate today = office.today();
        Consumer<Assignment> deed = each -> {
            each.moveWord(
                    AssignmentMove.SAY_LAST_WORD,
                    word -> word.say(said.word(), said.result(), said.roundId(), today, closed));
            record.after(each, AssignmentMove.SAY_LAST_WORD, Author.of(caller), said.result());
        };
        deed.accept(assignment);
        others.each(assignment, other -> other.state().isOpen() && other.word().isSayable(closed), deed);
    }

    /** One whose word was refused, while the first one's was not, says it for itself. */
    private static boolean isRefusedAlone(Assignment other, Assignment first) {
        return other.word().isRefused() && !first.word().isRefused();
    }

    private void requireRoundOf(UUID planId, UUID roundId) {
        if (roundId != null
                && copies.round(roundId)
                        .filter(round -> planId.equals(round.planId()))
                        .isEmpty()) {
            throw Refusal.rule("invalid", Violation.of("/roundId", "round-unknown"));
        }
    }

    /** Refuses whoever may not say it now. */
    void check(Assignment assignment) {
        door.checkOwnAlsoClosed(assignment);
        assignment.requireWord(AssignmentMove.SAY_LAST_WORD);
        boolean closed = door.isClosed(assignment);
        others.firstOf(assignment)
                .filter(first -> first.word().isSayable(closed) && !isRefusedAlone(assignment, first))
                .ifPresent(first -> assignment.refuseForFirst());
        assignment.word().requireSayable(closed);
    }
}
