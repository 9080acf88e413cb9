package vn.gov.quangtri.cchc.report.copies;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;
import vn.gov.quangtri.cchc.kit.events.Intake;

/** Keeps the names of agencies. */
@ApplicationScoped
class AgencyFeed implements Feed {

    private final Intake intake;
    private final CopyRepository copies;

    AgencyFeed(Intake intake, CopyRepository copies) {
        this.intake = intake;
        this.copies = copies;
    }

    @Incoming("agencies")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        intake.receive(records, this);
    }

    @Override
    public String topic() {
        return "cchc.agencies";
    }

    @Override
    public String schema() {
        return "agency";
    }

    @Override
    public int major() {
        return 1;
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        copies.write(Tables.AGENCIES, events, AgencyFeed::row);
    }

    private static Object[] row(IncomingEvent event) {
        AgencyFields a = event.as(AgencyFields.class);
        return new Object[] {a.key(), event.deleted(), a.officialCode(), a.name(), a.shortName(), a.kind(), a.version()
        };
    }
}
