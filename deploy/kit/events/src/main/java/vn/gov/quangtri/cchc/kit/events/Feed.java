package vn.gov.quangtri.cchc.kit.events;

import java.util.List;

/**
 * How this service keeps its copy of one topic. The bean that implements it also owns the channel:
 *
 * <pre>{@code
 * @Incoming("plans")
 * @Blocking
 * void receive(ConsumerRecords<String, byte[]> records) {
 *     intake.receive(records, this);
 * }
 * }</pre>
 */
public interface Feed {

    /** The topic, such as {@code cchc.plans}. */
    String topic();

    /** Name of the schema that this topic carries, such as {@code plan}. */
    String schema();

    /** The major version of the schema that this service reads. */
    int major();

    /** Whether records of this major can be read; a service that moves to a new major reads both for a while. */
    default boolean reads(int major) {
        return major == major();
    }

    /**
     * Applies events in their order, inside one transaction that the kit opens: a whole poll at first, record by record if that
     * failed. The same events may come again, and older ones after newer ones; neither may change anything. Only events that are read
     * {@link IncomingEvent#again()}, from the topic's beginning, take the place of what is kept at the same version.
     */
    void apply(List<IncomingEvent> events);
}
