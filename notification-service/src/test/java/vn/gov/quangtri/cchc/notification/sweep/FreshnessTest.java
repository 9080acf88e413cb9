package vn.gov.quangtri.cchc.notification.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.KafkaClients;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.kafka.KafkaResource;
import vn.gov.quangtri.cchc.notification.Facts;
import vn.gov.quangtri.cchc.notification.ServiceTest;

/** A sweep sends once it has read what was said before it began, and in the end without. */
@QuarkusTest
@TestProfile(FreshnessTest.Impatient.class)
class FreshnessTest extends ServiceTest {

    private static final LocalDate DAY = LocalDate.of(2023, 11, 14);

    /** Waits four seconds in all, one at a time, and begins anew after three of standing still. */
    public static class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "cchc.sweep.fresh-within", "PT4S", "cchc.sweep.patience", "PT1S", "cchc.sweep.wait-lapses", "PT3S");
        }
    }

    @Inject
    @All
    List<Feed> feeds;

    @Inject
    TopicEnds topics;

    @Inject
    KafkaClients kafka;

    @AfterEach
    void broker() {
        KafkaResource.startBroker();
    }

    @Test
    void knowsThatAGroupHasNotReadAll() throws Exception {
        arrive(Facts.obligation(UUID.randomUUID(), "STC", "2023-11-29"));
        TopicEnds ofAnother = new TopicEnds(feeds, kafka, "nobody-reads");
        assertTrue(ofAnother.behind(ofAnother.now()) > 0);
    }

    @Test
    void isFreshThoughATransactionLeftAMarkerBehindTheLastRecord() throws Exception {
        Facts owed = Facts.obligation(UUID.randomUUID(), "STC", "2023-11-29");
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        KafkaResource.bootstrap(),
                        "transactional.id",
                        UUID.randomUUID().toString()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            var record = new ProducerRecord<>(
                    owed.topic(), owed.key(), owed.json().replaceFirst("\\{", "{\"version\": 1, "));
            Map.of(
                            "ce_id", "1",
                            "ce_source", "/cchc/report",
                            "ce_type", "vn.gov.quangtri.cchc." + owed.type(),
                            "ce_time", "2023-04-03T00:00:00Z",
                            "ce_dataschema", "https://cchc.quangtri.gov.vn/schemas/obligation/1")
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record);
            producer.commitTransaction();
        }
        arrived(owed);
        serve(DAY);
        // The offset of what has arrived may be on its way to the broker still.
        for (int i = 0; i < 3 && days(owed.id()).isEmpty(); i++) {
            sweep.run();
        }
        assertEquals(List.of("2023-11-14"), days(owed.id()));
        assertEquals(List.of("1 0"), rows("SELECT CONCAT(fresh, ' ', behind) FROM sweep WHERE office_day = ?", DAY));
    }

    @ParameterizedTest(name = "fresh {0}")
    @CsvSource({"TRUE, 2023-11-15", "NULL, 2023-11-16"})
    void readsAgainWhatWasSaidSinceASweepThatWasCut(String fresh, LocalDate day) throws Exception {
        Facts owed = Facts.obligation(UUID.randomUUID(), "STC", day.plusDays(15).toString());
        arrive(owed);
        change("INSERT INTO sweep (office_day, round, id, started_at, ends, fresh) VALUES ('" + day
                + "', 1, UNHEX(REPLACE(UUID(), '-', '')), UTC_TIMESTAMP() - INTERVAL 5 HOUR, '{}', " + fresh + ")");
        Facts submitted = owed.with("state", "SUBMITTED", "settled", true);
        withoutReading(owed, () -> {
            send(submitted);
            serve(day);
            assertEquals(List.of(), days(owed.id()), "held");
        });
        arrived(submitted);
        serve(day);
        assertEquals(List.of(), days(owed.id()));
    }

    @Test
    void waitsAnewWhenItsWaitWasBrokenOff() throws Exception {
        LocalDate day = LocalDate.of(2023, 11, 17);
        Facts owed = Facts.obligation(UUID.randomUUID(), "STC", "2023-12-02");
        arrive(owed);
        withoutReading(owed, () -> {
            send(owed.with("state", "SUBMITTED", "settled", true));
            serve(day);
            change("UPDATE sending SET paused = TRUE");
            Thread.sleep(5000);
            change("UPDATE sending SET paused = FALSE");
            serve(day);
            assertEquals(List.of(), days(owed.id()), "the pause was no wait");
        });
    }

    private interface Work {
        void run() throws Exception;
    }

    /** Does something while this service cannot take in what is said about this matter. */
    private void withoutReading(Facts of, Work work) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement("SELECT id FROM matter WHERE id = ? FOR UPDATE")) {
            connection.setAutoCommit(false);
            lock.setBytes(1, Ids.toBytes(of.id()));
            lock.executeQuery();
            work.run();
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Test
    void holdsWhileTheBrokerIsAwayAndSendsInTheEndWithARecordOfIt() {
        Facts owed = Facts.obligation(UUID.randomUUID(), "STC", "2023-11-29");
        arrive(owed);
        TestOfficeClock.set(DAY);
        KafkaResource.stopBroker();
        assertThrows(TopicEnds.Away.class, topics::now);
        sweep.run();
        for (int i = 0; i < 5 && days(owed.id()).isEmpty(); i++) {
            assertEquals(List.of(), rows("SELECT fresh FROM sweep WHERE fresh IS NOT NULL"), "held, and not sent");
            sweep.run();
        }
        assertEquals(List.of("2023-11-14"), days(owed.id()));
        assertEquals(List.of("0"), rows("SELECT fresh FROM sweep WHERE office_day = ?", DAY));
    }
}
