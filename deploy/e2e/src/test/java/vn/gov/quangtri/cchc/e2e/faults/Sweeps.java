package vn.gov.quangtri.cchc.e2e.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import vn.gov.quangtri.cchc.local.Part;
import vn.gov.quangtri.cchc.local.Ports;

/** The services' management ports. */
final class Sweeps {

    private static final Duration HEALING = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofSeconds(5);

    /** A sweep waits until its service has read what was said before. */
    private static final Duration LONG = Duration.ofSeconds(120);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Ports ports;

    Sweeps(Ports ports) {
        this.ports = ports;
    }

    /** Lets every service do what is due today; one that does not answer does it by itself, later. */
    void tryAll() {
        Part.services().forEach(service -> status(service, "/admin/sweep", true, SHORT));
    }

    /** The same while all are there. */
    void all() {
        for (Part service : Part.services()) {
            int status = status(service, "/admin/sweep", true, LONG);
            if (status != 200) {
                throw new IllegalStateException(service + " did not sweep: " + status);
            }
        }
    }

    /** Waits until every service calls itself healthy. */
    void awaitHealth() throws InterruptedException {
        long end = System.nanoTime() + HEALING.toNanos();
        for (Part service : Part.services()) {
            while (status(service, "/q/health", false, SHORT) != 200) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(service + " is not well " + HEALING.toSeconds() + " s later");
                }
                Thread.sleep(100);
            }
        }
    }

    private int status(Part service, String path, boolean post, Duration patience) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + ports.management(service) + path))
                .timeout(patience);
        if (post) {
            request.POST(BodyPublishers.noBody());
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
