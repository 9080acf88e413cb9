package vn.gov.quangtri.cchc.kit.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Applies what other services sent. It returns when every record of a poll is applied or buried, and only then are offsets committed; it
 * waits as long as that takes, and throws for one reason only: the service stops.
 */
@ApplicationScoped
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final int TRIES = 5;

    private final DeadLetters deadLetters;
    private final Faults faults;
    private final Map<String, String> stopped = new ConcurrentHashMap<>();
    private final Map<String, String> waiting = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    Intake(DeadLetters deadLetters, Faults faults) {
        this.deadLetters = deadLetters;
        this.faults = faults;
    }

    /** A record beside what was read from it. */
    private record Read(ConsumerRecord<String, byte[]> raw, IncomingEvent event) {}

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Feeds that stand still until a newer version of the service is here, with the reason. */
    Map<String, String> stopped() {
        return Map.copyOf(stopped);
    }

    /** Feeds that wait for the database, with the reason. */
    Map<String, String> waiting() {
        return Map.copyOf(waiting);
    }

    /** Applies one poll. */
    @ActivateRequestContext
    public void receive(ConsumerRecords<String, byte[]> records, Feed feed) {
        List<Read> readable = new ArrayList<>(records.count());
        CloudEvents.UnknownMajor unknown = null;
        for (TopicPartition partition : records.partitions()) {
            try {
                read(records.records(partition), feed, readable);
            } catch (CloudEvents.UnknownMajor e) {
                unknown = e;
            }
        }
        applyAll(readable, feed);
        if (unknown != null) {
            standStill(unknown, feed);
        }
    }

    /**
     * Applies one record once more, together with what ends its first failure, in the caller's transaction or one of its own. It throws
     * what goes wrong.
     */
    public void again(ConsumerRecord<String, byte[]> record, Feed feed, Runnable end) {
        CloudEvents.resumeTrace(CloudEvents.header(record.headers(), "traceparent"));
        IncomingEvent event = CloudEvents.read(record, feed);
        QuarkusTransaction.joiningExisting().run(() -> {
            feed.apply(List.of(event));
            end.run();
        });
    }

    /**
     * Applies records that were read apart, to mend the copies; live records may be applied meanwhile.
     *
     * @return how many could not be applied; those lie among the dead letters since they first came, or the log has them
     */
    @ActivateRequestContext
    public int rebuild(List<ConsumerRecord<String, byte[]>> records, Feed feed) {
        List<IncomingEvent> events = new ArrayList<>(records.size());
        int rejected = 0;
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                events.add(CloudEvents.read(record, feed).readAgain());
            } catch (IncomingEvent.Unreadable | CloudEvents.UnknownMajor e) {
                rejected++;
            }
        }
        return rejected + rebuildAll(events, feed);
    }

    private int rebuildAll(List<IncomingEvent> events, Feed feed) {
        if (events.isEmpty()) {
            return 0;
        }
        try {
            patiently(feed, () -> QuarkusTransaction.requiringNew().run(() -> feed.apply(events)));
            return 0;
        } catch (IntakeStopped e) {
            throw e;
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            if (events.size() == 1) {
                LOG.warnf("%s was rejected again: %s", events.get(0).key(), Faults.kindAndPlace(e));
                LOG.debug("Rejected again", e);
                return 1;
            }
            return events.stream()
                    .mapToInt(event -> rebuildAll(List.of(event), feed))
                    .sum();
        }
    }

    private void read(List<ConsumerRecord<String, byte[]>> records, Feed feed, List<Read> readable) {
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                readable.add(new Read(record, CloudEvents.read(record, feed)));
            } catch (IncomingEvent.Unreadable e) {
                bury(record, e, feed);
            }
        }
    }

    private void applyAll(List<Read> reads, Feed feed) {
        if (reads.isEmpty()) {
            return;
        }
        try {
            apply(reads, feed);
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            LOG.infof(
                    "A poll of %d records of %s goes one by one: %s",
                    reads.size(), feed.topic(), Faults.kindAndPlace(e));
            for (Read read : reads) {
                applyOne(read, feed);
            }
        }
    }

    private void applyOne(Read read, Feed feed) {
        Faults.Backoff backoff = new Faults.Backoff(Duration.ofMillis(100), Duration.ofSeconds(2));
        for (int tried = 1; ; tried++) {
            try {
                apply(List.of(read), feed);
                return;
            } catch (IntakeStopped e) {
                throw e;
            } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
                if (tried == TRIES || faults.isBroken(e)) {
                    LOG.debug("Will not be applied", e);
                    bury(read.raw(), e, feed);
                    return;
                }
                pause(backoff);
            }
        }
    }

    /** One transaction; goes on trying while the ground is what fails, and throws what else went wrong. */
    private void apply(List<Read> reads, Feed feed) {
        patiently(feed, () -> {
            CloudEvents.resumeTrace(
                    reads.size() == 1 ? CloudEvents.header(reads.get(0).raw().headers(), "traceparent") : null);
            List<IncomingEvent> events = reads.stream().map(Read::event).toList();
            QuarkusTransaction.requiringNew().run(() -> feed.apply(events));
        });
    }

    private void bury(ConsumerRecord<String, byte[]> record, Throwable reason, Feed feed) {
        Faults.Backoff backoff = new Faults.Backoff(Duration.ofMillis(200), Duration.ofSeconds(5));
        while (true) {
            try {
                patiently(feed, () -> deadLetters.bury(record, Faults.kindAndPlace(reason)));
                return;
            } catch (IntakeStopped e) {
                throw e;
            } catch (RuntimeException e) {
                waiting.put(feed.topic(), "a dead letter cannot be written: " + Faults.kindAndPlace(e));
                LOG.errorf(
                        "A dead letter of %s cannot be written; nothing goes on before it is: %s",
                        feed.topic(), Faults.kindAndPlace(e));
                LOG.debug("A dead letter cannot be written", e);
                pause(backoff);
            }
        }
    }

    private void patiently(Feed feed, Runnable work) {
        Faults.Backoff backoff = new Faults.Backoff(Duration.ofMillis(100), Duration.ofSeconds(5));
        while (true) {
            try {
                work.run();
                waiting.remove(feed.topic());
                return;
            } catch (Throwable t) {
                if (!faults.isGround(t)) {
                    waiting.remove(feed.topic());
                    throw t;
                }
                if (waiting.put(feed.topic(), Faults.kindAndPlace(t)) == null) {
                    LOG.warnf("%s waits for the database: %s", feed.topic(), Faults.kindAndPlace(t));
                }
                pause(backoff);
            }
        }
    }

    private void standStill(CloudEvents.UnknownMajor unknown, Feed feed) {
        Faults.Backoff backoff = new Faults.Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));
        stopped.put(feed.topic(), unknown.getMessage());
        while (true) {
            LOG.error(unknown.getMessage());
            pause(backoff);
        }
    }

    private void pause(Faults.Backoff backoff) {
        backoff.pause(() -> stopping);
        if (stopping || Thread.currentThread().isInterrupted()) {
            throw new IntakeStopped();
        }
    }

    /** The service stops: what is in hand stays uncommitted and comes again. */
    static final class IntakeStopped extends RuntimeException {

        IntakeStopped() {
            super("The service stops; the records in hand come again", null, false, false);
        }
    }
}
