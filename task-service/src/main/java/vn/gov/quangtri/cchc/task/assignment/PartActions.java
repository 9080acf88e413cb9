package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.AllowedActions;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.service.WorkItem;

/** What the caller may do now about an assignment's last word, its occurrences and its document. */
@ApplicationScoped
class PartActions {

    private final GiveLastWord give;
    private final JudgeLastWord judge;
    private final OccurrenceActions occurrences;
    private final CompletionOffers offers;
    private final EnterFulfillingDocument document;

    PartActions(
            GiveLastWord give,
            JudgeLastWord judge,
            OccurrenceActions occurrences,
            CompletionOffers offers,
            EnterFulfillingDocument document) {
        this.give = give;
        this.judge = judge;
        this.occurrences = occurrences;
        this.offers = offers;
        this.document = document;
    }

    /** One of the actions, made ready since what fulfils the work has happened; null for none. */
    WorkItem.Offer offer(Assignment assignment, List<String> allowed) {
        return offers.of(assignment, allowed);
    }

    /** Adds what is open, named as the paths end; {@code occurrences} where there is something to do with one of them. */
    AllowedActions ask(AllowedActions actions, Assignment assignment) {
        return actions.ask("last-word", () -> give.check(assignment))
                .ask("last-word/agreement", () -> judge.check(assignment, AssignmentMove.AGREE_LAST_WORD))
                .ask("last-word/refusal", () -> judge.check(assignment, AssignmentMove.REFUSE_LAST_WORD))
                .ask("occurrences", () -> checkOccurrences(assignment))
                .ask("document", () -> document.check(assignment));
    }

    private void checkOccurrences(Assignment assignment) {
        if (!occurrences.any(assignment)) {
            throw Refusal.forbidden("forbidden");
        }
    }
}
