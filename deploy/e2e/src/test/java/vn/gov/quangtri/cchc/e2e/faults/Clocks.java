package vn.gov.quangtri.cchc.e2e.faults;

/** Times within a round. */
final class Clocks {

    private Clocks() {}

    static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }

    static void sleepUntil(long startNanos, int atMillis) throws InterruptedException {
        long left = atMillis - (System.nanoTime() - startNanos) / 1_000_000;
        if (left > 0) {
            Thread.sleep(left);
        }
    }
}
