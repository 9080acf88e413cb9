package vn.gov.quangtri.cchc.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.local.process.StartFailure;

/** What must be so before anything is started. */
final class StateFolder {

    private StateFolder() {}

    /** Deletes everything in it but the lock that this run holds. */
    static void clear(Path state) {
        Path lock = state.resolve("lock");
        try (Stream<Path> files = Files.walk(state)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(state) && !file.equals(lock)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes where the running system can be reached, so that a build does not replace what it runs on. */
    static void tellControlPort(Settings settings) {
        try {
            Files.writeString(
                    settings.state().resolve("control-port"),
                    String.valueOf(settings.ports().control()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses to start where somebody else listens already. */
    static void requireFreePorts(Settings settings) {
        settings.ports().all().forEach((who, port) -> {
            boolean needed = settings.database().isEmpty() || !who.equals(Part.MARIADB.id());
            if (needed && !isFree(port)) {
                throw new StartFailure("Port " + port + ", needed for " + who
                        + ", is in use by another program (from another checkout, -Dport.offset=1000 moves all ports)");
            }
        });
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
