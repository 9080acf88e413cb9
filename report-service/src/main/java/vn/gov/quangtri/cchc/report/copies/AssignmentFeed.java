package vn.gov.quangtri.cchc.report.copies;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;
import vn.gov.quangtri.cchc.kit.events.Intake;
import vn.gov.quangtri.cchc.report.paper.FrozenJson;

/** Keeps who does what, and how far it is. */
@ApplicationScoped
class AssignmentFeed implements Feed {

    private final Intake intake;
    private final CopyRepository copies;

    AssignmentFeed(Intake intake, CopyRepository copies) {
        this.intake = intake;
        this.copies = copies;
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
        copies.write(Tables.ASSIGNMENTS, events, AssignmentFeed::row);
    }

    private static Object[] row(IncomingEvent event) {
        AssignmentFields a = event.as(AssignmentFields.class);
        return new Object[] {
            a.id(),
            event.deleted(),
            a.planId(),
            a.taskId(),
            a.taskNumber(),
            a.agency(),
            a.holder(),
            a.role(),
            a.state(),
            a.percent(),
            a.deadlineKind(),
            a.dueOn(),
            a.originalDueOn(),
            a.completedOn(),
            Boolean.TRUE.equals(a.bornLate()),
            a.dueDays() == null || a.dueDays().isEmpty() ? null : FrozenJson.write(a.dueDays()),
            a.owed() == null ? null : FrozenJson.write(a.owed()),
            a.version()
        };
    }
}
