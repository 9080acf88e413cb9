package vn.gov.quangtri.cchc.kit.test.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiCheckTest {

    private static final String GOOD = """
            {"paths": {"/things": {
               "parameters": [],
               "post": {"summary": "Makes one", "operationId": "makeThing",
                 "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                 "responses": {"201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Box"}}}},
                               "401": {"$ref": "#/components/responses/Problem401"}}},
               "delete": {"summary": "Clears all", "operationId": "clearThings",
                 "responses": {"204": {}, "401": {}}},
               "get": {"summary": "A file", "operationId": "getFile",
                 "responses": {"200": {"content": {"text/csv": {"schema": {"type": "string"}}}}, "401": {}}}}},
             "components": {"schemas": {
               "Box": {"properties": {"box": {"$ref": "#/components/schemas/Box"}, "thing": {"$ref": "#/components/schemas/Thing"}}},
               "Thing": {"properties": {"name": {"type": "string", "examples": ["Một việc"]}}},
               "Plain": {"properties": {"name": {"type": "string"}}}}}}
            """;

    @Test
    void findsNothingInAGoodDocument() throws JsonProcessingException {
        assertEquals(List.of(), OpenApiCheck.faults(parsed(GOOD), "makeThing", "getFile"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Makes one|  |post /things has no summary",
                "makeThing||post /things has no id",
                "clearThings|makeThing|delete /things has an id that another one has: makeThing",
                "{\"schema\": {\"$ref\": \"#/components/schemas/Thing\"}}|{\"schema\": {\"$ref\": \"#/components/schemas/Plain\"}}"
                        + "|post /things shows no example of what it takes",
                "{\"schema\": {\"$ref\": \"#/components/schemas/Box\"}}|{\"schema\": {\"$ref\": \"#/components/schemas/Plain\"}}"
                        + "|post /things shows no example of its 201",
                "{\"schema\": {\"type\": \"string\"}}|{}|get /things does not tell the shape of its 200",
                "\"204\": {}|\"200\": {}|delete /things does not tell the shape of its 200",
                "\"204\": {}, ||delete /things tells no answer",
                "\"204\": {}, \"401\": {}|\"204\": {}|delete /things tells no problem",
            })
    void findsWhatAnOperationLacks(String good, String bad, String fault) throws JsonProcessingException {
        assertTrue(GOOD.contains(good), good);
        String broken = GOOD.replaceFirst(Pattern.quote(good), bad == null ? "" : quoted(bad));
        assertEquals(List.of(fault), OpenApiCheck.faults(parsed(broken)));
    }

    @Test
    void doesNotPassWhereThereIsNothing() throws JsonProcessingException {
        assertEquals(List.of("makeThing is not there"), OpenApiCheck.faults(parsed("{}"), "makeThing"));
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static JsonNode parsed(String json) throws JsonProcessingException {
        return new ObjectMapper().readTree(json);
    }
}
