package vn.gov.quangtri.cchc.task.copies;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;
import vn.gov.quangtri.cchc.kit.events.Intake;

/** Keeps the copy of groups of agencies. */
@ApplicationScoped
class AgencyGroupFeed implements Feed {

    private final Intake intake;
    private final Feeds feeds;
    private final Event<NamesChanged> changed;

    AgencyGroupFeed(Intake intake, Feeds feeds, Event<NamesChanged> changed) {
        this.intake = intake;
        this.feeds = feeds;
        this.changed = changed;
    }

    @Incoming("agency-groups")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        intake.receive(records, this);
    }

    @Override
    public String topic() {
        return "cchc.agency-groups";
    }

    @Override
    public String schema() {
        return "agency-group";
    }

    @Override
    public int major() {
        return 1;
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        if (feeds.copyAnew(CopyKind.AGENCY_GROUP, events, GroupCopy.class, GroupCopy::key)) {
            changed.fire(new NamesChanged(events.get(0).id()));
        }
    }
}
