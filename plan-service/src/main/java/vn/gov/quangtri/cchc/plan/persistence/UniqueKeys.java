package vn.gov.quangtri.cchc.plan.persistence;

import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import vn.gov.quangtri.cchc.kit.base.Refusal;

/** Two who write the same new thing at one moment both find nothing there; the later one hears it from the database's unique key. */
public final class UniqueKeys {

    /** MySQL's and MariaDB's number for a duplicate entry. */
    private static final int DUPLICATE_ENTRY = 1062;

    private UniqueKeys() {}

    /**
     * Runs a write that flushes. The transaction is lost when a key objects.
     *
     * @param taken makes the refusal from the database's message, which names the key
     */
    public static <T> T guard(Supplier<T> write, Function<String, Refusal> taken) {
        try {
            return write.get();
        } catch (PersistenceException e) {
            throw objection(e).map(taken).map(RuntimeException.class::cast).orElse(e);
        }
    }

    private static Optional<String> objection(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException broken && broken.getErrorCode() == DUPLICATE_ENTRY) {
                return Optional.of(String.valueOf(broken.getMessage()));
            }
        }
        return Optional.empty();
    }
}
