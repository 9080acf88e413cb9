package vn.gov.quangtri.cchc.notification.sweep;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.KafkaClients;

/**
 * Where the topics end that this service reads, and how far its consumer group has applied them. The group's committed offsets are
 * asked, since the partitions are spread over all copies of the service and an offset is committed only once its record is applied.
 */
@ApplicationScoped
class TopicEnds {

    private static final int SECONDS = 5;
    private static final Duration LOOK = Duration.ofMillis(300);
    private static final int LOOKS = 5;

    private final List<String> topics;
    private final KafkaClients kafka;
    private final String group;

    TopicEnds(@All List<Feed> feeds, KafkaClients kafka, @ConfigProperty(name = "cchc.service") String group) {
        this.topics = feeds.stream().map(Feed::topic).distinct().toList();
        this.kafka = kafka;
        this.group = group;
    }

    /** The broker cannot be asked now. */
    static final class Away extends Exception {

        Away(Throwable cause) {
            super(cause);
        }
    }

    /** Where each partition ends for a reader of committed records. A topic that nobody has made yet has no end. */
    Map<String, Long> now() throws Away {
        try (Admin admin = kafka.admin(patience());
                KafkaConsumer<byte[], byte[]> reader = reader()) {
            Map<String, Long> ends = new HashMap<>();
            reader.endOffsets(partitions(admin), Duration.ofSeconds(SECONDS))
                    .forEach((partition, end) -> ends.put(partition.toString(), end));
            return ends;
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new Away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Away(e);
        }
    }

    /** 0 when all up to these ends is applied; else how many records are known not to be, at least. */
    long behind(Map<String, Long> ends) throws Away {
        try (Admin admin = kafka.admin(patience())) {
            Map<TopicPartition, OffsetAndMetadata> applied = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(SECONDS, TimeUnit.SECONDS);
            Map<TopicPartition, Long> open = new HashMap<>();
            for (TopicPartition partition : partitions(admin)) {
                long end = ends.getOrDefault(partition.toString(), 0L);
                OffsetAndMetadata at = applied.get(partition);
                if (end > (at == null ? 0 : at.offset())) {
                    open.put(partition, at == null ? 0 : at.offset());
                }
            }
            return open.isEmpty() ? 0 : records(open, ends);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new Away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Away(e);
        }
    }

    /**
     * A transaction leaves a marker behind its last record, which moves the end but is never handed to a reader, so no offset behind it
     * is committed. Looking at the gap tells whether a record is in it.
     */
    private long records(Map<TopicPartition, Long> open, Map<String, Long> ends) {
        try (KafkaConsumer<byte[], byte[]> reader = reader()) {
            reader.assign(open.keySet());
            open.forEach(reader::seek);
            long unread = 0;
            for (int look = 0; look < LOOKS && unread == 0; look++) {
                unread = StreamSupport.stream(reader.poll(LOOK).spliterator(), false)
                        .filter(r -> r.offset() < ends.get(new TopicPartition(r.topic(), r.partition()).toString()))
                        .count();
                if (open.keySet().stream().allMatch(p -> reader.position(p) >= ends.get(p.toString()))) {
                    return unread;
                }
            }
            return Math.max(unread, 1);
        }
    }

    private Collection<TopicPartition> partitions(Admin admin)
            throws ExecutionException, InterruptedException, TimeoutException {
        var existing = admin.listTopics().names().get(SECONDS, TimeUnit.SECONDS);
        List<String> known = topics.stream().filter(existing::contains).toList();
        return admin.describeTopics(known).allTopicNames().get(SECONDS, TimeUnit.SECONDS).values().stream()
                .flatMap(TopicEnds::partitions)
                .collect(Collectors.toList());
    }

    private static Stream<TopicPartition> partitions(TopicDescription topic) {
        return topic.partitions().stream().map(p -> new TopicPartition(topic.name(), p.partition()));
    }

    private KafkaConsumer<byte[], byte[]> reader() {
        Map<String, Object> config = kafka.settings();
        config.putAll(patience());
        config.put("isolation.level", "read_committed");
        config.put("enable.auto.commit", false);
        config.put("auto.offset.reset", "earliest");
        // Where nothing but a marker is left there is nothing to wait for.
        config.put("fetch.max.wait.ms", 50);
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static Map<String, Object> patience() {
        return Map.of("request.timeout.ms", 1000 * SECONDS, "default.api.timeout.ms", 1000 * SECONDS);
    }
}
