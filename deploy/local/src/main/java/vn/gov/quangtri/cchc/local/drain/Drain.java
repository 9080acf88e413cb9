package vn.gov.quangtri.cchc.local.drain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.quangtri.cchc.local.drain.GroupLag.Observation;

/** Waits until nothing is under way, seen twice in a row with nothing sent in between: work may hop from a table to a topic meanwhile. */
public final class Drain implements AutoCloseable {

    private static final long PAUSE_MS = 60;

    private final List<ServiceAdmin> services;
    private final Set<String> groups;
    private final String bootstrapServers;
    private GroupLag lag;

    /** @param groups the consumer groups of the services */
    public Drain(List<ServiceAdmin> services, Set<String> groups, String bootstrapServers) {
        this.services = services;
        this.groups = groups;
        this.bootstrapServers = bootstrapServers;
    }

    /** @throws IllegalStateException naming what is still under way when the time is over */
    public synchronized void await(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        Observation before = null;
        while (true) {
            Observation now = observe();
            boolean quiet = now.unread().isEmpty();
            if (quiet && before != null && before.ends().equals(now.ends())) {
                return;
            }
            before = quiet ? now : null;
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "Not drained after " + limit.toSeconds() + " s: " + String.join("; ", now.unread()));
            }
            pause();
        }
    }

    private Observation observe() {
        List<String> open = new ArrayList<>();
        for (ServiceAdmin service : services) {
            try {
                open.addAll(service.openWork());
            } catch (RuntimeException e) {
                open.add(e.getMessage());
            }
        }
        if (!open.isEmpty()) {
            return new Observation(open, Map.of());
        }
        if (lag == null) {
            lag = new GroupLag(groups, bootstrapServers);
        }
        return lag.observe();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for quiet", e);
        }
    }

    @Override
    public synchronized void close() {
        if (lag != null) {
            lag.close();
        }
    }
}
