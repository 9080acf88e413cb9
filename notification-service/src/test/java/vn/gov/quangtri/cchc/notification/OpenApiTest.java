package vn.gov.quangtri.cchc.notification;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The document that other systems read: nothing without a name, words, an example and the shape of its answer. */
@QuarkusTest
class OpenApiTest extends ServiceTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    @Test
    void tellsOfEveryOperationWhatItIsAndWhatItAnswers() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(given().queryParam("format", "json").get("/q/openapi").asString());
        List<String> lacking = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> each : path.getValue().properties()) {
                if (METHODS.contains(each.getKey()) && path.getKey().startsWith("/api/v1")) {
                    check(each.getKey() + " " + path.getKey(), each.getValue(), document, lacking);
                    ids.add(each.getValue().path("operationId").asText());
                }
            }
        }
        assertEquals(List.of(), lacking);
        assertEquals(ids.stream().distinct().toList(), ids);
        assertTrue(ids.contains("listWatchedDays"), ids.toString());
    }

    private static void check(String name, JsonNode operation, JsonNode document, List<String> lacking) {
        JsonNode answers = operation.path("responses");
        boolean answered = answers.has("204")
                || answers.at("/200/content").toString().contains("schema")
                || answers.at("/201/content").toString().contains("schema");
        boolean shown = operation.has("requestBody") || isShown(operation, document, new HashSet<>());
        if (operation.path("summary").asText().isBlank()
                || operation.path("operationId").asText().isBlank()) {
            lacking.add(name + " has no name or words");
        }
        if (!answered) {
            lacking.add(name + " does not say what it answers");
        }
        if (!shown) {
            lacking.add(name + " has no example");
        }
    }

    /** An example stands with the operation, or with a member of what it answers. */
    private static boolean isShown(JsonNode part, JsonNode document, Set<String> seen) {
        return part.toString().contains("\"example")
                || part.findValuesAsText("$ref").stream()
                        .filter(seen::add)
                        .anyMatch(ref -> isShown(document.at(ref.substring(1)), document, seen));
    }
}
