package vn.gov.quangtri.cchc.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gov.quangtri.cchc.task.history.Author;
import vn.gov.quangtri.cchc.task.history.History;

/** After a deed, in its transaction: the row, its history, and the claim given back once the request is open no more. */
@ApplicationScoped
class RecordExtension {

    static final String KIND = "extension";

    private final ExtensionRepository extensions;
    private final History history;

    RecordExtension(ExtensionRepository extensions, History history) {
        this.extensions = extensions;
        this.history = history;
    }

    /**
     * @param what the deed, such as {@code asked}
     * @param before what it was, null for a new one
     */
    void after(Extension extension, Author author, String what, ExtensionSnapshot before, String why) {
        extensions.flush();
        if (!extension.state.isOpen()) {
            extensions.release(extension);
        }
        history.note(author, KIND, extension.id, what, before, ExtensionSnapshot.of(extension), why);
    }
}
