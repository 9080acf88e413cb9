package vn.gov.quangtri.cchc.kit.events;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import vn.gov.quangtri.cchc.kit.base.DatabaseTrouble;
import vn.gov.quangtri.cchc.kit.base.FailureKind;

/** Tells whose fault a failure is: the ground's (try again without end), the record's (never again) or perhaps the code's (some tries). */
@ApplicationScoped
class Faults {

    private final AgroalDataSource database;

    Faults(AgroalDataSource database) {
        this.database = database;
    }

    /** Nothing is wrong with the work itself: it will do when the database does. Asks the database too, where the failure does not say. */
    boolean isGround(Throwable failure) {
        return any(failure, Faults::isPassing) || !(isBroken(failure) || databaseAnswers());
    }

    /** No try will ever succeed: a constraint, a value too long, something that cannot be read. */
    boolean isBroken(Throwable failure) {
        return any(failure, Faults::isOfTheRecord);
    }

    /**
     * Of which kind a failure over a record is, and where: never what stood in the record, which messages of drivers and libraries like to
     * quote. Reasons are shown to operators, who see no content.
     */
    static String kindAndPlace(Throwable failure) {
        Throwable at = innermost(failure);
        return at instanceof IncomingEvent.Unreadable ? at.getMessage() : FailureKind.of(at);
    }

    private static Throwable innermost(Throwable failure) {
        Throwable at = failure;
        while (!(at instanceof IncomingEvent.Unreadable) && at.getCause() != null && at.getCause() != at) {
            at = at.getCause();
        }
        return at;
    }

    private static boolean isPassing(Throwable t) {
        return t instanceof VirtualMachineError ? !(t instanceof StackOverflowError) : DatabaseTrouble.isPassing(t);
    }

    private static boolean isOfTheRecord(Throwable t) {
        if (t instanceof IncomingEvent.Unreadable) {
            return true;
        }
        if (!(t instanceof SQLException sql)) {
            return false;
        }
        String state = String.valueOf(sql.getSQLState());
        return state.startsWith("23") || state.startsWith("22");
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private static boolean any(Throwable failure, Predicate<Throwable> test) {
        return any(failure, test, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean any(Throwable failure, Predicate<Throwable> test, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        if (test.test(failure) || any(failure.getCause(), test, seen)) {
            return true;
        }
        for (Throwable other : failure.getSuppressed()) {
            if (any(other, test, seen)) {
                return true;
            }
        }
        return false;
    }

    /** Waits that double from try to try up to a bound, each shortened by chance so that copies of a service do not knock together. */
    static final class Backoff {

        private static final long SLICE = 100;

        private final long first;
        private final long most;
        private long next;

        Backoff(Duration first, Duration most) {
            this.first = first.toMillis();
            this.most = most.toMillis();
            this.next = this.first;
        }

        void reset() {
            next = first;
        }

        /** Waits, and returns early once {@code ended} says so or the thread was interrupted. */
        void pause(BooleanSupplier ended) {
            long wait = next / 2 + ThreadLocalRandom.current().nextLong(next / 2 + 1);
            next = Math.min(most, next * 2);
            long until = System.nanoTime() + wait * 1_000_000;
            try {
                while (!ended.getAsBoolean()) {
                    long left = (until - System.nanoTime()) / 1_000_000;
                    if (left <= 0) {
                        return;
                    }
                    Thread.sleep(Math.min(SLICE, left));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
