package vn.gov.quangtri.cchc.kit.service;

import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.kit.base.Caller;

/**
 * Who the caller is to this system, as the token says.
 *
 * @param delegations on whose behalf the caller may act besides
 */
record MeResponse(
        @Schema(examples = "[\"officer.stc\"]") List<String> posts,
        @Schema(examples = "[\"agency-officer\"]") List<String> roles,
        @Schema(examples = "[\"STC\"]") List<String> agencies,
        List<String> delegations) {

    static MeResponse of(Caller caller) {
        return new MeResponse(List.of(caller.post()), sorted(caller.roles()), sorted(caller.agencies()), List.of());
    }

    private static List<String> sorted(Collection<String> names) {
        return names.stream().sorted().toList();
    }
}
