package vn.gov.quangtri.cchc.e2e.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.gov.quangtri.cchc.local.DemoTokens;

/** The public address, called with real tokens. A caller that gets no answer in time goes on with its next deed, as people do. */
final class Desk {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final URI address;
    private final DemoTokens tokens;

    Desk(URI address, DemoTokens tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    /** Fetches tokens while the issuer is there. */
    void signIn(Iterable<String> posts) {
        posts.forEach(post -> known.computeIfAbsent(post, tokens::user));
    }

    Answer get(String post, String path) {
        return at(post, "/api/v1" + path);
    }

    /** Reads where the gateway leads to one service, such as {@code /plan-service/api/v1/changes}. */
    Answer at(String post, String path) {
        return send(request(post, path).GET());
    }

    /**
     * Tries to change something.
     *
     * @param mark 32 hexadecimal digits: the trace that the change's events carry
     * @param etag null for none
     * @param body null for none
     */
    Answer write(String post, String method, String path, Object body, String etag, String mark) {
        HttpRequest.Builder request = request(post, "/api/v1" + path)
                .header("traceparent", "00-" + mark + "-" + mark.substring(16) + "-01")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes(body)));
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return send(request);
    }

    private HttpRequest.Builder request(String post, String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + known.computeIfAbsent(post, tokens::user))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
            JsonNode body = answer.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(answer.body());
            return new Answer(answer.statusCode(), body, answer.headers().firstValue("ETag"));
        } catch (IOException e) {
            return Answer.NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.NONE;
        }
    }

    private static byte[] bytes(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param status 0 where no answer came */
    record Answer(int status, JsonNode body, Optional<String> etag) {

        static final Answer NONE = new Answer(0, MissingNode.getInstance(), Optional.empty());

        boolean isDone() {
            return status >= 200 && status < 300;
        }

        /** It may have been done, or not: both are allowed. */
        boolean isOpen() {
            return status == 0 || status >= 500;
        }

        Answer orFail() {
            if (!isDone()) {
                throw new IllegalStateException("Answered " + status + ": " + body);
            }
            return this;
        }

        String text(String member) {
            return body.path(member).asText();
        }
    }
}
