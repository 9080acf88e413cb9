package vn.gov.quangtri.cchc.report.extension;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.report.obligation.Ledger;
import vn.gov.quangtri.cchc.report.obligation.Obligation;

/**
 * How each deed with a request begins: it is found with its obligation, the door asked before the version that the caller knows, so that
 * nobody learns of a version without the right to the deed, and then whether the deed is legal now.
 */
@ApplicationScoped
class TakeUpExtension {

    private final ExtensionRepository extensions;
    private final Ledger ledger;

    TakeUpExtension(ExtensionRepository extensions, Ledger ledger) {
        this.extensions = extensions;
        this.ledger = ledger;
    }

    /**
     * @param scope of the caller: outside it there is no such request
     * @param number its place in the obligation's chain
     * @param door refuses whoever may not do it with what is owed
     * @param check refuses a deed that is not legal now
     */
    TakenUp run(
            Scope scope,
            UUID obligationId,
            int number,
            String ifMatch,
            Consumer<Obligation> door,
            BiConsumer<Extension, Obligation> check) {
        Extension extension = extensions.get(scope, obligationId, number);
        Obligation owed = ledger.get(obligationId, Scope.province());
        door.accept(owed);
        Preconditions.require(ifMatch, extension.etag);
        check.accept(extension, owed);
        return new TakenUp(extension, owed, ExtensionSnapshot.of(extension));
    }

    /**
     * A request about to change.
     *
     * @param owed the obligation whose day it would move
     * @param before what it was until now
     */
    record TakenUp(Extension extension, Obligation owed, ExtensionSnapshot before) {}
}
