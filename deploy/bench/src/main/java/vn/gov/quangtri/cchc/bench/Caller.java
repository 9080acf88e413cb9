package vn.gov.quangtri.cchc.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** HTTP as one post; anything but success ends the measurement. */
final class Caller {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI address;
    private final String token;

    /** @param token null for none */
    Caller(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    byte[] bytes(String path) throws IOException, InterruptedException {
        return send(request(path).GET()).body();
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(bytes("/api/v1" + path));
    }

    /** The thing's tag, to be sent with a change. */
    String etag(String path) throws IOException, InterruptedException {
        return send(request("/api/v1" + path).GET())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    JsonNode post(String path, Object body, String etag) throws IOException, InterruptedException {
        return JSON.readTree(send(tagged(path, etag).POST(json(body))).body());
    }

    /** @param file its bytes, which say themselves what they are */
    byte[] file(String path, byte[] file, String etag) throws IOException, InterruptedException {
        HttpRequest.Builder request = tagged(path, etag).setHeader("Content-Type", "application/octet-stream");
        return send(request.POST(HttpRequest.BodyPublishers.ofByteArray(file))).body();
    }

    JsonNode put(String path, Object body, String etag) throws IOException, InterruptedException {
        return JSON.readTree(send(tagged(path, etag).PUT(json(body))).body());
    }

    private HttpRequest.Builder tagged(String path, String etag) {
        HttpRequest.Builder request = request("/api/v1" + path);
        return etag == null ? request : request.header("If-Match", etag);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(120))
                .header("Content-Type", "application/json");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.BodyPublisher json(Object body) throws IOException {
        return HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder builder) throws IOException, InterruptedException {
        HttpRequest request = builder.build();
        HttpResponse<byte[]> answer = HTTP.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(request.method() + " " + request.uri() + " was answered "
                    + answer.statusCode() + ": " + new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return answer;
    }
}
