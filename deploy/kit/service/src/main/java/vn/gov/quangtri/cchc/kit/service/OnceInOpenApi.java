package vn.gov.quangtri.cchc.kit.service;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Tells in the document that a {@code POST} may carry an {@code Idempotency-Key}, or needs none since it writes nothing. */
@OpenApiFilter(OpenApiFilter.RunStage.BOTH)
public class OnceInOpenApi implements OASFilter {

    private static final String TEXT =
            "A new key for every new request, the same one when it is sent again: same key and body give the first"
                    + " answer for 24 hours (with Idempotency-Replayed: true), another body 422 idempotency-key-reused,"
                    + " while the first still runs 409 idempotency-running";

    private static final String NOT_NEEDED = " Writes nothing: a repeat needs no Idempotency-Key, and none is kept.";

    private static final String PREVIEW = ". A preview keeps none";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().values().stream()
                    .filter(path -> path.getPOST() != null)
                    .forEach(path -> add(path.getPOST()));
        }
    }

    private static void add(Operation post) {
        Object not = post.getExtensions() == null ? null : post.getExtensions().get(Once.NOT_NEEDED);
        if (not == null) {
            addParameter(post, TEXT);
        } else if (not.toString().startsWith(Once.UNLESS)) {
            addParameter(post, TEXT + PREVIEW);
        } else if (post.getDescription() == null || !post.getDescription().endsWith(NOT_NEEDED)) {
            post.setDescription(
                    post.getDescription() == null ? NOT_NEEDED.strip() : post.getDescription() + NOT_NEEDED);
        }
    }

    private static void addParameter(Operation post, String text) {
        boolean there = post.getParameters() != null
                && post.getParameters().stream().anyMatch(p -> OnceInterceptor.HEADER.equals(p.getName()));
        if (!there) {
            post.addParameter(OASFactory.createParameter()
                    .name(OnceInterceptor.HEADER)
                    .in(Parameter.In.HEADER)
                    .description(text)
                    .example("8e03978e-40d5-43e8-bc93-6894a57f9324")
                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        }
    }
}
