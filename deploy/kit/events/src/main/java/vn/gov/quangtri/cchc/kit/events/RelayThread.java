package vn.gov.quangtri.cchc.kit.events;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Wins the lead, sends while it has it, and starts over after anything that went wrong, waiting longer each time while nothing works.
 */
final class RelayThread extends Thread {

    private static final Logger LOG = Logger.getLogger(RelayThread.class);
    private static final Duration LEAD_WAIT = Duration.ofSeconds(2);
    private static final long PRUNE_EVERY = TimeUnit.MINUTES.toNanos(10);

    private final Leadership.Sender sender;
    private final Preparation preparation;
    private final long pollMillis;
    private final Faults.Backoff backoff = new Faults.Backoff(Duration.ofMillis(200), Duration.ofSeconds(5));
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean stopping;
    private volatile String state = "starting";
    private long prunedAt = System.nanoTime();

    /** What must be there before the first event is sent. */
    interface Preparation {
        void run() throws Exception;
    }

    RelayThread(Leadership.Sender sender, Preparation preparation, Duration poll) {
        super("outbox-relay-" + sender.service());
        setDaemon(true);
        this.sender = sender;
        this.preparation = preparation;
        this.pollMillis = poll.toMillis();
    }

    /** There is something to send. */
    void wake() {
        bell.release();
    }

    /** In a word: {@code leading}, {@code standby}, or what is in the way. */
    String state() {
        return state;
    }

    /** Ends after the batch in hand, waiting a few seconds for it. */
    void end() {
        stopping = true;
        bell.release();
        try {
            join(3_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        interrupt();
    }

    @Override
    public void run() {
        while (!stopping) {
            try (Leadership leadership = Leadership.win(sender, LEAD_WAIT)) {
                if (leadership == null) {
                    state = "standby";
                    continue;
                }
                preparation.run();
                lead(leadership);
            } catch (InterruptedException e) {
                return;
            } catch (Throwable t) {
                // Even an error of the machine must not end the only sender in silence.
                retire(t);
            }
        }
    }

    private void lead(Leadership leadership) throws Exception {
        LOG.infof("Sends the events of %s", sender.service());
        while (!stopping) {
            bell.drainPermits();
            int sent = leadership.turn();
            state = "leading";
            backoff.reset();
            if (sent == sender.batch()) {
                continue;
            }
            if (System.nanoTime() - prunedAt > PRUNE_EVERY && !leadership.prune()) {
                prunedAt = System.nanoTime();
            }
            bell.tryAcquire(pollMillis, TimeUnit.MILLISECONDS);
        }
    }

    private void retire(Throwable e) {
        state = Faults.kindAndPlace(e);
        if (stopping) {
            return;
        }
        LOG.warnf(
                "Gives up the lead of the outbox of %s and starts over: %s", sender.service(), Faults.kindAndPlace(e));
        LOG.debug("Why", e);
        backoff.pause(() -> stopping);
    }
}
