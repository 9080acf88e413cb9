package vn.gov.quangtri.cchc.local.drain;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Whether records lie between a committed offset and the end. The numbers alone do not tell: transactions end with a marker that has an
 * offset and no record, and aborted or compacted records have offsets too. So the stretch is read as the services read it.
 */
final class Remainder implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final int POLLS = 30;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Set<Stretch> empty = new HashSet<>();

    Remainder(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                1,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                50,
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                1_048_576);
        this.consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    boolean holdsRecords(TopicPartition partition, long committed, long end) {
        Stretch stretch = new Stretch(partition, committed, end);
        if (committed >= end || empty.contains(stretch)) {
            return false;
        }
        boolean holds = read(stretch);
        if (!holds) {
            empty.add(stretch);
        }
        return holds;
    }

    private boolean read(Stretch stretch) {
        consumer.assign(List.of(stretch.partition()));
        consumer.seek(stretch.partition(), stretch.from());
        for (int i = 0; i < POLLS; i++) {
            if (!consumer.poll(POLL).isEmpty()) {
                return true;
            }
            if (consumer.position(stretch.partition()) >= stretch.end()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        consumer.close();
    }

    private record Stretch(TopicPartition partition, long from, long end) {}
}
