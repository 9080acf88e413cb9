package vn.gov.quangtri.cchc.notification.copies;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;
import vn.gov.quangtri.cchc.kit.events.Intake;

/** Keeps the copy of agencies: names for messages, and from when on an agency is no more. */
@ApplicationScoped
class AgencyFeed implements Feed {

    private static final List<String> COLUMNS = List.of(
            "agency_key",
            "version",
            "deleted",
            "official_code",
            "name",
            "short_name",
            "kind",
            "valid_from",
            "valid_to");

    private final Intake intake;
    private final CopyQueries copies;

    AgencyFeed(Intake intake, CopyQueries copies) {
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
        copies.upsert("agency_copy", COLUMNS, events, e -> row(e, e.as(AgencyEvent.class)));
    }

    private static Object[] row(IncomingEvent event, AgencyEvent agency) {
        return new Object[] {
            agency.key(),
            event.version(),
            event.deleted(),
            agency.officialCode(),
            agency.name(),
            agency.shortName(),
            agency.kind(),
            agency.validFrom(),
            agency.validTo()
        };
    }
}
