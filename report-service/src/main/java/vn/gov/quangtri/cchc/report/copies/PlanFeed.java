package vn.gov.quangtri.cchc.report.copies;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;
import vn.gov.quangtri.cchc.kit.events.Intake;
import vn.gov.quangtri.cchc.report.paper.FrozenJson;

/** Keeps plans, and tells within the same transaction that one was seen, so that its round opens with it. */
@ApplicationScoped
class PlanFeed implements Feed {

    private final Intake intake;
    private final CopyRepository copies;
    private final Event<PlanCopied> copied;

    PlanFeed(Intake intake, CopyRepository copies, Event<PlanCopied> copied) {
        this.intake = intake;
        this.copies = copies;
        this.copied = copied;
    }

    @Incoming("plans")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        intake.receive(records, this);
    }

    @Override
    public String topic() {
        return "cchc.plans";
    }

    @Override
    public String schema() {
        return "plan";
    }

    @Override
    public int major() {
        return 1;
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        copies.write(Tables.PLANS, events, PlanFeed::row);
        events.stream()
                .map(e -> UUID.fromString(e.key()))
                .distinct()
                .map(PlanCopied::new)
                .forEach(copied::fire);
    }

    private static Object[] row(IncomingEvent event) {
        PlanFields p = event.as(PlanFields.class);
        return new Object[] {
            p.id(),
            p.year(),
            p.number(),
            p.issuedOn(),
            p.title(),
            Boolean.TRUE.equals(p.sample()),
            p.state(),
            p.revision(),
            p.endedOn(),
            FrozenJson.write(p.terms()),
            p.version()
        };
    }
}
