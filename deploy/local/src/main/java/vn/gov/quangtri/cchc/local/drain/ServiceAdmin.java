package vn.gov.quangtri.cchc.local.drain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One service's administration, on its management port. */
public final class ServiceAdmin {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    private final String name;
    private final URI address;
    private final HttpClient http;

    public ServiceAdmin(String name, int port, HttpClient http) {
        this.name = name;
        this.address = URI.create("http://127.0.0.1:" + port);
        this.http = http;
    }

    public String name() {
        return name;
    }

    /** Whether it would take requests. */
    public boolean ready() {
        try {
            HttpRequest request = HttpRequest.newBuilder(address.resolve("/q/health/ready"))
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return send(request).statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** The day on its office clock. */
    public LocalDate today() {
        return LocalDate.parse(status().path("officeToday").asText());
    }

    /** What it still has to do by itself, such as {@code task-service has 3 jobs}; empty when nothing. */
    public List<String> openWork() {
        List<String> open = new ArrayList<>();
        status().path("background").properties().forEach(work -> {
            if (work.getValue().asLong() > 0) {
                open.add(name + " has " + work.getValue().asLong() + " " + work.getKey());
            }
        });
        return open;
    }

    /** Does now what is due on its office day. */
    public void sweep() {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/admin/sweep"))
                .timeout(TIMEOUT)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(name + " did not sweep: " + answer.statusCode() + " " + answer.body());
        }
    }

    private JsonNode status() {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address.resolve("/admin/status"))
                .timeout(Duration.ofSeconds(10))
                .build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(name + " does not tell its status: " + answer.statusCode());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking " + name, e);
        }
    }
}
