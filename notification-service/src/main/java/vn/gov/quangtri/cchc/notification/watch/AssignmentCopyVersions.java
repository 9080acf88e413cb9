package vn.gov.quangtri.cchc.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import vn.gov.quangtri.cchc.kit.http.CopyVersions;
import vn.gov.quangtri.cchc.notification.copies.CopyRepository;

/** How fresh the copies of this kind are. */
@ApplicationScoped
class AssignmentCopyVersions implements CopyVersions {

    private final CopyRepository copies;

    AssignmentCopyVersions(CopyRepository copies) {
        this.copies = copies;
    }

    @Override
    public String kind() {
        return "assignment";
    }

    @Override
    public OptionalLong version(String id) {
        return copies.version(Matter.class, id);
    }
}
