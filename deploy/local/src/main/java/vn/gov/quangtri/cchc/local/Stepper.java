package vn.gov.quangtri.cchc.local;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.local.clock.OfficeClockFile;
import vn.gov.quangtri.cchc.local.drain.Drain;
import vn.gov.quangtri.cchc.local.drain.ServiceAdmin;

/** Moves the office day on, so that nothing of the old day is still under way when the new one begins. */
final class Stepper implements AutoCloseable {

    private static final Duration CLOCK_SEEN = Duration.ofSeconds(10);

    private final OfficeClockFile clock;
    private final List<ServiceAdmin> services;
    private final Drain drain;
    private final Duration quiet;

    Stepper(OfficeClockFile clock, List<ServiceAdmin> services, Drain drain, Duration quiet) {
        this.clock = clock;
        this.services = services;
        this.drain = drain;
        this.quiet = quiet;
    }

    void drain() {
        drain.await(quiet);
    }

    synchronized void step(LocalDate day) {
        if (!day.isAfter(clock.today())) {
            throw new IllegalArgumentException("It is " + clock.today() + " already; time goes on only, not to " + day);
        }
        drain();
        clock.setMorningOf(day);
        services.forEach(service -> awaitDay(service, day));
        services.forEach(ServiceAdmin::sweep);
        drain();
    }

    private static void awaitDay(ServiceAdmin service, LocalDate day) {
        long end = System.nanoTime() + CLOCK_SEEN.toNanos();
        while (!service.today().equals(day)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(service.name() + " lives in " + service.today() + ", not in " + day);
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        drain.close();
    }
}
