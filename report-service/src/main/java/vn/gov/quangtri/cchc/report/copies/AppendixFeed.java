package vn.gov.quangtri.cchc.report.copies;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;
import vn.gov.quangtri.cchc.kit.events.Intake;

/** Keeps how far the assignments of each plan have been made: a consolidation waits for the last. Of an appendix that is gone, none. */
@ApplicationScoped
class AppendixFeed implements Feed {

    private final Intake intake;
    private final CopyRepository copies;

    AppendixFeed(Intake intake, CopyRepository copies) {
        this.intake = intake;
        this.copies = copies;
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
        copies.write(Tables.APPENDICES, events, AppendixFeed::row);
    }

    private static Object[] row(IncomingEvent event) {
        AppendixFields a = event.as(AppendixFields.class);
        AppendixFields.Assignments made = event.deleted() ? AppendixFields.Assignments.NONE : a.progress();
        return new Object[] {a.planId(), made.expected(), made.created(), made.complete(), a.version()};
    }
}
