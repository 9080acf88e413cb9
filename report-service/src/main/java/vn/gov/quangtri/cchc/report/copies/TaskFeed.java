package vn.gov.quangtri.cchc.report.copies;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;
import vn.gov.quangtri.cchc.kit.events.Intake;

/** Keeps the rows of appendices. */
@ApplicationScoped
class TaskFeed implements Feed {

    private final Intake intake;
    private final CopyRepository copies;

    TaskFeed(Intake intake, CopyRepository copies) {
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
        copies.write(Tables.TASKS, events, TaskFeed::row);
    }

    private static Object[] row(IncomingEvent event) {
        TaskFields t = event.as(TaskFields.class);
        return new Object[] {t.id(), event.deleted(), t.planId(), t.number(), t.content(), t.version()};
    }
}
