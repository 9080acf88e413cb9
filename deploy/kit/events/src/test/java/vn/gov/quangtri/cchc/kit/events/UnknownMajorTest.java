package vn.gov.quangtri.cchc.kit.events;

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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.test.database.MariaDbResource;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;
import vn.gov.quangtri.cchc.kit.test.kafka.KafkaResource;

@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "major"))
@WithTestResource(KafkaResource.class)
@TestProfile(UnknownMajorTest.OwnTopic.class)
class UnknownMajorTest {

    static final String TOPIC = "cchc.others-to-come";

    @Inject
    Database database;

    @Inject
    Intake intake;

    final EventProbe probe = new EventProbe();

    /** A topic and a group that no other test reads. */
    public static class OwnTopic implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cchc.service", "major", "mp.messaging.incoming.others.topic", TOPIC);
        }
    }

    @Test
    void standsStillBeforeARecordOfALaterMajorAndSaysSo() throws Exception {
        String before = Ids.next().toString();
        String after = Ids.next().toString();
        send(before, "other/1");
        await().atMost(ofSeconds(20)).until(() -> copies(before) == 1);
        String later = Ids.next().toString();
        long stopped = send(later, "other/2");
        send(after, "other/1");
        await().atMost(ofSeconds(20)).until(() -> !intake.stopped().isEmpty());
        assertTrue(intake.stopped().get(OtherFeed.TOPIC).contains("other/2"));
        RestAssured.given().get("/q/health/live").then().statusCode(200);
        String health = RestAssured.given()
                .get("/q/health/ready")
                .then()
                .statusCode(503)
                .extract()
                .asString();
        assertTrue(health.contains("a newer version of the service is needed"), health);
        assertEquals(0, copies(after));
        assertEquals(0, database.number("SELECT COUNT(*) FROM dead_letter"));
        assertEquals(stopped, committed());
    }

    private long send(String id, String schema) {
        String json = "{\"id\":\"%s\",\"name\":\"a\",\"version\":1}".formatted(id);
        return probe.sendRaw(TOPIC, 0, id, json.getBytes(StandardCharsets.UTF_8), headers(schema))
                .offset();
    }

    private static Map<String, String> headers(String schema) {
        return Map.of(
                "ce_id",
                Ids.next().toString(),
                "ce_type",
                "vn.gov.quangtri.cchc.other.changed.v1",
                "ce_time",
                "2023-04-03T00:00:00Z",
                "ce_dataschema",
                "https://cchc.quangtri.gov.vn/schemas/" + schema);
    }

    private long copies(String id) {
        return database.number("SELECT COUNT(*) FROM other_copy WHERE id = ?", id);
    }

    private static long committed() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", KafkaResource.bootstrap()))) {
            Map<TopicPartition, OffsetAndMetadata> offsets = admin.listConsumerGroupOffsets("major")
                    .partitionsToOffsetAndMetadata()
                    .get();
            return List.copyOf(offsets.values()).stream()
                    .mapToLong(OffsetAndMetadata::offset)
                    .sum();
        }
    }
}
