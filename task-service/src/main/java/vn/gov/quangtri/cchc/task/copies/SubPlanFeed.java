package vn.gov.quangtri.cchc.task.copies;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;
import vn.gov.quangtri.cchc.kit.events.Intake;

/** Keeps the copy of the plans that agencies draw up themselves. */
@ApplicationScoped
class SubPlanFeed implements Feed {

    private final Intake intake;
    private final Feeds feeds;

    SubPlanFeed(Intake intake, Feeds feeds) {
        this.intake = intake;
        this.feeds = feeds;
    }

    @Incoming("sub-plans")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        intake.receive(records, this);
    }

    @Override
    public String topic() {
        return "cchc.sub-plans";
    }

    @Override
    public String schema() {
        return "sub-plan";
    }

    @Override
    public int major() {
        return 1;
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        feeds.copy(CopyKind.SUB_PLAN, events, SubPlanCopy.class, SubPlanCopy::id);
    }
}
