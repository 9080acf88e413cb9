package vn.gov.quangtri.cchc.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Draws up plans over the API as an editor does and issues them as the People's Committee does. */
final class Plans {

    static final String SAMPLE_NUMBER = "00/KH-UBND";
    private static final Path DATA = Path.of("../data");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Api EDITOR = Api.as("editor.snv");
    private static final Api APPROVER = Api.as("approver.ubnd");

    private Plans() {}

    /** The id of the 2023 plan that the stack loaded. */
    static String sample() {
        return byNumber(SAMPLE_NUMBER);
    }

    static String byNumber(String number) {
        List<Map<String, Object>> found = EDITOR.all("/plans", Map.of("documentNumber", number));
        assertEquals(1, found.size(), "plans numbered " + number);
        return (String) found.get(0).get("id");
    }

    /** The body of a plan in the data folder, changed as asked. */
    static ObjectNode body(String file, Consumer<ObjectNode> change) {
        try {
            ObjectNode body = (ObjectNode) JSON.readTree(Files.readString(DATA.resolve(file)));
            change.accept(body);
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of the sample plan under another number. */
    static ObjectNode sampleAs(String number) {
        return body("plan-2023.json", plan -> plan.put("number", number));
    }

    /** The rows of an appendix in the data folder, as {@code PUT /plans/{id}/appendix} takes them. */
    static List<Map<String, Object>> rows(String file) {
        try (MappingIterator<Map<String, String>> lines = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(Files.readString(DATA.resolve(file)).replace("\uFEFF", ""))) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Map<String, String> line : lines.readAll()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("number", Integer.valueOf(line.get("STT")));
                row.put("content", line.get("Nội dung"));
                row.put("leads", line.get("Cơ quan chủ trì"));
                row.put("coordinators", line.get("Cơ quan phối hợp"));
                row.put("deadline", line.get("Thời gian hoàn thành"));
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drafts a plan with its appendix; answers its id once plan-service has seen the appendix. */
    static String draft(JsonNode body, List<Map<String, Object>> rows) {
        Response created = EDITOR.post("/plans", body);
        assertEquals(201, created.statusCode(), created.asString());
        String id = created.jsonPath().getString("id");
        Stack.get().drain();
        putAppendix(id, rows);
        Stack.get().drain();
        return id;
    }

    static void putAppendix(String id, List<Map<String, Object>> rows) {
        String appendix = "/plans/" + id + "/appendix";
        Response put = EDITOR.request()
                .header("If-Match", EDITOR.etag(appendix))
                .body(Map.of("rows", rows))
                .put(appendix);
        assertEquals(200, put.statusCode(), put.asString());
    }

    /** Presses issue; does not wait. */
    static Response issue(String id) {
        return APPROVER.act("/plans/" + id, "/issue", Map.of());
    }

    /** Issues a plan that is ready and waits until everybody has heard. */
    static String issued(JsonNode body, List<Map<String, Object>> rows) {
        String id = draft(body, rows);
        Response answer = issue(id);
        assertEquals(202, answer.statusCode(), answer.asString());
        Stack.get().drain();
        assertEquals("ISSUED", state(id));
        return id;
    }

    static String state(String id) {
        return APPROVER.get("/plans/" + id).getString("state");
    }

    static List<Map<String, Object>> assignments(String plan) {
        return EDITOR.all("/assignments", Map.of("plan", plan));
    }

    static List<Map<String, Object>> obligations(String plan) {
        return EDITOR.all("/rounds/" + round(plan) + "/obligations", Map.of());
    }

    static String round(String plan) {
        return EDITOR.get("/rounds?plan=" + plan).getString("items[0].id");
    }
}
