package vn.gov.quangtri.cchc.report.form;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.report.paper.Sample;

@Path("/api/v1/forms")
@Tag(name = "forms", description = "Biểu mẫu, chỉ tiêu / Report forms")
class FormResource {

    private final ReadForm read;

    FormResource(ReadForm read) {
        this.read = read;
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getForm", summary = "The questions of a round, typed, each with its source in the plan")
    public FormResponse get(@PathParam("id") @Parameter(example = Sample.ID) UUID id) {
        return read.get(id);
    }
}
