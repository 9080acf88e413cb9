package vn.gov.quangtri.cchc.plan.imports;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.gov.quangtri.cchc.plan.agency.AgencyRequest;
import vn.gov.quangtri.cchc.plan.group.GroupRequest;
import vn.gov.quangtri.cchc.plan.succession.SuccessionDescription;

/**
 * A load. What is not in it stays as it is. Its elements are checked by the same rules as single ones, but all of them together, so that
 * every error of a load is told at once.
 */
public record ImportRequest(
        @Size(max = 5000) List<@NotNull AgencyRequest> agencies,
        @Size(max = 500) List<@NotNull GroupRequest> groups,
        @Size(max = 5000) List<@NotNull SuccessionDescription> successions) {

    public ImportRequest {
        agencies = agencies == null ? List.of() : agencies;
        groups = groups == null ? List.of() : groups;
        successions = successions == null ? List.of() : successions;
    }
}
