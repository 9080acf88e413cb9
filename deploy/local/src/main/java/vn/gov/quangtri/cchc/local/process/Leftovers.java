package vn.gov.quangtri.cchc.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What an earlier run left behind when it died without a chance to stop its processes. */
final class Leftovers {

    private Leftovers() {}

    /** Ends each process that a pid file of that folder still truly means, and clears the folder. */
    static void end(Path pids) {
        if (!Files.isDirectory(pids)) {
            return;
        }
        try (Stream<Path> files = Files.list(pids)) {
            List<Path> all = files.toList();
            CompletableFuture<?>[] gone = all.stream()
                    .flatMap(file -> PidFile.read(file).flatMap(PidFile::process).stream())
                    .map(Leftovers::end)
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(gone).orTimeout(30, TimeUnit.SECONDS).join();
            for (Path file : all) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CompletableFuture<ProcessHandle> end(ProcessHandle process) {
        process.destroyForcibly();
        return process.onExit();
    }
}
