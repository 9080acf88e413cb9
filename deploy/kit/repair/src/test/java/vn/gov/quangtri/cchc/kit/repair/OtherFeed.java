package vn.gov.quangtri.cchc.kit.repair;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;
import vn.gov.quangtri.cchc.kit.events.Intake;

/** A copy of another service's aggregates; a text that is too long for its column breaks it. */
@ApplicationScoped
class OtherFeed implements Feed {

    static final String TOPIC = "cchc.others";

    @Inject
    Intake intake;

    @Inject
    Database database;

    record Other(String id, long version, String text) {}

    @Incoming("others")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        intake.receive(records, this);
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String schema() {
        return "other";
    }

    @Override
    public int major() {
        return 1;
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        String orUpdate = IncomingEvent.orUpdate(events, List.of("text", "deleted"));
        events.forEach(event -> write(event, orUpdate));
    }

    private void write(IncomingEvent event, String orUpdate) {
        Other other = event.as(Other.class);
        database.write(
                "INSERT INTO other_copy (id, version, text, deleted) VALUES (?, ?, ?, ?)" + orUpdate,
                other.id(),
                other.version(),
                other.text(),
                event.deleted());
    }
}
