package vn.gov.quangtri.cchc.report.extension;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gov.quangtri.cchc.report.history.Change;
import vn.gov.quangtri.cchc.report.history.ChangeLog;
import vn.gov.quangtri.cchc.report.history.Who;

/** After a deed, in its transaction: the row, its history, and the claim given back once the request is open no more. */
@ApplicationScoped
class RecordExtension {

    static final String KIND = "extension";

    private final ExtensionRepository extensions;
    private final ChangeLog history;

    RecordExtension(ExtensionRepository extensions, ChangeLog history) {
        this.extensions = extensions;
        this.history = history;
    }

    /**
     * @param what the deed, such as {@code asked}
     * @param before what it was, null for a new one
     */
    void after(Extension extension, Who who, String what, ExtensionSnapshot before, String why) {
        extensions.flush();
        if (!extension.state.isOpen()) {
            extensions.release(extension);
        }
        history.record(
                who,
                Change.of(KIND, extension.id, what)
                        .from(before)
                        .to(ExtensionSnapshot.of(extension))
                        .because(why));
    }
}
