package vn.gov.quangtri.cchc.kit.events;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;

/**
 * Commits the offset of what was received, and goes on until the broker has it or the partition is another's. The connector's own
 * strategies let go of a commit that failed: a group would look behind, until the partition's next record, for days.
 */
final class PersistentCommit implements KafkaCommitHandler {

    private static final Logger LOG = Logger.getLogger(PersistentCommit.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final KafkaConsumer<?, ?> consumer;
    private volatile boolean ended;

    private PersistentCommit(KafkaConsumer<?, ?> consumer) {
        this.consumer = consumer;
    }

    /** Makes it for channels whose {@code commit-strategy} is {@code persistent}. */
    @ApplicationScoped
    @Identifier("persistent")
    static class Factory implements KafkaCommitHandler.Factory {

        @Override
        public KafkaCommitHandler create(
                KafkaConnectorIncomingConfiguration config,
                Vertx vertx,
                KafkaConsumer<?, ?> consumer,
                BiConsumer<Throwable, Boolean> reportFailure) {
            return new PersistentCommit(consumer);
        }
    }

    @Override
    public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record) {
        TopicPartition partition = new TopicPartition(record.getTopic(), record.getPartition());
        return commit(consumer, partition, new OffsetAndMetadata(record.getOffset() + 1))
                .onFailure(this::mayPass)
                .retry()
                .withBackOff(FIRST_WAIT, LONGEST_WAIT)
                .indefinitely()
                .onFailure()
                .recoverWithUni(failure -> {
                    LOG.infof("%s stays uncommitted and comes again: %s", partition, failure);
                    return Uni.createFrom().voidItem();
                })
                .emitOn(record::runOnMessageContext);
    }

    @Override
    public void terminate(boolean graceful) {
        ended = true;
    }

    private static <K, V> Uni<Void> commit(KafkaConsumer<K, V> consumer, TopicPartition at, OffsetAndMetadata next) {
        Consumer<org.apache.kafka.clients.consumer.Consumer<K, V>> action = client -> {
            if (client.assignment().contains(at)) {
                client.commitSync(Map.of(at, next));
            }
        };
        return consumer.runOnPollingThread(action);
    }

    private boolean mayPass(Throwable failure) {
        return !ended && (failure instanceof RetriableException || failure instanceof RebalanceInProgressException);
    }
}
