package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import vn.gov.quangtri.cchc.kit.events.Outbox;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;

/** Publishes tasks in the transaction that changed them. */
@ApplicationScoped
public class TaskEvents {

    static final String TOPIC = "cchc.tasks";
    static final String SCHEMA = "task/1";

    private final Outbox outbox;
    private final TaskRepository tasks;

    TaskEvents(Outbox outbox, TaskRepository tasks) {
        this.outbox = outbox;
        this.tasks = tasks;
    }

    /** Writes the rows, which settles their versions, and then says what they are now. */
    public void publishAll(Collection<Task> changed) {
        tasks.flush();
        List<OutgoingEvent> events = changed.stream().map(TaskEvents::event).toList();
        outbox.appendAll(events);
    }

    /** Says again what a task is, whose row the caller holds. */
    public void retell(Task task) {
        outbox.append(event(task, "task.restated.v1"));
    }

    private static OutgoingEvent event(Task t) {
        return event(t, t.deleted ? "task.deleted.v1" : "task.changed.v1");
    }

    static OutgoingEvent event(Task t, String type) {
        return new OutgoingEvent(TOPIC, t.id.toString(), type, SCHEMA, t.version, t.deleted, TaskEvent.of(t));
    }
}
