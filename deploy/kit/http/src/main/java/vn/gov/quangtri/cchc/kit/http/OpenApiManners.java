package vn.gov.quangtri.cchc.kit.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds to the document what all operations share: the problems that each can answer with, and where to log in. */
@OpenApiFilter(OpenApiFilter.RunStage.BOTH)
public class OpenApiManners implements OASFilter {

    private static final String SCHEMA = "Problem";

    /** The library's own form of problems, which is not ours. */
    private static final List<String> LIBRARY_SCHEMAS = List.of("HttpProblem", "HttpValidationProblem", "Violation");

    /** What Quarkus says by itself. */
    private static final List<String> GENERATED_TEXTS = List.of("Bad Request", "Not Authorized", "Not Allowed");

    private static final Map<String, String> ANSWERS = answers();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        Components components = document.getComponents();
        LIBRARY_SCHEMAS.forEach(components::removeSchema);
        components.addSchema(SCHEMA, problem());
        ANSWERS.forEach((status, text) -> components.addResponse(SCHEMA + status, answer(text)));
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().forEach(OpenApiManners::complete);
        }
        if (components.getSecuritySchemes() != null) {
            components.getSecuritySchemes().values().stream()
                    .filter(scheme -> scheme.getOpenIdConnectUrl() != null)
                    .forEach(scheme -> scheme.setOpenIdConnectUrl(discovery()));
        }
    }

    private static String discovery() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class)
                + "/.well-known/openid-configuration";
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            if (operation.getResponses() == null) {
                operation.setResponses(OASFactory.createAPIResponses());
            }
            statuses(path, method, operation).forEach(status -> complete(operation.getResponses(), status));
            operation.getResponses().getAPIResponses().forEach(OpenApiManners::sayThatItIsAProblem);
        });
    }

    private static void complete(APIResponses responses, String status) {
        APIResponse own = responses.getAPIResponse(status);
        if (own == null || GENERATED_TEXTS.contains(String.valueOf(own.getDescription()))) {
            responses.addAPIResponse(
                    status, OASFactory.createAPIResponse().ref("#/components/responses/" + SCHEMA + status));
        }
    }

    /** What a resource says of a status in its own words stays, and is said to be a problem. */
    private static void sayThatItIsAProblem(String status, APIResponse own) {
        if (status.compareTo("400") >= 0 && own.getRef() == null) {
            own.setContent(content());
        }
    }

    private static List<String> statuses(String path, PathItem.HttpMethod method, Operation operation) {
        boolean writes = method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD;
        boolean takes = operation.getRequestBody() != null || has(operation, Parameter.In.QUERY, null);
        boolean secured =
                operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        boolean guarded = has(operation, Parameter.In.HEADER, "If-Match");
        return ANSWERS.keySet().stream()
                .filter(status -> switch (status) {
                    case "400", "422" -> takes;
                    case "401", "403", "429" -> secured;
                    case "404" -> path.contains("{");
                    case "409" -> writes;
                    case "412", "428" -> guarded;
                    case "413", "415" -> operation.getRequestBody() != null;
                    default -> true;
                })
                .toList();
    }

    private static boolean has(Operation operation, Parameter.In in, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(p -> p.getIn() == in && (name == null || name.equalsIgnoreCase(p.getName())));
    }

    private static APIResponse answer(String text) {
        return OASFactory.createAPIResponse().description(text).content(content());
    }

    private static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA)));
    }

    private static Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("400", "Not readable, or unknown members: unreadable");
        answers.put("401", "No token, or none of this issuer for this audience: unauthenticated");
        answers.put("403", "May see it, may not do this: forbidden and others");
        answers.put("404", "No such thing, or none that the caller may know of: not-found");
        answers.put("409", "The thing's state does not allow it; the type names the cause");
        answers.put("412", "Changed meanwhile; the current ETag is in the answer: stale");
        answers.put("413", "Too large: too-large");
        answers.put("415", "Another media type than asked for: unsupported-media-type");
        answers.put("422", "Readable, but breaks rules, all of which are listed: invalid and others");
        answers.put("428", "If-Match is missing: precondition-required");
        answers.put("429", "Too many requests of this caller; Retry-After says when: too-many-requests");
        answers.put("503", "Not now; Retry-After says when: busy, copy-behind, issuer-away");
        return answers;
    }

    private static Schema problem() {
        Schema violation = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty(
                        "pointer",
                        text("JSON pointer into what was sent, or / and a parameter's name", "/sections/0/label"))
                .addProperty("rule", text("Stable name of the rule", "not-blank"))
                .addProperty("message", text("For people, in the language asked for", "Không được để trống."));
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("RFC 9457; Vietnamese, or English by Accept-Language")
                .addProperty("type", text("Names the cause for good", ProblemWriter.TYPES + "invalid"))
                .addProperty("title", text("The cause in words", "Dữ liệu không hợp lệ"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .addExample(422))
                .addProperty("detail", text("This case in words", "Nội dung gửi lên vi phạm các quy tắc dưới đây."))
                .addProperty("instance", text("Path of the request", "/api/v1/plans"))
                .addProperty("traceId", text("To be given to support", "4bf92f3577b34da6a3ce929d0e0e4736"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(violation));
    }

    private static Schema text(String description, String example) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .description(description)
                .addExample(example);
    }
}
