package vn.gov.quangtri.cchc.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.local.process.JavaProgram;
import vn.gov.quangtri.cchc.local.process.Processes;

/** A Quarkus application that does nothing but answer the same bytes, in a JVM like the services' own. */
final class BareServer implements AutoCloseable {

    private static final String NAME = "bare";
    private static final int PORT = 26_091;
    /** As a service's. */
    private static final int HEAP = 112;

    private final Path state;
    private final Path jar;
    private final Processes processes;

    BareServer(Ground ground) throws IOException {
        this.state = ground.system().settings().state().resolve(NAME);
        this.jar = ground.system().settings().root().resolve("deploy/bench/bare/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: run with -Pbench");
        }
        Files.createDirectories(state);
        this.processes = new Processes(state);
    }

    /** Starts it with this answer and waits until it listens. */
    void start(byte[] body) throws IOException, InterruptedException {
        Path file = Files.write(state.resolve("body"), body);
        processes.start(new JavaProgram(NAME, state, HEAP)
                .jar(jar, Map.of(), List.of("quarkus.http.port=" + PORT, "bare.body=" + file)));
        while (!listens()) {
            Thread.sleep(10);
        }
    }

    void stop() {
        processes.stop(NAME);
    }

    Caller caller() {
        return new Caller(URI.create("http://127.0.0.1:" + PORT), null);
    }

    long pid() {
        return processes.pid(NAME).orElseThrow();
    }

    private static boolean listens() {
        try (Socket socket = new Socket("127.0.0.1", PORT)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        stop();
    }
}
