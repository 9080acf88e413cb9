package vn.gov.quangtri.cchc.plan.appendix;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;
import vn.gov.quangtri.cchc.kit.events.Intake;

/** Keeps the copies of appendices, and passes on how they answered attempts to issue. */
@ApplicationScoped
class AppendixFeed implements Feed {

    private final Intake intake;
    private final AppendixRepository appendices;
    private final Event<LockAnswered> answers;

    AppendixFeed(Intake intake, AppendixRepository appendices, Event<LockAnswered> answers) {
        this.intake = intake;
        this.appendices = appendices;
        this.answers = answers;
    }

    @Incoming("appendices")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        intake.receive(records, this);
    }

    @Override
    public String topic() {
        return "cchc.appendices";
    }

    @Override
    public String schema() {
        return "appendix";
    }

    @Override
    public int major() {
        return 1;
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        appendices.upsert(events);
        // One that is gone answers nothing: another takes its place.
        events.stream()
                .filter(event -> !event.deleted())
                .map(event -> event.as(AppendixState.class))
                .filter(state -> state.lock() != null)
                .map(state -> new LockAnswered(state.planId(), state.lock(), Scope.system()))
                .distinct()
                .forEach(answers::fire);
    }
}
