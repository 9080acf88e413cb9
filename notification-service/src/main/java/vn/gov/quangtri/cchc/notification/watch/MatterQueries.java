package vn.gov.quangtri.cchc.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;
import vn.gov.quangtri.cchc.notification.copies.CopyQueries;

/** Writes what the owners of matters published, newer versions only. */
@ApplicationScoped
class MatterQueries {

    private static final List<String> COLUMNS = List.of(
            "id",
            "version",
            "kind",
            "plan_id",
            "plan_number",
            "task_id",
            "task_number",
            "title",
            "phrase",
            "origin",
            "holder",
            "requested",
            "deadline_version",
            "due_on",
            "milestones",
            "issued_on",
            "opened_on",
            "stop_reason");

    private final CopyQueries copies;

    MatterQueries(CopyQueries copies) {
        this.copies = copies;
    }

    /** @param row of an event: values in the order of {@link #COLUMNS} */
    void write(Scope scope, List<IncomingEvent> events, Function<IncomingEvent, Object[]> row) {
        copies.upsert("matter", COLUMNS, events, row);
    }
}
