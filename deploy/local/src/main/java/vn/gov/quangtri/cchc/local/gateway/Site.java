package vn.gov.quangtri.cchc.local.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.quangtri.cchc.local.Ports;

/** The gateway's own pages: where everything is, and one reader for the four OpenAPI documents. */
final class Site {

    private static final Pattern DOCUMENT = Pattern.compile("/docs/([a-z0-9.-]+)?");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "png", "image/png");
    private static final String OWN = "/vn/gov/quangtri/cchc/local/gateway/";
    private static final String READER = "/META-INF/resources/webjars/swagger-ui/" + version() + "/";

    private final Ports ports;
    private final String issuer;

    Site(Ports ports, String issuer) {
        this.ports = ports;
        this.issuer = issuer;
    }

    void handle(HttpServerRequest request) {
        Matcher document = DOCUMENT.matcher(request.path());
        if (!request.method().name().equals("GET")) {
            notFound(request);
        } else if (request.path().equals("/")) {
            page(request, "index.html");
        } else if (request.path().equals("/docs")) {
            request.response()
                    .setStatusCode(302)
                    .putHeader("Location", "/docs/")
                    .end();
        } else if (document.matches()) {
            document(request, Optional.ofNullable(document.group(1)).orElse("index.html"));
        } else {
            notFound(request);
        }
    }

    private void page(HttpServerRequest request, String name) {
        String text = new String(read(OWN + name).orElseThrow(), StandardCharsets.UTF_8)
                .replace("{address}", ports.address().toString())
                .replace("{issuer}", issuer)
                .replace("{control}", "http://localhost:" + ports.control());
        send(request.response(), name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void document(HttpServerRequest request, String name) {
        if (name.equals("swagger-initializer.js")) {
            page(request, name);
        } else {
            read(READER + name)
                    .ifPresentOrElse(bytes -> send(request.response(), name, bytes), () -> notFound(request));
        }
    }

    private static void send(HttpServerResponse response, String name, byte[] bytes) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        response.putHeader("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"))
                .end(Buffer.buffer(bytes));
    }

    private static void notFound(HttpServerRequest request) {
        refuse(request, Problem.notFound(request.path()));
    }

    static void refuse(HttpServerRequest request, Problem problem) {
        String traceId = Trace.ensure(request.headers());
        request.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.CONTENT_TYPE)
                .end(problem.json(request.getHeader("Accept-Language"), request.path(), traceId)
                        .toBuffer());
    }

    private static Optional<byte[]> read(String resource) {
        try (InputStream stream = Site.class.getResourceAsStream(resource)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream stream =
                Site.class.getResourceAsStream("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
