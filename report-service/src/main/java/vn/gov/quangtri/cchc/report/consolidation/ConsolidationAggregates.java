package vn.gov.quangtri.cchc.report.consolidation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;
import vn.gov.quangtri.cchc.kit.repair.Aggregates;

/** Consolidated reports, as repair needs to know them. */
@ApplicationScoped
class ConsolidationAggregates implements Aggregates {

    private final ConsolidationRepository reports;

    ConsolidationAggregates(ConsolidationRepository reports) {
        this.reports = reports;
    }

    @Override
    public Kind kind() {
        return new Kind(
                "consolidated-report",
                ConsolidatedEvent.TOPIC,
                ConsolidatedEvent.SCHEMA,
                "consolidated_report",
                "id",
                KeyForm.UUID,
                List.of("etag"));
    }

    /** A draft of which others were told that it is published stays known as such: its readers have to hear that it is a draft. */
    @Override
    public void told(Map<String, ObjectNode> states) {
        List<UUID> published = states.entrySet().stream()
                .filter(one -> ConsolidationSight.wasPublished(one.getValue()))
                .map(one -> UUID.fromString(one.getKey()))
                .toList();
        if (!published.isEmpty()) {
            reports.noteLostPublications(published);
        }
    }

    @Override
    public List<OutgoingEvent> restated(List<String> keys) {
        return reports.list("id in ?1", keys.stream().map(UUID::fromString).toList()).stream()
                .map(report -> ConsolidatedEvent.of(report).sent("restated"))
                .toList();
    }
}
