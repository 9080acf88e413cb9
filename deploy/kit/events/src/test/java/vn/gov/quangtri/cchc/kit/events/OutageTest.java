package vn.gov.quangtri.cchc.kit.events;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.test.database.MariaDbResource;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;
import vn.gov.quangtri.cchc.kit.test.kafka.KafkaResource;

@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "outage"))
@WithTestResource(KafkaResource.class)
@TestProfile(OutageTest.OwnService.class)
class OutageTest {

    @Inject
    Things things;

    @Inject
    Database database;

    @Inject
    Intake intake;

    /** A group and a sender of its own. */
    public static class OwnService implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "cchc.service", "outage", "mp.messaging.connector.smallrye-kafka.max.poll.interval.ms", "6000");
        }
    }

    @AfterEach
    void allServersAreThere() {
        KafkaResource.startBroker();
    }

    @Test
    void goesOnSendingAndReceivingWhenTheBrokerIsBack() {
        String first = Ids.next().toString();
        receive(first);
        await().pollInterval(ofMillis(5))
                .until(() -> database.number("SELECT COUNT(*) FROM other_copy WHERE id = ?", first) == 1);
        KafkaResource.stopBroker();
        UUID id = things.make();
        await().pollDelay(ofSeconds(3)).atMost(ofSeconds(15)).until(() -> !"leading".equals(state()));
        RestAssured.given().get("/q/health/live").then().statusCode(200);
        String health = RestAssured.given()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(health.replaceAll("\\s", "").contains("\"outboxPending\":1"), health);
        KafkaResource.startBroker();
        String second = Ids.next().toString();
        receive(second);
        awaitCopy(second);
        awaitAllCommitted();
        await().atMost(ofSeconds(40)).until(() -> pending() == 0);
        try (EventProbe probe = new EventProbe()) {
            assertEquals(1, probe.read(Things.TOPIC, id.toString()).size());
        }
        RestAssured.given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void goesOnWhenTheDatabaseIsBackAndBuriesNothing() {
        String before = Ids.next().toString();
        receive(before);
        awaitCopy(before);
        MariaDbResource.stopServer();
        String during = Ids.next().toString();
        try {
            receive(during);
            await().pollDelay(ofSeconds(10)).atMost(ofSeconds(40)).until(() -> intake.waiting()
                    .containsKey(OtherFeed.TOPIC));
        } finally {
            MariaDbResource.startServer();
        }
        awaitCopy(during);
        UUID id = things.make();
        await().atMost(ofSeconds(40)).until(() -> pending() == 0);
        assertEquals(0, database.number("SELECT COUNT(*) FROM dead_letter WHERE record_key = ?", during));
        try (EventProbe probe = new EventProbe()) {
            assertEquals(1, probe.read(Things.TOPIC, id.toString()).size());
        }
    }

    /** The group has committed every record of the topic, those too whose commit met no broker at first. */
    private static void awaitAllCommitted() {
        await().atMost(ofSeconds(40)).untilAsserted(() -> {
            try (EventProbe probe = new EventProbe();
                    Admin admin = Admin.create(Map.of("bootstrap.servers", KafkaResource.bootstrap()))) {
                Map<TopicPartition, Long> ends = new HashMap<>();
                probe.read(OtherFeed.TOPIC)
                        .forEach(seen ->
                                ends.put(new TopicPartition(seen.topic(), seen.partition()), seen.offset() + 1));
                Map<TopicPartition, Long> committed = new HashMap<>();
                admin.listConsumerGroupOffsets("outage")
                        .partitionsToOffsetAndMetadata()
                        .get()
                        .forEach((partition, offset) -> committed.put(partition, offset.offset()));
                assertEquals(ends, committed);
            }
        });
    }

    private String state() {
        String health = RestAssured.given().get("/q/health/ready").asString();
        return health.replaceAll("(?s).*\"relay\": *\"([^\"]*)\".*", "$1");
    }

    private long pending() {
        return database.number("SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL");
    }

    private static void receive(String id) {
        try (EventProbe probe = new EventProbe()) {
            String json = "{\"id\":\"%s\",\"name\":\"a\"}".formatted(id);
            probe.send(OtherFeed.TOPIC, id, "other.changed.v1", "other/1", 1, json);
        }
    }

    private void awaitCopy(String id) {
        await().atMost(ofSeconds(40)).ignoreExceptions().until(() -> database.rows(
                        "SELECT name FROM other_copy WHERE id = ?", id)
                .equals(List.of("a")));
    }
}
