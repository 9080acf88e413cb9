package vn.gov.quangtri.cchc.local.drain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** How far the services' consumer groups are behind the ends of their topics. */
final class GroupLag implements AutoCloseable {

    private final Set<String> groups;
    private final Admin admin;
    private final Remainder remainder;

    GroupLag(Set<String> groups, String bootstrapServers) {
        this.groups = groups;
        this.admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 8000));
        this.remainder = new Remainder(bootstrapServers);
    }

    /** What is unread, in words, and where the topics end now. */
    Observation observe() {
        try {
            Map<String, ConsumerGroupDescription> described =
                    admin.describeConsumerGroups(groups).all().get();
            List<String> unread = new ArrayList<>();
            Map<String, Set<TopicPartition>> read = new TreeMap<>();
            Map<String, Map<TopicPartition, Long>> applied = new TreeMap<>();
            for (var entry : described.entrySet()) {
                String group = entry.getKey();
                if (entry.getValue().groupState() != GroupState.STABLE) {
                    unread.add("group " + group + " is " + entry.getValue().groupState());
                }
                applied.put(group, committed(group));
                // A service joins with one reader a topic, one after the other: what it has read before counts before
                // it is assigned again.
                Set<TopicPartition> partitions = partitions(entry.getValue());
                partitions.addAll(applied.get(group).keySet());
                read.put(group, partitions);
            }
            Map<TopicPartition, Long> ends = ends(read);
            for (var entry : read.entrySet()) {
                Map<TopicPartition, Long> committed = applied.get(entry.getKey());
                entry.getValue().stream()
                        .filter(partition -> remainder.holdsRecords(
                                partition, committed.getOrDefault(partition, 0L), ends.get(partition)))
                        .map(partition -> "group " + entry.getKey() + " has not read all of " + partition)
                        .forEach(unread::add);
            }
            return new Observation(unread, ends);
        } catch (ExecutionException e) {
            return new Observation(List.of("Kafka says: " + e.getCause().getMessage()), Map.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking Kafka", e);
        }
    }

    @Override
    public void close() {
        remainder.close();
        admin.close();
    }

    private static Set<TopicPartition> partitions(ConsumerGroupDescription description) {
        return description.members().stream()
                .flatMap(member -> member.assignment().topicPartitions().stream())
                .collect(Collectors.toCollection(
                        () -> new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()))));
    }

    private Map<TopicPartition, Long> committed(String group) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> offsets = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        Map<TopicPartition, Long> committed = new HashMap<>();
        offsets.forEach((partition, offset) -> {
            if (offset != null) {
                committed.put(partition, offset.offset());
            }
        });
        return committed;
    }

    private Map<TopicPartition, Long> ends(Map<String, Set<TopicPartition>> read)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        read.values().forEach(partitions -> partitions.forEach(p -> asked.put(p, OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        admin.listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all()
                .get()
                .forEach((partition, info) -> ends.put(partition, info.offset()));
        return ends;
    }

    /**
     * What was seen at one moment.
     *
     * @param unread what is behind, in words
     * @param ends end of every partition that some group reads
     */
    record Observation(List<String> unread, Map<TopicPartition, Long> ends) {}
}
