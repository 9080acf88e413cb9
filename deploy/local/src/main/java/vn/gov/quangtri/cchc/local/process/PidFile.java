package vn.gov.quangtri.cchc.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is noted of a running process. A pid alone is worth nothing once its process is gone, since the number is given out again; so
 * the start time and an argument that only this process has must fit as well before anything is ended.
 */
record PidFile(long pid, Instant startedAt, String mark) {

    /** The system tells start times from its boot time, which it may correct a little. */
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    static PidFile of(ProcessHandle handle, String mark) {
        return new PidFile(handle.pid(), handle.info().startInstant().orElse(Instant.EPOCH), mark);
    }

    static Optional<PidFile> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return Optional.of(new PidFile(Long.parseLong(lines.get(0)), Instant.parse(lines.get(1)), lines.get(2)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, pid + "\n" + startedAt + "\n" + mark + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process that this file means, if it still lives. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::fits);
    }

    private boolean fits(ProcessHandle handle) {
        boolean sameStart = handle.info()
                .startInstant()
                .map(start -> Duration.between(start, startedAt).abs().compareTo(TOLERANCE) <= 0)
                .orElse(false);
        return sameStart && handle.info().commandLine().orElse("").contains(mark);
    }
}
