package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gov.quangtri.cchc.kit.events.Outbox;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;

/** Publishes assignments in the transaction that changed them. */
@ApplicationScoped
class AssignmentEvents {

    static final String TOPIC = "cchc.assignments";
    static final String SCHEMA = "assignment/1";

    private final Outbox outbox;

    AssignmentEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(Assignment assignment, String type) {
        outbox.append(event(assignment, type));
    }

    void publishAll(List<Assignment> assignments, AssignmentMove move) {
        outbox.appendAll(
                assignments.stream().map(a -> event(a, move.eventType())).toList());
    }

    static OutgoingEvent event(Assignment a, String type) {
        return new OutgoingEvent(TOPIC, a.id.toString(), type, SCHEMA, a.version, false, AssignmentEvent.of(a));
    }
}
