package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;
import vn.gov.quangtri.cchc.kit.repair.Aggregates;

/** Assignments, as repair needs to know them. */
@ApplicationScoped
class AssignmentAggregates implements Aggregates {

    private final AssignmentRepository assignments;

    AssignmentAggregates(AssignmentRepository assignments) {
        this.assignments = assignments;
    }

    @Override
    public Kind kind() {
        return new Kind(
                "assignment",
                AssignmentEvents.TOPIC,
                AssignmentEvents.SCHEMA,
                "assignment",
                "id",
                KeyForm.UUID,
                List.of("etag"));
    }

    @Override
    public List<OutgoingEvent> restated(List<String> keys) {
        return assignments.list("id in ?1", keys.stream().map(UUID::fromString).toList()).stream()
                .map(assignment -> AssignmentEvents.event(assignment, kind().restated()))
                .toList();
    }
}
