package vn.gov.quangtri.cchc.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One log per process and run; the run before is kept as {@code <name>.1.log}. */
final class Logs {

    private final Path folder;
    private final Map<String, Path> opened = new ConcurrentHashMap<>();

    Logs(Path folder) {
        this.folder = folder;
    }

    /** A process started again within a run goes on in the same log. */
    Path of(String name) {
        return opened.computeIfAbsent(name, this::rotate);
    }

    private Path rotate(String name) {
        Path log = folder.resolve(name + ".log");
        try {
            Files.createDirectories(folder);
            if (Files.exists(log)) {
                Files.move(log, folder.resolve(name + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
