package vn.gov.quangtri.cchc.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One process that was started here. */
final class Running {

    /** Ctrl-C reaches every process of the terminal at once; the launcher alone answers it, and stops the others in order. */
    private static final List<String> DEAF_TO_CTRL_C = List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private final Process process;
    private final Path pidFile;

    private Running(Process process, Path pidFile) {
        this.process = process;
        this.pidFile = pidFile;
    }

    static Running start(Blueprint blueprint, Path log, Path pidFile) {
        List<String> command = new ArrayList<>(DEAF_TO_CTRL_C);
        command.addAll(blueprint.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(blueprint.directory().toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(blueprint.environment());
        try {
            Process process = builder.start();
            PidFile.of(process.toHandle(), blueprint.mark()).write(pidFile);
            return new Running(process, pidFile);
        } catch (IOException e) {
            throw new StartFailure(blueprint.name() + " could not be started: " + e.getMessage(), e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    int exitCode() {
        return process.exitValue();
    }

    /** Asks it to end; one that was paused is woken to hear it. */
    void ask() {
        if (process.isAlive()) {
            process.destroy();
            Signals.resume(process.toHandle());
        }
    }

    /** Asks it to end, and ends it after the grace. */
    void stop(Duration grace) {
        ask();
        if (!ended(grace)) {
            kill();
        }
        forget();
    }

    /** kill -9. */
    void kill() {
        process.destroyForcibly();
        ended(Duration.ofSeconds(10));
        forget();
    }

    private boolean ended(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
