package vn.gov.quangtri.cchc.notification.copies;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;
import vn.gov.quangtri.cchc.kit.events.Intake;

/** Keeps the copy of tasks: the words that messages name a task by. */
@ApplicationScoped
class TaskFeed implements Feed {

    private static final List<String> COLUMNS = List.of("id", "version", "deleted", "plan_id", "number", "content");

    private final Intake intake;
    private final CopyQueries copies;

    TaskFeed(Intake intake, CopyQueries copies) {
        this.intake = intake;
        this.copies = copies;
    }

    @Incoming("tasks")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        intake.receive(records, this);
    }

    @Override
    public String topic() {
        return "cchc.tasks";
    }

    @Override
    public String schema() {
        return "task";
    }

    @Override
    public int major() {
        return 1;
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        copies.upsert("task_copy", COLUMNS, events, e -> row(e, e.as(TaskEvent.class)));
    }

    private static Object[] row(IncomingEvent event, TaskEvent task) {
        return new Object[] {task.id(), event.version(), event.deleted(), task.planId(), task.number(), task.content()};
    }
}
