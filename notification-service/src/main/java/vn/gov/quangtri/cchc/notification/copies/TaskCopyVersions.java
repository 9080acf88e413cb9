package vn.gov.quangtri.cchc.notification.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import vn.gov.quangtri.cchc.kit.http.CopyVersions;

/** How fresh the copies of this kind are. */
@ApplicationScoped
class TaskCopyVersions implements CopyVersions {

    private final CopyRepository copies;

    TaskCopyVersions(CopyRepository copies) {
        this.copies = copies;
    }

    @Override
    public String kind() {
        return "task";
    }

    @Override
    public OptionalLong version(String id) {
        return copies.version(TaskCopy.class, id);
    }
}
