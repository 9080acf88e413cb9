package vn.gov.quangtri.cchc.kit.test.checks;

import static java.util.stream.Collectors.toSet;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;

/** Lifts a service's versions and sends all of its aggregates again, as operators do, and looks at what comes out. */
public final class RepairCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI management;

    /** @param management address of the service's management port */
    public RepairCheck(URI management) {
        this.management = management;
    }

    /**
     * Everything that the service ever sent, and has, is sent again at a version that was never sent before, as its schema
     * ({@code events/<kind>-1.json} among the service's resources) says.
     *
     * @param topics those of the service; each has at least one aggregate
     */
    public void run(Set<String> topics, EventProbe probe) {
        Map<String, Long> before = new HashMap<>();
        topics.forEach(topic -> newest(probe, topic).forEach((key, seen) -> before.put(topic + key, version(seen))));
        List<String> kinds = post("fence-versions").getList("kinds.kind");
        Set<String> repaired = kinds.stream()
                .map(kind -> {
                    JsonPath done = post("republish?kind=" + kind);
                    String topic = done.getString("topic");
                    awaitRestated(probe, kind, topic, done.getInt("sent"), before);
                    return topic;
                })
                .collect(toSet());
        assertEquals(topics, repaired);
    }

    /** Lifts the versions; answers the keys of a kind that were sent, and that the database does not know. */
    public List<String> fence(String kind) {
        return post("fence-versions").getList("kinds.find { it.kind == '" + kind + "' }.lostKeys");
    }

    /**
     * One thing that is changed under an entity tag.
     *
     * @param tag reads the one that it has now
     * @param change tries to change it under a tag, and answers the status
     */
    public record Tagged(String name, Supplier<String> tag, ToIntFunction<String> change) {}

    /** After the database was restored nobody changes anything under a tag from before, and everybody under the one that it has then. */
    public void refuseTagsOfBefore(Tagged... things) {
        Map<String, String> before = new HashMap<>();
        for (Tagged thing : things) {
            before.put(thing.name(), thing.tag().get());
        }
        post("fence-versions");
        for (Tagged thing : things) {
            String old = before.get(thing.name());
            assertTrue(old != null && old.startsWith("\""), thing.name() + " has no tag: " + old);
            assertEquals(412, thing.change().applyAsInt(old), thing.name() + " under " + old);
            int status = thing.change().applyAsInt(thing.tag().get());
            assertTrue(status >= 200 && status < 300, thing.name() + " answers " + status);
        }
    }

    /** Sends every aggregate of a kind again. */
    public void republish(String kind) {
        post("republish?kind=" + kind);
    }

    /** Reads a topic again, from its beginning to its end. */
    public void rebuild(String topic) {
        post("rebuild?topic=" + topic);
    }

    private void awaitRestated(EventProbe probe, String kind, String topic, int sent, Map<String, Long> before) {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Thread.currentThread()
                        .getContextClassLoader()
                        .getResourceAsStream("events/" + kind + "-1.json"));
        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
            List<EventProbe.Seen> restated = newest(probe, topic).values().stream()
                    .filter(seen -> seen.type().equals(kind + ".restated.v1"))
                    .toList();
            assertTrue(sent > 0, kind);
            assertEquals(sent, restated.size(), kind);
            for (EventProbe.Seen seen : restated) {
                assertEquals(Set.of(), schema.validate(data(seen)), seen.value());
                assertTrue(version(seen) > before.getOrDefault(topic + seen.key(), 0L), seen.value());
            }
        });
    }

    private static Map<String, EventProbe.Seen> newest(EventProbe probe, String topic) {
        Map<String, EventProbe.Seen> newest = new HashMap<>();
        probe.read(topic).forEach(seen -> newest.put(seen.key(), seen));
        return newest;
    }

    private static long version(EventProbe.Seen seen) {
        return data(seen).get("version").asLong();
    }

    private static JsonNode data(EventProbe.Seen seen) {
        try {
            return JSON.readTree(seen.value());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(seen.value(), e);
        }
    }

    private JsonPath post(String what) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.admin())
                .post(management.resolve("/admin/" + what))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
