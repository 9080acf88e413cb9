package vn.gov.quangtri.cchc.plan.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Consistency;

@Path("/api/v1/agencies")
@Tag(name = "Agencies")
class ImportResource {

    private static final String EXAMPLE = """
            {"agencies": [{"key": "SKHCN", "name": "Sở Khoa học và Công nghệ", "kind": "DEPARTMENT"},
                          {"key": "STTTT", "name": "Sở Thông tin và Truyền thông", "kind": "DEPARTMENT", "validTo": "2025-02-28"}],
             "groups": [{"key": "SO_BAN_NGANH", "name": "Các sở, ban, ngành cấp tỉnh", "members": ["STTTT", "SKHCN"]}],
             "successions": [{"from": "STTTT", "to": ["SKHCN"], "on": "2025-03-01", "kind": "ABSORBED"}]}""";

    private final ImportDirectory load;
    private final Consistency consistency;

    ImportResource(ImportDirectory load, Consistency consistency) {
        this.load = load;
        this.consistency = consistency;
    }

    @POST
    @Path("/imports")
    @RolesAllowed({Role.PLAN_EDITOR, Role.ADMIN})
    @Operation(
            operationId = "importAgencies",
            summary = "Load agencies, groups and successions by their keys",
            description =
                    "All or nothing; every error is told at once. What is not in the load stays. The same load twice changes nothing."
                            + " 409 import-collided when another load or entry was faster. The versions that it wrote are in the answer, and in its"
                            + " Consistency-Token if they are 20 at most: they travel by several topics, so that none of them stands for"
                            + " the others.")
    public ImportResponse run(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(name = "Một phần của năm 2025", value = EXAMPLE)))
                    @NotNull
                    @Valid
                    ImportRequest request) {
        Written written = new Written();
        ImportResponse done = load.run(request, written);
        written.tell(consistency);
        return done;
    }
}
