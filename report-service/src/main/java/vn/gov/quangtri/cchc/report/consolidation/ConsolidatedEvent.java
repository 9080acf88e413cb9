package vn.gov.quangtri.cchc.report.consolidation;

import java.time.LocalDate;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;

/** A consolidated report as it goes out: counts and the fingerprint; the content is read over HTTP. */
record ConsolidatedEvent(
        UUID id,
        long version,
        boolean deleted,
        UUID planId,
        String planNumber,
        UUID roundId,
        String roundTitle,
        int revision,
        ConsolidationState state,
        boolean wasPublished,
        LocalDate asOf,
        int reportCount,
        int owedCount,
        int missingCount,
        String sha256,
        LocalDate publishedOn,
        String documentNumber) {

    static final String TOPIC = "cchc.consolidated-reports";
    static final String SCHEMA = "consolidated-report/1";

    static ConsolidatedEvent of(ConsolidatedReport report) {
        return new ConsolidatedEvent(
                report.id(),
                report.version(),
                false,
                report.round().planId(),
                report.round().planNumber(),
                report.round().id(),
                report.round().title(),
                report.revision(),
                report.state(),
                report.wasPublished(),
                report.asOf(),
                report.reportCount(),
                report.owedCount(),
                report.missingCount(),
                report.sha256(),
                report.publishedOn(),
                report.documentNumber());
    }

    /** @param what what happened, such as {@code published} */
    OutgoingEvent sent(String what) {
        return new OutgoingEvent(
                TOPIC, id.toString(), "consolidated-report." + what + ".v1", SCHEMA, version, deleted, this);
    }
}
