package vn.gov.quangtri.cchc.kit.repair;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.gov.quangtri.cchc.kit.events.Outbox;

/**
 * Sends every aggregate of a kind again, at its version, so that copies elsewhere become what the owner has. Each row is held while its
 * event is written: a change that others make meanwhile is told before or after, never in between.
 */
@ApplicationScoped
class Republish {

    private static final Logger LOG = Logger.getLogger(Republish.class);
    private static final int AT_ONCE = 50;

    private final List<Aggregates> all;
    private final AggregateTable table;
    private final Outbox outbox;

    Republish(@All List<Aggregates> all, AggregateTable table, Outbox outbox) {
        this.all = all;
        this.table = table;
        this.outbox = outbox;
    }

    /** @param sent events written to the outbox; the relay sends them from there */
    record Republished(String kind, String topic, long sent) {}

    private record Step(String last, int sent) {}

    /** Nothing, if this service owns no aggregates of that kind. */
    Optional<Republished> run(String kind) {
        return all.stream()
                .filter(aggregates -> aggregates.kind().name().equals(kind))
                .findFirst()
                .map(this::republish);
    }

    private Republished republish(Aggregates aggregates) {
        long sent = 0;
        String last = null;
        do {
            String after = last;
            Step step = Again.inTransaction(() -> next(aggregates, after));
            last = step.last();
            sent += step.sent();
        } while (last != null);
        LOG.infof("Sends %d %s again", sent, aggregates.kind().name());
        return new Republished(aggregates.kind().name(), aggregates.kind().topic(), sent);
    }

    private Step next(Aggregates aggregates, String after) {
        List<String> keys = table.hold(aggregates.kind(), after, AT_ONCE);
        if (keys.isEmpty()) {
            return new Step(null, 0);
        }
        var events = aggregates.restated(keys);
        outbox.appendAll(events);
        return new Step(keys.get(keys.size() - 1), events.size());
    }
}
