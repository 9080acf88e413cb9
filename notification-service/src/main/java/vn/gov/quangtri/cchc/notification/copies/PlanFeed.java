package vn.gov.quangtri.cchc.notification.copies;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;
import vn.gov.quangtri.cchc.kit.events.Intake;

/** Keeps the copy of plans: number for messages, whether it is a sample, and whether it is still in force. */
@ApplicationScoped
class PlanFeed implements Feed {

    private static final List<String> COLUMNS =
            List.of("id", "version", "deleted", "number", "title", "issued_on", "sample", "state");

    private final Intake intake;
    private final CopyQueries copies;

    PlanFeed(Intake intake, CopyQueries copies) {
        this.intake = intake;
        this.copies = copies;
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
        copies.upsert("plan_copy", COLUMNS, events, e -> row(e, e.as(PlanEvent.class)));
    }

    private static Object[] row(IncomingEvent event, PlanEvent plan) {
        return new Object[] {
            plan.id(),
            event.version(),
            event.deleted(),
            plan.number(),
            plan.title(),
            plan.issuedOn(),
            Boolean.TRUE.equals(plan.sample()),
            plan.state()
        };
    }
}
