package vn.gov.quangtri.cchc.plan.appendix;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;
import vn.gov.quangtri.cchc.kit.events.Intake;

/** Keeps the copies of tasks. */
@ApplicationScoped
class TaskFeed implements Feed {

    private final Intake intake;
    private final TaskRepository tasks;

    TaskFeed(Intake intake, TaskRepository tasks) {
        this.intake = intake;
        this.tasks = tasks;
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
        tasks.upsert(events);
    }
}
