package vn.gov.quangtri.cchc.report.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.report.history.ChangeLine;
import vn.gov.quangtri.cchc.report.history.ChangeLog;
import vn.gov.quangtri.cchc.report.obligation.Ledger;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.report.round.RoundRepository;
import vn.gov.quangtri.cchc.rules.extension.ExtensionState;

/** Requests as the caller may see them. */
@ApplicationScoped
@Transactional
class ReadExtensions {

    private final ExtensionRepository extensions;
    private final Ledger ledger;
    private final RoundRepository rounds;
    private final ExtensionActions actions;
    private final ExtensionDoor door;
    private final ChangeLog history;

    ReadExtensions(
            ExtensionRepository extensions,
            Ledger ledger,
            RoundRepository rounds,
            ExtensionActions actions,
            ExtensionDoor door,
            ChangeLog history) {
        this.extensions = extensions;
        this.ledger = ledger;
        this.rounds = rounds;
        this.actions = actions;
        this.door = door;
        this.history = history;
    }

    ExtensionResponse get(UUID obligationId, int number) {
        return answer(extensions.get(door.reads(), obligationId, number));
    }

    /** An obligation's chain after the one with this number; of another agency's obligation there is none to be seen. */
    List<ExtensionResponse> chain(UUID obligationId, int after, int most) {
        Scope scope = door.reads();
        ledger.get(obligationId, scope);
        return extensions.chain(scope, obligationId, after, most).stream()
                .map(this::answer)
                .toList();
    }

    long countOf(UUID obligationId) {
        return extensions.countOf(door.reads(), obligationId);
    }

    /** Those of a round after the one with this id, in the order in which they were asked. */
    List<ExtensionResponse> ofRound(UUID roundId, String agency, ExtensionState state, UUID after, int most) {
        Scope scope = door.reads();
        rounds.get(roundId);
        // Reads the round's obligations at once; each answer below finds its own among them.
        ledger.ofRound(roundId, Scope.province());
        return extensions.ofRound(scope, roundId, agency, state, after, most).stream()
                .map(this::answer)
                .toList();
    }

    long countOfRound(UUID roundId, String agency, ExtensionState state) {
        return extensions.countOfRound(door.reads(), roundId, agency, state);
    }

    Page<ChangeLine> history(UUID obligationId, int number, PageParams page) {
        return history.of(RecordExtension.KIND, extensions.get(door.reads(), obligationId, number).id, page);
    }

    private ExtensionResponse answer(Extension extension) {
        Obligation owed = ledger.get(extension.obligationId, Scope.province());
        return ExtensionResponse.of(extension, owed, actions.of(extension, owed));
    }
}
