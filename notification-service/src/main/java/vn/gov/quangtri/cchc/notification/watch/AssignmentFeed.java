package vn.gov.quangtri.cchc.notification.watch;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;
import vn.gov.quangtri.cchc.kit.events.Intake;

/** Watches the due days and milestones of leading assignments. */
@ApplicationScoped
class AssignmentFeed implements Feed {

    private static final Scope SCOPE = Scope.system();

    private final Intake intake;
    private final MatterQueries matters;
    private final WatchMatters watch;

    AssignmentFeed(Intake intake, MatterQueries matters, WatchMatters watch) {
        this.intake = intake;
        this.matters = matters;
        this.watch = watch;
    }

    @Incoming("assignments")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        intake.receive(records, this);
    }

    @Override
    public String topic() {
        return "cchc.assignments";
    }

    @Override
    public String schema() {
        return "assignment";
    }

    @Override
    public int major() {
        return 1;
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        Set<UUID> touched = new LinkedHashSet<>();
        matters.write(SCOPE, events, event -> row(event, touched));
        watch.follow(SCOPE, touched);
    }

    private static Object[] row(IncomingEvent event, Set<UUID> touched) {
        AssignmentEvent read = event.as(AssignmentEvent.class);
        touched.add(read.id());
        return read.row(event.version(), event.deleted());
    }
}
