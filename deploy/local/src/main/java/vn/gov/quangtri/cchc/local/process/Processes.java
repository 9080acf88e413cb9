package vn.gov.quangtri.cchc.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The processes of one system, by name. Once closed it starts no more, so that nothing slips through while a start is cut short. */
public final class Processes {

    private static final Duration GRACE = Duration.ofSeconds(15);

    private final Map<String, Running> running = new ConcurrentHashMap<>();
    private final Path pids;
    private final Logs logs;
    private boolean closed;

    public Processes(Path state) {
        this.pids = state.resolve("pids");
        this.logs = new Logs(state.resolve("logs"));
        Leftovers.end(pids);
    }

    /** Starts it, without waiting until it is ready. */
    public synchronized void start(Blueprint blueprint) {
        if (closed) {
            throw StartFailure.stopped();
        }
        if (isAlive(blueprint.name())) {
            throw new IllegalStateException(blueprint.name() + " runs already");
        }
        Path log = logs.of(blueprint.name());
        running.put(blueprint.name(), Running.start(blueprint, log, pids.resolve(blueprint.name())));
    }

    public boolean isAlive(String name) {
        return Optional.ofNullable(running.get(name)).map(Running::isAlive).orElse(false);
    }

    public boolean isClosed() {
        return closed;
    }

    public Path log(String name) {
        return logs.of(name);
    }

    /** Its process id, while it lives. */
    public Optional<Long> pid(String name) {
        return Optional.ofNullable(running.get(name)).filter(Running::isAlive).map(process -> process.handle()
                .pid());
    }

    /** How it ended, once it has. */
    public Optional<Integer> exitCode(String name) {
        return Optional.ofNullable(running.get(name))
                .filter(process -> !process.isAlive())
                .map(Running::exitCode);
    }

    /** Asks it to end and waits; ends it by force after 15 s. */
    public void stop(String name) {
        Optional.ofNullable(running.get(name)).ifPresent(process -> process.stop(GRACE));
    }

    /** kill -9, and waits until it is gone. */
    public void kill(String name) {
        living(name).kill();
    }

    /** SIGSTOP: alive, and silent. */
    public void pause(String name) {
        Signals.pause(living(name).handle());
    }

    /** SIGCONT. */
    public void resume(String name) {
        Signals.resume(living(name).handle());
    }

    /** From now on nothing starts. */
    public synchronized void close() {
        closed = true;
    }

    /** Stops those named side by side: all are asked before the first is waited for. */
    public void stopAll(List<String> names) {
        names.stream().map(running::get).filter(Objects::nonNull).forEach(Running::ask);
        names.forEach(this::stop);
    }

    private Running living(String name) {
        return Optional.ofNullable(running.get(name))
                .filter(Running::isAlive)
                .orElseThrow(() -> new IllegalStateException(name + " does not run"));
    }
}
