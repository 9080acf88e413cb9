package vn.gov.quangtri.cchc.kit.test.checks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The document that other systems read of the service under test. Every operation has words and an id of its own, tells the shape of what
 * it answers and with which problems, and shows an example of what it takes and of what it answers.
 */
public final class OpenApiCheck {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final String JSON = "application/json";
    private static final String EMPTY = "204";

    private final JsonNode document;
    private final Set<String> ids = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private OpenApiCheck(JsonNode document) {
        this.document = document;
    }

    /**
     * @param expected ids of operations that the service has, so that the document read is its own
     * @throws AssertionError naming all that is wrong
     */
    public static void run(String... expected) {
        List<String> faults = faults(document(), expected);
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
    }

    /** As the running service gives it. */
    public static JsonNode document() {
        String text = RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }

    static List<String> faults(JsonNode document, String... expected) {
        OpenApiCheck check = new OpenApiCheck(document);
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            path.getValue().properties().stream()
                    .filter(each -> METHODS.contains(each.getKey()))
                    .forEach(each -> check.look(each.getKey() + " " + path.getKey(), each.getValue()));
        }
        for (String id : expected) {
            check.demand(check.ids.contains(id), id, "is not there");
        }
        return check.faults;
    }

    private void look(String name, JsonNode operation) {
        String id = operation.path("operationId").asText();
        demand(!operation.path("summary").asText().isBlank(), name, "has no summary");
        demand(!id.isBlank(), name, "has no id");
        demand(id.isBlank() || ids.add(id), name, "has an id that another one has: " + id);
        JsonNode taken = operation.path("requestBody").path("content");
        demand(isShown(taken), name, "shows no example of what it takes");
        lookAtAnswers(name, operation.path("responses"));
    }

    private void lookAtAnswers(String name, JsonNode answers) {
        boolean succeeds = false;
        boolean refuses = false;
        for (Map.Entry<String, JsonNode> answer : answers.properties()) {
            String status = answer.getKey();
            if (status.startsWith("2")) {
                succeeds = true;
                JsonNode content = answer.getValue().path("content");
                demand(status.equals(EMPTY) || hasShape(content), name, "does not tell the shape of its " + status);
                demand(isShown(content), name, "shows no example of its " + status);
            }
            refuses |= status.compareTo("400") >= 0;
        }
        demand(succeeds, name, "tells no answer");
        demand(refuses, name, "tells no problem");
    }

    private static boolean hasShape(JsonNode content) {
        return !content.isEmpty()
                && content.properties().stream()
                        .allMatch(each -> each.getValue().has("schema"));
    }

    /** Only JSON has examples: files and calendars are looked at by those who open them. */
    private boolean isShown(JsonNode content) {
        return !content.has(JSON) || isShown(content.get(JSON), new HashSet<>());
    }

    /** In its place, or with a member of what it refers to. */
    private boolean isShown(JsonNode part, Set<String> seen) {
        return part.findValue("example") != null
                || part.findValue("examples") != null
                || part.findValuesAsText("$ref").stream()
                        .filter(seen::add)
                        .anyMatch(ref -> isShown(document.at(ref.substring(1)), seen));
    }

    private void demand(boolean kept, String name, String fault) {
        if (!kept) {
            faults.add(name + " " + fault);
        }
    }
}
