package vn.gov.quangtri.cchc.kit.service;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Tells in the document that every {@code POST} may carry an {@code Idempotency-Key}. */
@OpenApiFilter(OpenApiFilter.RunStage.BOTH)
public class OnceInOpenApi implements OASFilter {

    private static final String TEXT =
            "A new key for every new request, the same one when it is sent again: same key and body give the"
                    + " first answer for 24 hours (with Idempotency-Replayed: true), another body 422 idempotency-key-reused,"
                    + " while the first still runs 409 idempotency-running";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().values().stream()
                    .filter(path -> path.getPOST() != null)
                    .forEach(path -> add(path.getPOST()));
        }
    }

    private static void add(Operation post) {
        boolean there = post.getParameters() != null
                && post.getParameters().stream().anyMatch(p -> OnceInterceptor.HEADER.equals(p.getName()));
        if (!there) {
            post.addParameter(OASFactory.createParameter()
                    .name(OnceInterceptor.HEADER)
                    .in(Parameter.In.HEADER)
                    .description(TEXT)
                    .example("8e03978e-40d5-43e8-bc93-6894a57f9324")
                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        }
    }
}
