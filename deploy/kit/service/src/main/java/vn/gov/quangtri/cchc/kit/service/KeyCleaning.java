package vn.gov.quangtri.cchc.kit.service;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Removes keys and answers whose day is over, every ten minutes. Every copy of a service may do it. */
@ApplicationScoped
class KeyCleaning {

    private static final Duration EVERY = Duration.ofMinutes(10);

    private final KeyTable keys;

    KeyCleaning(KeyTable keys) {
        this.keys = keys;
    }

    void start(@Observes StartupEvent event, Vertx vertx) {
        vertx.setPeriodic(EVERY.toMillis(), timer -> vertx.executeBlocking(this::clean, false));
    }

    /** A handful at a time, so that no lock is held for long, until nothing is left to remove. */
    private Void clean() {
        boolean more;
        do {
            more = keys.prune();
        } while (more);
        return null;
    }
}
