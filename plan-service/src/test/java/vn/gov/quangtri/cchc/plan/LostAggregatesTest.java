package vn.gov.quangtri.cchc.plan;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.checks.RepairCheck;
import vn.gov.quangtri.cchc.kit.test.checks.RepairCheck.Tagged;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;

/** What was sent before the database was restored, and what the database does not know any more. */
@Tag("long")
@QuarkusTest
class LostAggregatesTest extends RunningService {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @BeforeEach
    void loadTheProvince() {
        SampleData.loadDirectory();
    }

    @Test
    void endsAPlanThatWasInForce() throws Exception {
        JsonNode told = told("ISSUED");
        assertTrue(told.path("deleted").asBoolean());
        assertEquals("REVOKED", told.path("state").asText());
        assertEquals("Kế hoạch bị mất", told.path("title").asText());
        assertFalse(told.path("endedOn").asText().isEmpty());
        assertFalse(told.path("endedReason").asText().isEmpty());
    }

    @Test
    void leavesTheStateOfAPlanThatWasNotInForce() throws Exception {
        JsonNode told = told("DRAFT");
        assertTrue(told.path("deleted").asBoolean());
        assertEquals("DRAFT", told.path("state").asText());
        assertTrue(told.path("endedOn").isMissingNode());
    }

    @ParameterizedTest
    @CsvSource({
        "cchc.agencies, agency, /api/v1/agencies, MATA",
        "cchc.agency-groups, agency-group, /api/v1/agency-groups, NHOM_MATA",
        "cchc.agencies, agency, load, MATB",
        "cchc.agency-groups, agency-group, load, NHOM_MATB"
    })
    void goesOnFromTheVersionsOfOneThatWasLost(String topic, String kind, String path, String key) throws Exception {
        try (EventProbe probe = new EventProbe()) {
            String state = "{\"key\": \"%s\", \"version\": 7, \"name\": \"Mất\"}".formatted(key);
            probe.send(topic, key, kind + ".changed.v1", kind + "/1", 7, state);
            assertTrue(new RepairCheck(management).fence(kind).contains(key));
            await().atMost(ofSeconds(30))
                    .until(() -> latest(probe, topic, key).path("deleted").asBoolean());
            long lost = latest(probe, topic, key).path("version").asLong();
            enter(path, kind, key);
            await().atMost(ofSeconds(30))
                    .until(() -> latest(probe, topic, key).path("version").asLong() > lost);
            assertFalse(latest(probe, topic, key).path("deleted").asBoolean());
            String things = kind.equals("agency") ? "/api/v1/agencies/" : "/api/v1/agency-groups/";
            String etag = Plans.as(Tokens.observer()).get(things + key).header("ETag");
            assertEquals("\"" + (lost + 1) + "\"", etag);
        }
    }

    @Test
    void refusesTagsFromBeforeTheRestore() {
        String plan = Plans.draftSample();
        enter("/api/v1/agencies", "agency", "NHANA");
        enter("/api/v1/agency-groups", "agency-group", "NHOM_NHANA");
        String succeeds = "{\"successions\": [{\"from\": \"NHANA\", \"to\": [\"SNV\"], \"on\": \"2025-03-01\","
                + " \"kind\": \"ABSORBED\"}]}";
        String written = Plans.as(Tokens.editor())
                .body(succeeds)
                .post("/api/v1/agencies/imports")
                .path("written[0]");
        String succession = "/api/v1/successions/" + written.replaceAll(".*/|@.*", "");
        new RepairCheck(management)
                .refuseTagsOfBefore(
                        tagged("/api/v1/plans/" + plan, SampleData.text("plan-2023.json")),
                        tagged("/api/v1/agencies/NHANA", "{\"name\": \"Đổi tên\", \"kind\": \"OTHER\"}"),
                        tagged(
                                "/api/v1/agency-groups/NHOM_NHANA",
                                "{\"name\": \"Nhóm đổi tên\", \"aliases\": [], \"members\": [\"SNV\"]}"),
                        new Tagged(succession, () -> tag(succession), tag -> Plans.as(Tokens.editor())
                                .header("If-Match", tag)
                                .body("{\"reason\": \"ghi nhầm\"}")
                                .post(succession + "/undo")
                                .statusCode()));
    }

    private static Tagged tagged(String path, String body) {
        return new Tagged(path, () -> tag(path), tag -> Plans.as(Tokens.editor())
                .header("If-Match", tag)
                .body(body)
                .put(path)
                .statusCode());
    }

    private static String tag(String path) {
        return Plans.as(Tokens.editor()).get(path).header("ETag");
    }

    private static void enter(String path, String kind, String key) {
        String one = kind.equals("agency")
                ? "{\"key\": \"%s\", \"name\": \"Nhập lại\", \"kind\": \"OTHER\"}".formatted(key)
                : "{\"key\": \"%s\", \"name\": \"Nhập lại %s\", \"aliases\": [], \"members\": [\"SNV\"]}"
                        .formatted(key, key);
        if (path.equals("load")) {
            String list = kind.equals("agency") ? "agencies" : "groups";
            Plans.as(Tokens.editor())
                    .body("{\"%s\": [%s]}".formatted(list, one))
                    .post("/api/v1/agencies/imports")
                    .then()
                    .statusCode(200);
        } else {
            Plans.as(Tokens.editor()).body(one).post(path).then().statusCode(201);
        }
    }

    private JsonNode told(String state) throws Exception {
        String id = UUID.randomUUID().toString();
        try (EventProbe probe = new EventProbe()) {
            String data = "{\"id\": \"%s\", \"version\": 5, \"title\": \"Kế hoạch bị mất\", \"state\": \"%s\"}";
            probe.send("cchc.plans", id, "plan.changed.v1", "plan/1", 5, data.formatted(id, state));
            assertTrue(new RepairCheck(management).fence("plan").contains(id));
            await().atMost(ofSeconds(30))
                    .until(() -> latest(probe, "cchc.plans", id).path("version").asLong() > 1_000);
            return latest(probe, "cchc.plans", id);
        }
    }

    private static JsonNode latest(EventProbe probe, String topic, String key) throws Exception {
        return JSON.readTree(probe.latest(topic, key).orElseThrow().value());
    }
}
