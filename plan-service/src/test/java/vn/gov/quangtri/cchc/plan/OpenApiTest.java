package vn.gov.quangtri.cchc.plan;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The documents that other systems read: nothing without a name, words and an example. */
@QuarkusTest
class OpenApiTest extends RunningService {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    @Test
    void tellsOfEveryOperationWhatItIsWithAnExample() throws Exception {
        JsonNode document = new ObjectMapper()
                .readTree(given().queryParam("format", "json").get("/q/openapi").asString());
        List<String> lacking = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(each -> {
                    if (METHODS.contains(each.getKey()) && path.getKey().startsWith("/api/v1")) {
                        JsonNode operation = each.getValue();
                        ids.add(operation.path("operationId").asText());
                        String text = operation.toString();
                        if (operation.path("summary").asText().isBlank() || !text.contains("\"example")) {
                            lacking.add(each.getKey() + " " + path.getKey());
                        }
                    }
                }));
        assertEquals(List.of(), lacking);
        assertEquals(ids.stream().distinct().toList(), ids);
        assertTrue(ids.contains("issuePlan"));
    }

    @Test
    void showsAPlanAndItsDocumentOnOneLevel() throws Exception {
        JsonNode schemas = new ObjectMapper()
                .readTree(given().queryParam("format", "json").get("/q/openapi").asString())
                .at("/components/schemas");
        JsonNode plan = schemas.at("/PlanResponse/properties");
        assertTrue(plan.has("revisionState"));
        assertTrue(plan.has("sections"), plan.toString());
    }
}
