package vn.gov.quangtri.cchc.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The service's own topics: made by it, if they are not there, before it first sends. */
@ApplicationScoped
class Topics {

    private static final long LAG = Duration.ofDays(7).toMillis();
    private static final long DEAD_FOR = Duration.ofDays(30).toMillis();

    private final EventSettings settings;
    private final KafkaClients kafka;
    private final String dead;

    Topics(EventSettings settings, KafkaClients kafka, @ConfigProperty(name = "cchc.service") String service) {
        this.settings = settings;
        this.kafka = kafka;
        this.dead = "cchc.dead." + service;
    }

    /** Where records go that this service could not apply. */
    String dead() {
        return dead;
    }

    /** @throws IllegalArgumentException if the topic belongs to another service, or to none */
    void requireOwn(String topic) {
        if (!topic.equals(dead) && !own().contains(topic)) {
            throw new IllegalArgumentException("Topic " + topic + " is not among cchc.events.topics of this service");
        }
    }

    /** Creates what is missing. A topic that exists is left as it is. */
    void ensure() throws InterruptedException, ExecutionException, TimeoutException {
        List<NewTopic> wanted = new ArrayList<>();
        for (String topic : own()) {
            wanted.add(topic(topic, Map.of("cleanup.policy", "compact", "min.compaction.lag.ms", String.valueOf(LAG))));
        }
        wanted.add(topic(dead, Map.of("cleanup.policy", "delete", "retention.ms", String.valueOf(DEAD_FOR))));
        try (Admin admin = kafka.admin(Map.of("request.timeout.ms", "5000", "default.api.timeout.ms", "8000"))) {
            for (KafkaFuture<Void> creation :
                    admin.createTopics(wanted).values().values()) {
                await(creation);
            }
        }
    }

    private static void await(KafkaFuture<Void> creation)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            creation.get(10, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private NewTopic topic(String name, Map<String, String> configs) {
        return new NewTopic(name, Optional.of(settings.partitions()), settings.replication()).configs(configs);
    }

    private Set<String> own() {
        return settings.topics().orElse(Set.of());
    }
}
