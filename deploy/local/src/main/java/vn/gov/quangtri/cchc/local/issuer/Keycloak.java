package vn.gov.quangtri.cchc.local.issuer;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.local.process.Blueprint;
import vn.gov.quangtri.cchc.local.process.JavaProgram;
import vn.gov.quangtri.cchc.local.process.StartFailure;

/**
 * A Keycloak of this system's own, on loopback, with its data in the state folder. The realm is taken in at the first start of a state; it
 * has no administrator.
 */
public final class Keycloak {

    private static final int HEAP = 384;
    private static final String MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";
    private static final String BUILT = ".built";

    private final Path unpacked;
    private final Path realm;
    private final Path state;
    private final String name;

    /**
     * @param name names the process
     * @param unpacked the folder that its distribution was unpacked in
     * @param realm the realm's file
     * @param state the state folder
     */
    public Keycloak(String name, Path unpacked, Path realm, Path state) {
        this.name = name;
        this.unpacked = unpacked;
        this.realm = realm;
        this.state = state;
    }

    /** Builds it for its database once, and says how to start it. */
    public Blueprint prepare(int port) {
        Path home = home();
        try {
            Path offered = Files.createDirectories(home.resolve("data/import"));
            Files.copy(realm, offered.resolve(realm.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            Files.createDirectories(state.resolve(name));
            buildOnce(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return program(
                home,
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port,
                "--db-url=jdbc:h2:file:" + state.resolve(name).resolve("keycloak") + ";NON_KEYWORDS=VALUE");
    }

    private void buildOnce(Path home) throws IOException {
        Path built = home.resolve(BUILT);
        if (Files.exists(built)) {
            return;
        }
        File log = Files.createDirectories(state.resolve("logs"))
                .resolve(name + "-build.log")
                .toFile();
        Process build = new ProcessBuilder(
                        program(home, "build", "--db=dev-file").command())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        try {
            if (build.waitFor() != 0) {
                throw new StartFailure("Keycloak could not be built; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StartFailure.stopped();
        } finally {
            build.destroy();
        }
        Files.createFile(built);
    }

    private Path home() {
        try (Stream<Path> found = Files.isDirectory(unpacked) ? Files.list(unpacked) : Stream.empty()) {
            return found.filter(folder -> Files.exists(folder.resolve("lib/quarkus-run.jar")))
                    .findFirst()
                    .orElseThrow(() -> new StartFailure(
                            "Keycloak is not in " + unpacked + ": a build with -Dauth=keycloak unpacks it there"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What its own script runs, but as one process that can be paused and killed. */
    private Blueprint program(Path home, String... arguments) {
        List<String> options = new ArrayList<>(List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Duser.language=en"));
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            options.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        return new JavaProgram(name, state, HEAP)
                .classes(home.resolve("lib/quarkus-run.jar"), MAIN, options, List.of(arguments));
    }
}
