package vn.gov.quangtri.cchc.kit.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jboss.logging.MDC;

/** CloudEvents 1.0 in the binary mode of its Kafka binding: attributes in headers named {@code ce_…}, the data alone in the value. */
final class CloudEvents {

    static final String TYPES = "vn.gov.quangtri.cchc.";
    private static final String TRACE_ID = "traceId";
    static final String SCHEMAS = "https://cchc.quangtri.gov.vn/schemas/";

    private CloudEvents() {}

    static ProducerRecord<String, byte[]> write(OutboxTable.Row row, String service) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(row.topic(), row.key(), row.payload().getBytes(StandardCharsets.UTF_8));
        put(record, "ce_specversion", "1.0");
        put(record, "ce_id", row.eventId().toString());
        put(record, "ce_source", "/cchc/" + service);
        put(record, "ce_type", TYPES + row.type());
        put(record, "ce_subject", row.key());
        put(record, "ce_time", row.createdAt().toInstant(ZoneOffset.UTC).toString());
        put(record, "ce_dataschema", SCHEMAS + row.dataschema());
        put(record, "content-type", "application/json");
        if (row.traceparent() != null) {
            put(record, "traceparent", row.traceparent());
        }
        return record;
    }

    /**
     * @throws IncomingEvent.Unreadable if it is no event that this feed could ever read
     * @throws UnknownMajor if a newer jar could read it
     */
    static IncomingEvent read(ConsumerRecord<String, byte[]> record, Feed feed) {
        checkSchema(required(record, "ce_dataschema"), record, feed);
        String type = required(record, "ce_type");
        if (record.key() == null || record.value() == null) {
            throw new IncomingEvent.Unreadable("A record needs a key and a value");
        }
        JsonNode data = EventJson.parse(record.value());
        JsonNode version = data.path("version");
        if (!version.isIntegralNumber()) {
            throw new IncomingEvent.Unreadable("The data has no version");
        }
        return new IncomingEvent(
                required(record, "ce_id"),
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                type.startsWith(TYPES) ? type.substring(TYPES.length()) : type,
                version.longValue(),
                data.path("deleted").asBoolean(false),
                time(required(record, "ce_time")),
                data,
                false);
    }

    static String header(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void checkSchema(String dataschema, ConsumerRecord<String, byte[]> record, Feed feed) {
        String name = dataschema.startsWith(SCHEMAS) ? dataschema.substring(SCHEMAS.length()) : dataschema;
        int slash = name.lastIndexOf('/');
        if (slash < 0 || !name.substring(0, slash).equals(feed.schema())) {
            throw new IncomingEvent.Unreadable("The schema is not of this topic");
        }
        String major = name.substring(slash + 1);
        if (!major.matches("\\d{1,6}")) {
            throw new IncomingEvent.Unreadable("The schema has no major version");
        }
        if (!feed.reads(Integer.parseInt(major))) {
            throw new UnknownMajor(feed, major, record);
        }
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IncomingEvent.Unreadable("ce_time is no time");
        }
    }

    private static String required(ConsumerRecord<String, byte[]> record, String name) {
        String value = header(record.headers(), name);
        if (value == null || value.isBlank()) {
            throw new IncomingEvent.Unreadable("The header " + name + " is missing");
        }
        return value;
    }

    private static void put(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** The header for an event made now; null outside any trace. */
    static String currentTrace() {
        Object trace = MDC.get(TRACE_ID);
        if (trace == null || !trace.toString().matches("[0-9a-f]{32}")) {
            return null;
        }
        String span = Long.toHexString(UUID.randomUUID().getMostSignificantBits() | 1L << 63);
        return "00-" + trace + "-" + span + "-01";
    }

    /** Goes on with the trace of an event, or with none. */
    static void resumeTrace(String traceparent) {
        if (traceparent != null && traceparent.matches("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}.*")) {
            MDC.put(TRACE_ID, traceparent.substring(3, 35));
        } else {
            MDC.remove(TRACE_ID);
        }
    }

    /** A record of the right schema in a major version that only a newer jar can read: the feed stands still until that jar is here. */
    static final class UnknownMajor extends RuntimeException {

        UnknownMajor(Feed feed, String major, ConsumerRecord<?, ?> record) {
            super("%s[%d]@%d has schema %s/%s, this service reads %s/%d: a newer version of the service is needed"
                    .formatted(
                            record.topic(),
                            record.partition(),
                            record.offset(),
                            feed.schema(),
                            major,
                            feed.schema(),
                            feed.major()));
        }
    }
}
