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

/** Keeps the calendars of working days; one that is gone has no days of its own. */
@ApplicationScoped
class WorkingDaysFeed implements Feed {

    private final Intake intake;
    private final CopyRepository copies;

    WorkingDaysFeed(Intake intake, CopyRepository copies) {
        this.intake = intake;
        this.copies = copies;
    }

    @Incoming("working-days")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        intake.receive(records, this);
    }

    @Override
    public String topic() {
        return "cchc.working-days";
    }

    @Override
    public String schema() {
        return "working-days";
    }

    @Override
    public int major() {
        return 1;
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        copies.write(Tables.WORKING_DAYS, events, WorkingDaysFeed::row);
    }

    private static Object[] row(IncomingEvent event) {
        WorkingDaysFields w = event.as(WorkingDaysFields.class);
        return new Object[] {w.year(), FrozenJson.write(event.deleted() ? List.of() : w.days()), w.version()};
    }
}
