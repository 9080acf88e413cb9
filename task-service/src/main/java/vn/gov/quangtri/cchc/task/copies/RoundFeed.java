package vn.gov.quangtri.cchc.task.copies;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;
import vn.gov.quangtri.cchc.kit.events.Intake;

/** Keeps the copy of reporting rounds. */
@ApplicationScoped
class RoundFeed implements Feed {

    private final Intake intake;
    private final Feeds feeds;

    RoundFeed(Intake intake, Feeds feeds) {
        this.intake = intake;
        this.feeds = feeds;
    }

    @Incoming("rounds")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        intake.receive(records, this);
    }

    @Override
    public String topic() {
        return "cchc.rounds";
    }

    @Override
    public String schema() {
        return "round";
    }

    @Override
    public int major() {
        return 1;
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        feeds.copy(CopyKind.ROUND, events, RoundCopy.class, RoundCopy::id);
    }
}
