package vn.gov.quangtri.cchc.report.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.report.fixture.Schemas;
import vn.gov.quangtri.cchc.rules.days.CalendarDay;

/** Every field that is read of a neighbour's event is in the neighbour's own schema. */
class ConsumedEventsTest {

    @Test
    void readsOnlyWhatPlanServicePromises() {
        assertPromised(Schemas.of("plan-service", "agency"), AgencyFields.class);
        assertPromised(Schemas.of("plan-service", "plan"), PlanFields.class);
    }

    @Test
    void readsOnlyWhatTaskServicePromises() {
        assertPromised(Schemas.of("task-service", "appendix"), AppendixFields.class);
        assertPromised(Schemas.of("task-service", "task"), TaskFields.class);
        assertPromised(Schemas.of("task-service", "assignment"), AssignmentFields.class);
    }

    @Test
    void readsOnlyWhatNotificationServicePromises() {
        Path schema = Schemas.of("notification-service", "working-days");
        assertPromised(schema, WorkingDaysFields.class);
        assertEquals(
                List.of(),
                missing(Schemas.read(schema), Schemas.read(schema).at("/properties/days"), CalendarDay.class));
    }

    private static void assertPromised(Path schema, Class<? extends Record> fields) {
        JsonNode root = Schemas.read(schema);
        assertEquals(List.of(), missing(root, root, fields), schema.toString());
    }

    private static List<String> missing(JsonNode root, JsonNode schema, Class<?> fields) {
        JsonNode properties = resolved(root, schema).path("properties");
        List<String> missing = new ArrayList<>();
        for (RecordComponent field : fields.getRecordComponents()) {
            JsonNode property = properties.path(field.getName());
            if (property.isMissingNode()) {
                missing.add(fields.getSimpleName() + "." + field.getName());
            } else if (element(field).isRecord()) {
                missing.addAll(missing(root, property, element(field)));
            }
        }
        return missing;
    }

    /** Through references, arrays and "this or null". */
    private static JsonNode resolved(JsonNode root, JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(root, root.at(schema.get("$ref").asText().substring(1)));
        }
        if (schema.has("items")) {
            return resolved(root, schema.get("items"));
        }
        for (String choice : List.of("oneOf", "anyOf")) {
            for (JsonNode one : schema.path(choice)) {
                if (!"null".equals(one.path("type").asText())) {
                    return resolved(root, one);
                }
            }
        }
        return schema;
    }

    private static Class<?> element(RecordComponent field) {
        Type type = field.getGenericType() instanceof ParameterizedType list
                ? list.getActualTypeArguments()[0]
                : field.getType();
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}
