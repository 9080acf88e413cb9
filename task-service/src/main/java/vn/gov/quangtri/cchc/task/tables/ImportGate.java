package vn.gov.quangtri.cchc.task.tables;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.gov.quangtri.cchc.kit.base.Refusal;

/** One file at a time in each copy of the service: a large one takes a good part of its memory. */
@ApplicationScoped
public class ImportGate {

    private static final int SECONDS = 30;

    private final Semaphore place = new Semaphore(1, true);

    public <T> T pass(Supplier<T> work) {
        try {
            if (!place.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw Refusal.notNow("busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.notNow("busy");
        }
        try {
            return work.get();
        } finally {
            place.release();
        }
    }
}
