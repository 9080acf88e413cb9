package vn.gov.quangtri.cchc.notification;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a producer promises, read from its own file. */
public final class Contract {

    private final JsonNode schema;

    private Contract(JsonNode schema) {
        this.schema = schema;
    }

    /** @param service the producer's folder; @param name of the schema, with its major */
    public static Contract of(String service, String name) {
        Path file = Path.of("..", service, "src", "main", "resources", "events", name + ".json");
        try {
            return new Contract(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails if the record reads a field that the producer does not promise. */
    public void promisesAllOf(Class<? extends Record> fields) {
        for (RecordComponent field : fields.getRecordComponents()) {
            assertTrue(
                    schema.at("/properties").has(field.getName()),
                    fields.getSimpleName() + " reads " + field.getName());
        }
    }

    /** The values that a field may have. */
    public List<String> valuesOf(String field) {
        List<String> values = new ArrayList<>();
        schema.at("/properties/" + field + "/enum").forEach(value -> values.add(value.asText()));
        return values;
    }
}
