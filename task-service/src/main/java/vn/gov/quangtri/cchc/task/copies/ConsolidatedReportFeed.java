package vn.gov.quangtri.cchc.task.copies;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;
import vn.gov.quangtri.cchc.kit.events.Intake;

/** Keeps the copy of consolidated reports. */
@ApplicationScoped
class ConsolidatedReportFeed implements Feed {

    private final Intake intake;
    private final Feeds feeds;

    ConsolidatedReportFeed(Intake intake, Feeds feeds) {
        this.intake = intake;
        this.feeds = feeds;
    }

    @Incoming("consolidated-reports")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        intake.receive(records, this);
    }

    @Override
    public String topic() {
        return "cchc.consolidated-reports";
    }

    @Override
    public String schema() {
        return "consolidated-report";
    }

    @Override
    public int major() {
        return 1;
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        feeds.copy(CopyKind.CONSOLIDATED_REPORT, events, ConsolidatedReportCopy.class, ConsolidatedReportCopy::id);
    }
}
