package vn.gov.quangtri.cchc.kit.events;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.test.database.MariaDbResource;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;
import vn.gov.quangtri.cchc.kit.test.kafka.KafkaResource;

@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "late"))
@WithTestResource(LateBrokerTest.NoBroker.class)
@TestProfile(LateBrokerTest.OwnService.class)
class LateBrokerTest {

    @Inject
    Things things;

    @Inject
    Database database;

    /** Knows where the broker will be, while there is none. */
    public static class NoBroker implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            String address = KafkaResource.bootstrap();
            KafkaResource.stopBroker();
            return Map.of("cchc.kafka", address);
        }

        @Override
        public void stop() {
            KafkaResource.startBroker();
        }
    }

    /** A sender and a group of its own. */
    public static class OwnService implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "cchc.service", "late",
                    "cchc.events.topics", "cchc.things,cchc.late-things",
                    "mp.messaging.incoming.others.topic", "cchc.late-others");
        }
    }

    @AfterEach
    void theBrokerIsThere() {
        KafkaResource.startBroker();
    }

    @Test
    void startsWithoutABrokerAndMakesItsTopicsWhenThereIsOne() throws Exception {
        UUID id = things.make();
        RestAssured.given().get("/q/health/live").then().statusCode(200);
        RestAssured.given().get("/q/health/ready").then().statusCode(200);
        assertEquals(1, database.number("SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL"));
        KafkaResource.startBroker();
        await().atMost(ofSeconds(40))
                .until(() -> database.number("SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL") == 0);
        try (EventProbe probe = new EventProbe()) {
            assertEquals(1, probe.read(Things.TOPIC, id.toString()).size());
            String other = Ids.next().toString();
            String json = "{\"id\":\"%s\",\"name\":\"a\"}".formatted(other);
            probe.send("cchc.late-others", other, "other.changed.v1", "other/1", 1, json);
            await().atMost(ofSeconds(40))
                    .until(() -> database.number("SELECT COUNT(*) FROM other_copy WHERE id = ?", other) == 1);
        }
        assertEquals("compact 604800000 6", describe("cchc.late-things", "cleanup.policy", "min.compaction.lag.ms"));
        assertEquals("delete 2592000000 6", describe("cchc.dead.late", "cleanup.policy", "retention.ms"));
    }

    private static String describe(String topic, String first, String second) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", KafkaResource.bootstrap()))) {
            ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
            var config = admin.describeConfigs(java.util.List.of(resource))
                    .all()
                    .get()
                    .get(resource);
            TopicDescription description = admin.describeTopics(java.util.List.of(topic))
                    .allTopicNames()
                    .get()
                    .get(topic);
            return config.get(first).value() + " " + config.get(second).value() + " "
                    + description.partitions().size();
        }
    }
}
