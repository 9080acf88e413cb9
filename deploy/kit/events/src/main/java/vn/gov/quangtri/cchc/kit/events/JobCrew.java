package vn.gov.quangtri.cchc.kit.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** The threads that do jobs. */
@ApplicationScoped
class JobCrew {

    private static final Logger LOG = Logger.getLogger(JobCrew.class);
    private static final long FIRST_WAIT = 500;
    private static final long LONGEST_WAIT = Duration.ofMinutes(10).toMillis();

    private final EventSettings settings;
    private final JobDesk desk;
    private final Faults faults;
    private final Map<String, JobWorker> workers;
    private final Semaphore bell = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    JobCrew(EventSettings settings, JobDesk desk, Faults faults, @Any Instance<JobWorker> workers) {
        this.settings = settings;
        this.desk = desk;
        this.faults = faults;
        this.workers = workers.stream().collect(Collectors.toUnmodifiableMap(JobWorker::kind, worker -> worker));
    }

    void start(@Observes StartupEvent event) {
        if (workers.isEmpty()) {
            return;
        }
        for (int i = 1; i <= settings.jobs().workers(); i++) {
            Thread thread = new Thread(this::work, "job-worker-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        ring();
        for (Thread thread : threads) {
            try {
                thread.join(3_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** There is something to do. */
    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Jobs.Filled filled) {
        ring();
    }

    private void ring() {
        bell.release(settings.jobs().workers());
    }

    /** @throws IllegalArgumentException if nobody here does this kind */
    String known(String kind) {
        if (!workers.containsKey(kind)) {
            throw new IllegalArgumentException("No worker does " + kind);
        }
        return kind;
    }

    private void work() {
        Faults.Backoff backoff = new Faults.Backoff(Duration.ofMillis(200), Duration.ofSeconds(5));
        while (!stopping) {
            try {
                if (!desk.next(workers)) {
                    bell.tryAcquire(settings.jobs().poll().toMillis(), TimeUnit.MILLISECONDS);
                }
                backoff.reset();
            } catch (InterruptedException e) {
                return;
            } catch (Throwable t) {
                fail(t, backoff);
            }
        }
    }

    private void fail(Throwable t, Faults.Backoff backoff) {
        JobDesk.JobFailed failed = failureIn(t);
        try {
            if (failed != null) {
                putBack(failed);
                return;
            }
            LOG.warnf("No job could be done: %s", Faults.kindAndPlace(t));
        } catch (RuntimeException e) {
            LOG.warnf("A job could not be put back, it stays where it was: %s", Faults.kindAndPlace(e));
        }
        backoff.pause(() -> stopping);
    }

    private void putBack(JobDesk.JobFailed failed) {
        Job job = failed.job();
        Throwable why = failed.getCause();
        if (faults.isGround(why)) {
            desk.putBack(job, false, FIRST_WAIT, false, Faults.kindAndPlace(why));
            return;
        }
        String reason = Faults.kindAndPlace(why);
        int tries = job.attempts() + 1;
        boolean dead = tries >= settings.jobs().tries();
        long wait = Math.min(LONGEST_WAIT, FIRST_WAIT << Math.min(tries, 20));
        LOG.logf(
                dead ? Logger.Level.ERROR : Logger.Level.WARN,
                "Job %s %s failed, try %d%s: %s",
                job.kind(),
                job.ref(),
                tries,
                dead ? ", dead" : "",
                reason);
        LOG.debug("The job failed so", why);
        desk.putBack(job, true, wait, dead, reason);
    }

    private static JobDesk.JobFailed failureIn(Throwable t) {
        for (Throwable at = t; at != null; at = at.getCause()) {
            if (at instanceof JobDesk.JobFailed failed) {
                return failed;
            }
        }
        return null;
    }
}
