package vn.gov.quangtri.cchc.task.appendix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;
import vn.gov.quangtri.cchc.kit.repair.Aggregates;

/** Appendices, as repair needs to know them. */
@ApplicationScoped
class AppendixAggregates implements Aggregates {

    private final AppendixRepository appendices;
    private final AppendixEvents events;

    AppendixAggregates(AppendixRepository appendices, AppendixEvents events) {
        this.appendices = appendices;
        this.events = events;
    }

    @Override
    public Kind kind() {
        return new Kind(
                "appendix",
                AppendixEvents.TOPIC,
                AppendixEvents.SCHEMA,
                "appendix",
                "plan_id",
                KeyForm.UUID,
                List.of("etag", "appendix_version"));
    }

    /** What it says of its tasks' versions is added up anew, since those may have been lifted. */
    @Override
    public List<OutgoingEvent> restated(List<String> keys) {
        return keys.stream()
                .map(key -> appendices.hold(UUID.fromString(key)))
                .flatMap(Optional::stream)
                .map(appendix -> events.event(appendix, AppendixDeed.RESTATED))
                .toList();
    }
}
