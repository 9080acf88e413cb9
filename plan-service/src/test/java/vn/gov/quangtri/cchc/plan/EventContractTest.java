package vn.gov.quangtri.cchc.plan;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.checks.RepairCheck;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;
import vn.gov.quangtri.cchc.plan.issuing.TaskService;
import vn.gov.quangtri.cchc.plan.subplan.SubPlans;

/** What goes out fits the schemas that this service publishes, and what it reads stands in those of task-service. */
@QuarkusTest
class EventContractTest extends RunningService {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonSchema schema(String folder, String name) throws Exception {
        Path file = Path.of(folder, "src/main/resources/events", name + "-1.json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource({
        "cchc.agencies, agency, 44",
        "cchc.agency-groups, agency-group, 4",
        "cchc.successions, succession, 10",
        "cchc.plans, plan, 3",
        "cchc.sub-plans, sub-plan, 1"
    })
    void sendsWhatItsSchemasSay(String topic, String name, int atLeast) throws Exception {
        SampleData.loadDirectory();
        String id = Plans.draftSample();
        try (TaskService tasks = new TaskService(id);
                EventProbe probe = new EventProbe()) {
            issue(id, tasks);
            await().atMost(Duration.ofSeconds(30)).until(() -> probe.latest("cchc.plans", id)
                    .filter(seen -> "plan.issued.v1".equals(seen.type()))
                    .isPresent());
            SubPlans.entered(id, "STC");
            await().atMost(Duration.ofSeconds(30)).until(() -> probe.read(topic).size() >= atLeast);
            JsonSchema schema = schema(".", name);
            List<EventProbe.Seen> sent = probe.read(topic);
            for (EventProbe.Seen seen : sent) {
                JsonNode data = JSON.readTree(seen.value());
                Set<ValidationMessage> broken = schema.validate(data);
                assertTrue(broken.isEmpty(), () -> seen.type() + " " + seen.key() + ": " + broken);
                assertTrue(seen.headers().get("ce_dataschema").endsWith("/" + name + "/1"));
                assertTrue(seen.type().startsWith(name + "."), seen.type());
            }
        }
    }

    @Test
    void sendsEverythingAgainBeyondWhatWasSent() {
        SampleData.loadDirectory();
        String id = SubPlans.entered(SubPlans.issued(), "STC");
        try (EventProbe probe = new EventProbe()) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !probe.read("cchc.sub-plans", id).isEmpty());
            new RepairCheck(management)
                    .run(
                            Set.of(
                                    "cchc.agencies",
                                    "cchc.agency-groups",
                                    "cchc.successions",
                                    "cchc.plans",
                                    "cchc.sub-plans"),
                            probe);
        }
    }

    private static void issue(String id, TaskService tasks) {
        tasks.sayAppendix(
                2, List.of(TaskService.task(1, "Sở Nội vụ", List.of(TaskService.party("AGENCY", "SNV", "Sở Nội vụ")))));
        await().atMost(Duration.ofSeconds(30)).until(() -> Plans.as(Tokens.editor())
                .get("/api/v1/plans/" + id + "/validation")
                .jsonPath()
                .getBoolean("ready"));
        Plans.move(Tokens.approver(), id, "issue", "{}").then().statusCode(202);
        tasks.lock(1, 2, List.of("SNV"), List.of());
    }

    @Test
    void findsNothingToSayOfAnAgencyThatWasLoadedAgain() {
        SampleData.loadDirectory();
        try (EventProbe probe = new EventProbe()) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !probe.read("cchc.agencies", "TINHDOAN").isEmpty());
            SampleData.loadDirectory();
            Plans.draftSample();
            List<EventProbe.Seen> seen = probe.read("cchc.agencies", "TINHDOAN");
            assertEquals(1, seen.size());
            assertEquals("agency.created.v1", seen.get(0).type());
        }
    }

    /** Every field that this service reads, by its path in task-service's schema; items of lists and choices are looked through. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    appendix | planId,version,appendixVersion,taskCount,lock.revision,lock.attempt,lock.appendixVersion,lock.outcome
                    appendix | lock.reason,lock.details,lock.parties.agencies,lock.parties.groups
                    task     | id,version,planId,number,leadText,coordinatingText,leads.text,leads.type,leads.key,leads.name
                    task     | coordinators.text,coordinators.type,coordinators.key,coordinators.name
                    task     | deadline.phrase,deadline.kind,deadline.dueOn,deadline.resolved,deadline.needsConfirmation
                    task     | deadline.explanation,deadline.explanationEn
                    task     | problems.pointer,problems.rule,problems.args
                    """)
    void readsOnlyWhatTaskServicePublishes(String name, String paths) throws Exception {
        JsonNode schema =
                JSON.readTree(Files.readString(Path.of("../task-service/src/main/resources/events", name + "-1.json")));
        List<String> missing = new ArrayList<>();
        for (String path : paths.split(",")) {
            JsonNode at = schema;
            for (String member : path.split("\\.")) {
                at = member(at, member, schema);
            }
            if (at.isMissingNode()) {
                missing.add(path);
            }
        }
        assertEquals(List.of(), missing);
        assertFalse(schema.path("properties").isEmpty());
    }

    private static JsonNode member(JsonNode schema, String name, JsonNode root) {
        JsonNode looked = schema;
        if (looked.has("$ref")) {
            looked = root.at(looked.get("$ref").asText().substring(1));
        }
        if (looked.has("items")) {
            return member(looked.get("items"), name, root);
        }
        for (String choice : List.of("anyOf", "oneOf")) {
            for (JsonNode option : looked.path(choice)) {
                JsonNode found = member(option, name, root);
                if (!found.isMissingNode()) {
                    return found;
                }
            }
        }
        return looked.path("properties").path(name);
    }
}
