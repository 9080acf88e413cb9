package vn.gov.quangtri.cchc.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** The document that other systems read: nothing without a name, words, an example and the shape of its answer. */
@QuarkusTest
class OpenApiTest implements Servers {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

    @Test
    void tellsOfEveryOperationWhatItIsAndWhatItAnswers() {
        JsonNode document = Wire.parsed(RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .asString());
        List<String> lacking = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> each : path.getValue().properties()) {
                if (METHODS.contains(each.getKey()) && path.getKey().startsWith("/api/v1")) {
                    check(each.getKey() + " " + path.getKey(), each.getValue(), lacking);
                    ids.add(each.getValue().path("operationId").asText());
                }
            }
        }
        assertEquals(List.of(), lacking);
        assertEquals(ids.stream().distinct().toList(), ids);
        assertTrue(
                ids.containsAll(List.of("interpretDeadline", "replaceAppendix", "completeAssignment", "getStanding")));
    }

    private static void check(String name, JsonNode operation, List<String> lacking) {
        JsonNode answers = operation.path("responses");
        boolean answered = answers.has("204")
                || answers.has("200") && answers.at("/200/content").toString().contains("schema")
                || answers.has("201") && answers.at("/201/content").toString().contains("schema");
        boolean shown = operation.toString().contains("\"example") || operation.has("requestBody");
        if (operation.path("summary").asText().isBlank() || !answered || !shown) {
            lacking.add(name);
        }
    }

    @Test
    void showsARowOfAListOnOneLevelInItsSingleAnswerToo() {
        JsonNode schemas = Wire.parsed(RestAssured.given()
                        .queryParam("format", "json")
                        .get("/q/openapi")
                        .asString())
                .at("/components/schemas");
        assertTrue(
                schemas.at("/AssignmentResponse/properties").has("standing"),
                schemas.at("/AssignmentResponse").toString());
        assertTrue(
                schemas.at("/StandingRow/properties").has("lead"),
                schemas.at("/StandingRow").toString());
    }
}
