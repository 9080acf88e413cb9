package vn.gov.quangtri.cchc.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.task.assignment.AssignmentExtensions;
import vn.gov.quangtri.cchc.task.assignment.ExtendableWork;

/**
 * How each deed with a request begins: it is found with its work, the door asked before the version that the caller knows, so that nobody
 * learns of a version without the right to the deed, and then whether the deed is legal now.
 */
@ApplicationScoped
class TakeUpExtension {

    private final ExtensionRepository extensions;
    private final AssignmentExtensions assignments;

    TakeUpExtension(ExtensionRepository extensions, AssignmentExtensions assignments) {
        this.extensions = extensions;
        this.assignments = assignments;
    }

    /**
     * @param scope of the caller: outside it there is no such request
     * @param door refuses whoever may not do it with this work
     * @param check refuses a deed that is not legal now
     */
    TakenUp run(
            Scope scope,
            UUID id,
            String ifMatch,
            Consumer<ExtendableWork> door,
            BiConsumer<Extension, ExtendableWork> check) {
        Extension extension = extensions.get(scope, id);
        ExtendableWork work = assignments.get(Scope.province(), extension.day());
        door.accept(work);
        Preconditions.require(ifMatch, extension.etag);
        check.accept(extension, work);
        return new TakenUp(extension, work, ExtensionSnapshot.of(extension));
    }

    /**
     * A request about to change.
     *
     * @param work the work whose day it would move
     * @param before what it was until now
     */
    record TakenUp(Extension extension, ExtendableWork work, ExtensionSnapshot before) {}
}
