package vn.gov.quangtri.cchc.kit.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.concurrent.Semaphore;

/** Notes each job it did; fails where the payload tells it to. */
@ApplicationScoped
class TestWorker implements JobWorker {

    static final String KIND = "note";

    /** A permit for each job with a ref that begins with "slow", from the moment on when it is at work. */
    static final Semaphore AT_WORK = new Semaphore(0);

    @Inject
    EntityManager entities;

    /** How often the job shall fail before it succeeds. */
    record Order(int failures) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        if (job.ref().startsWith("slow")) {
            AT_WORK.release();
            pause();
        }
        entities.createNativeQuery(
                        "INSERT INTO done (ref, times) VALUES (?1, 1) ON DUPLICATE KEY UPDATE times = times + 1")
                .setParameter(1, job.ref())
                .executeUpdate();
        if (job.ref().startsWith("doomed") && job.attempts() == 0) {
            QuarkusTransaction.setRollbackOnly();
            return;
        }
        if (job.attempts() < job.payload(Order.class).failures()) {
            throw new IllegalStateException("told to fail by 0912345678");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
