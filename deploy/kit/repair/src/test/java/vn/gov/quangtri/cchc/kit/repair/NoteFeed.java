package vn.gov.quangtri.cchc.kit.repair;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;
import vn.gov.quangtri.cchc.kit.events.Intake;

/** What another service keeps of the notes: newer versions only. */
@ApplicationScoped
class NoteFeed implements Feed {

    @Inject
    Intake intake;

    @Inject
    Database database;

    @Incoming("notes")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        intake.receive(records, this);
    }

    @Override
    public String topic() {
        return "cchc.notes";
    }

    @Override
    public String schema() {
        return "note";
    }

    @Override
    public int major() {
        return 1;
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        events.forEach(event -> database.write(
                "INSERT INTO note_copy (id, version, text, deleted) VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE"
                        + " text = IF(VALUES(version) > version, VALUES(text), text),"
                        + " deleted = IF(VALUES(version) > version, VALUES(deleted), deleted),"
                        + " version = GREATEST(version, VALUES(version))",
                event.key(),
                event.version(),
                event.as(Notes.State.class).text(),
                event.deleted()));
    }
}
