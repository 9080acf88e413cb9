package vn.gov.quangtri.cchc.kit.events;

/**
 * Work that was put off.
 *
 * @param kind names the worker
 * @param ref what it is about: one of a kind at a time
 * @param payload JSON, or null
 * @param attempts tries that failed so far
 */
public record Job(long id, String kind, String ref, String payload, int attempts) {

    /** The payload as it was enqueued. */
    public <T> T payload(Class<T> type) {
        return EventJson.read(payload, type);
    }
}
