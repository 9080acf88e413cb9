package vn.gov.quangtri.cchc.task.copies;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field that is read here stands in the schema file of the neighbour that sends it. */
class NeighbourContractTest {

    static Stream<Arguments> contracts() {
        return Stream.of(
                Arguments.of(AgencyCopy.class, "plan-service", "agency-1"),
                Arguments.of(GroupCopy.class, "plan-service", "agency-group-1"),
                Arguments.of(SuccessionCopy.class, "plan-service", "succession-1"),
                Arguments.of(PlanCopy.class, "plan-service", "plan-1"),
                Arguments.of(WorkingDaysCopy.class, "notification-service", "working-days-1"),
                Arguments.of(RoundCopy.class, "report-service", "round-1"),
                Arguments.of(ConsolidatedReportCopy.class, "report-service", "consolidated-report-1"),
                Arguments.of(SubPlanCopy.class, "plan-service", "sub-plan-1"));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void readsOnlyWhatTheNeighbourPromises(Class<?> copy, String service, String schema) throws IOException {
        Path file = Path.of("..", service, "src/main/resources/events", schema + ".json");
        List<String> faults = new ArrayList<>();
        check(copy, new ObjectMapper().readTree(file.toFile()), "", faults);
        assertTrue(faults.isEmpty(), String.join("\n", faults));
    }

    private static void check(Class<?> copy, JsonNode schema, String at, List<String> faults) {
        JsonNode members = object(schema).path("properties");
        for (RecordComponent field : copy.getRecordComponents()) {
            JsonNode member = members.path(field.getName());
            String path = at + "/" + field.getName();
            if (member.isMissingNode()) {
                faults.add(path + " is promised by nobody");
            } else if (inner(field.getGenericType()) instanceof Class<?> type && type.isRecord()) {
                check(type, member.has("items") ? member.path("items") : member, path, faults);
            }
        }
    }

    private static Type inner(Type type) {
        return type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
    }

    /** The schema itself, or the one of its alternatives that is an object. */
    private static JsonNode object(JsonNode schema) {
        for (JsonNode alternative : schema.path("anyOf")) {
            if ("object".equals(alternative.path("type").asText())) {
                return alternative;
            }
        }
        return schema;
    }
}
