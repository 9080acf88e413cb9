package vn.gov.quangtri.cchc.task.copies;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;
import vn.gov.quangtri.cchc.kit.events.Intake;

/** Keeps the copy of plans and lets the rest of the service follow them, in the same transaction. */
@ApplicationScoped
class PlanFeed implements Feed {

    private final Intake intake;
    private final Feeds feeds;
    private final Copies copies;
    private final Event<PlanCopied> copied;
    private final Event<PlanShown> shown;

    PlanFeed(Intake intake, Feeds feeds, Copies copies, Event<PlanCopied> copied, Event<PlanShown> shown) {
        this.intake = intake;
        this.feeds = feeds;
        this.copies = copies;
        this.copied = copied;
        this.shown = shown;
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

    /**
     * What follows goes by the copy as it is then, so a stale or repeated event leads to nothing new. Of a plan that its owner has lost only
     * the end is followed.
     */
    @Override
    public void apply(List<IncomingEvent> events) {
        List<UUID> ids = events.stream()
                .map(IncomingEvent::key)
                .distinct()
                .map(UUID::fromString)
                .toList();
        Map<UUID, PlanAudience> before = ids.stream().collect(Collectors.toMap(id -> id, this::audience));
        feeds.copy(CopyKind.PLAN, events, PlanCopy.class, PlanCopy::id);
        ids.forEach(id -> copies.plan(id)
                .or(() -> copies.planEvenLost(id).filter(PlanCopy::isEnded))
                .ifPresent(plan -> copied.fire(new PlanCopied(plan, Scope.system()))));
        ids.stream()
                .filter(id -> audience(id).differsFrom(before.get(id)))
                .forEach(id -> shown.fire(new PlanShown(id)));
    }

    private PlanAudience audience(UUID id) {
        return PlanAudience.of(copies.plan(id), copies.planEvenLost(id));
    }
}
