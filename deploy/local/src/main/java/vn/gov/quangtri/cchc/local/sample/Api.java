package vn.gov.quangtri.cchc.local.sample;

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
import java.util.Optional;

/** The public address, called by one post with its token. */
final class Api {

    static final ObjectMapper JSON = new ObjectMapper();

    private final URI address;
    private final String token;
    private final HttpClient http;

    Api(URI address, String token, HttpClient http) {
        this.address = address;
        this.token = token;
        this.http = http;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, Object body) {
        return send(request(path).POST(json(body)));
    }

    Answer post(String path, Object body, String etag) {
        return send(request(path).header("If-Match", etag).POST(json(body)));
    }

    Answer put(String path, Object body, String etag) {
        return send(request(path).header("If-Match", etag).PUT(json(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve("/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en");
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        try {
            return HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            String what = request.method() + " " + request.uri().getPath();
            return new Answer(
                    what,
                    answer.statusCode(),
                    JSON.readTree(answer.body()),
                    answer.headers().firstValue("ETag"));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while loading", e);
        }
    }

    /**
     * What came back.
     *
     * @param what the request, for messages
     * @param etag the ETag header, if any
     */
    record Answer(String what, int status, JsonNode body, Optional<String> etag) {

        boolean isThere() {
            return status == 200;
        }

        /** Itself, if it succeeded. */
        Answer orFail() {
            if (status >= 300) {
                throw new IllegalStateException(what + " was answered " + status + ": " + body);
            }
            return this;
        }

        String etagOrFail() {
            return orFail().etag().orElseThrow(() -> new IllegalStateException(what + " has no ETag"));
        }
    }
}
