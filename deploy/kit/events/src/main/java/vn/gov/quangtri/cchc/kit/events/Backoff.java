package vn.gov.quangtri.cchc.kit.events;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;

/** Waits that double from try to try up to a bound, each shortened by chance so that copies of a service do not knock together. */
final class Backoff {

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
