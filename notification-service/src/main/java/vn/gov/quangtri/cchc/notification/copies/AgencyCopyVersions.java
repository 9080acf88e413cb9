package vn.gov.quangtri.cchc.notification.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import vn.gov.quangtri.cchc.kit.http.CopyVersions;

/** How fresh the copies of this kind are. */
@ApplicationScoped
class AgencyCopyVersions implements CopyVersions {

    private final CopyRepository copies;

    AgencyCopyVersions(CopyRepository copies) {
        this.copies = copies;
    }

    @Override
    public String kind() {
        return "agency";
    }

    @Override
    public OptionalLong version(String id) {
        return copies.version(AgencyCopy.class, "agencyKey", id);
    }
}
