package vn.gov.quangtri.cchc.kit.events;

/**
 * What just happened to an aggregate, with its whole public state.
 *
 * @param topic one of the service's own topics, such as {@code cchc.plans}
 * @param key the aggregate's id as text; events of one key stay in their order
 * @param type what happened, such as {@code plan.issued.v1}, without the common prefix
 * @param schema what the data looks like, such as {@code plan/1}
 * @param version the aggregate's version after the change; written into the data as {@code version} where the data lacks it
 * @param deleted the aggregate is no more; written into the data as {@code deleted}
 * @param data a record that becomes a JSON object of at most 256 KB
 */
public record OutgoingEvent(
        String topic, String key, String type, String schema, long version, boolean deleted, Object data) {}
