package vn.gov.quangtri.cchc.kit.base;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/**
 * Two transactions wanted the same rows and one of them was undone by the database, or waited for them too long. Nothing of it was
 * done, for certain, so the whole transaction may be tried again: from outside of it, since inside it is over.
 */
public final class LostRace {

    /** Tries in all. Whoever loses so often has more than chance against him. */
    static final int TRIES = 4;

    /** After that no further try begins: a wait for locks has its own bound, and somebody waits for the answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Milliseconds; doubled from try to try, and shortened by chance so that two that met do not meet again. */
    private static final long FIRST_PAUSE = 40;

    /** MySQL's and MariaDB's own: lock wait, deadlock, changed since read. */
    private static final Set<Integer> CODES = Set.of(1205, 1213, 1020);

    private LostRace() {}

    /**
     * Does work that is a transaction of its own, some times where it loses. What is written only at its commit loses there, and the
     * commit's own exception is a checked one.
     *
     * @param lost told of each loss that is followed by another try
     * @throws Exception what the work throws: at once where it lost no race, else at its last try
     */
    public static <T> T anew(Callable<T> work, Consumer<Exception> lost) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (int tried = 1; ; tried++) {
            try {
                return work.call();
            } catch (Exception e) {
                if (tried == TRIES || !is(e) || System.nanoTime() >= end) {
                    throw e;
                }
                lost.accept(e);
                pause(FIRST_PAUSE << (tried - 1));
            }
        }
    }

    /** Whether that is what this failure comes from. */
    public static boolean is(Throwable failure) {
        return is(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean is(Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        if (failure instanceof SQLException sql && CODES.contains(sql.getErrorCode()) || is(failure.getCause(), seen)) {
            return true;
        }
        for (Throwable other : failure.getSuppressed()) {
            if (is(other, seen)) {
                return true;
            }
        }
        return false;
    }

    private static void pause(long most) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(most / 4, most));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
