package vn.gov.quangtri.cchc.kit.base;

/** Work that a service still has to do by itself, such as unsent events or open jobs. Each CDI bean of this type is shown to operators. */
public interface BackgroundWork {

    /** Stable name, such as {@code outbox} or {@code jobs}. */
    String name();

    /** How many pieces are not done yet. */
    long open();

    /** How long the oldest of them has waited, in seconds; 0 where nothing waits or nobody counts. */
    default long oldestSeconds() {
        return 0;
    }
}
