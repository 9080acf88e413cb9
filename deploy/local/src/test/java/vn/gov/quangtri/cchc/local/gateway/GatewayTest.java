package vn.gov.quangtri.cchc.local.gateway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.quangtri.cchc.local.LocalStack;
import vn.gov.quangtri.cchc.local.Part;
import vn.gov.quangtri.cchc.local.Progress;
import vn.gov.quangtri.cchc.local.Settings;

/** The gateway as it runs, with a stand-in for report-service behind it; the other services are away. */
class GatewayTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final AtomicReference<HttpExchange> SEEN = new AtomicReference<>();

    private static LocalStack stack;
    private static HttpServer report;

    @BeforeAll
    static void start() throws IOException {
        Settings settings = Settings.forTests(Path.of("target/test-gateway"), 21_000);
        stack = LocalStack.start(settings, Progress.SILENT, List.of(Part.GATEWAY));
        int port = settings.ports().http(Part.REPORT_SERVICE);
        report = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        report.createContext("/", GatewayTest::echo);
        report.start();
    }

    @AfterAll
    static void stop() {
        report.stop(0);
        stack.close();
    }

    /** Answers with what it was sent. */
    private static void echo(HttpExchange exchange) throws IOException {
        SEEN.set(exchange);
        byte[] body = exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        exchange.getResponseHeaders().set("Location", "/api/v1/reports/1");
        exchange.sendResponseHeaders(201, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void passesRequestAndAnswerThroughUnchanged() throws Exception {
        HttpResponse<String> answer = HTTP.send(
                to("/api/v1/reports?round=a%2Fb&agency=STC")
                        .header("If-Match", "\"6\"")
                        .header("Authorization", "Bearer abc")
                        .PUT(BodyPublishers.ofString("{\"nil\":true}"))
                        .build(),
                BodyHandlers.ofString());
        assertEquals(201, answer.statusCode());
        assertEquals("{\"nil\":true}", answer.body());
        assertEquals("\"7\"", answer.headers().firstValue("ETag").orElseThrow());
        assertEquals(
                "/api/v1/reports/1", answer.headers().firstValue("Location").orElseThrow());
        assertEquals("PUT", SEEN.get().getRequestMethod());
        assertEquals(
                "/api/v1/reports?round=a%2Fb&agency=STC",
                SEEN.get().getRequestURI().toString());
        assertEquals("\"6\"", seen("If-Match"));
        assertEquals("Bearer abc", seen("Authorization"));
    }

    @Test
    void carriesLargeBodiesBothWays() throws Exception {
        byte[] large = new byte[20_000_000];
        new Random(1).nextBytes(large);
        HttpResponse<byte[]> answer = HTTP.send(
                to("/api/v1/activities")
                        .expectContinue(true)
                        .POST(BodyPublishers.ofByteArray(large))
                        .build(),
                BodyHandlers.ofByteArray());
        assertArrayEquals(large, answer.body());
    }

    @Test
    void takesTheServicesNameOffAndTellsTheServiceSo() throws Exception {
        HTTP.send(to("/report-service/q/openapi?format=json").build(), BodyHandlers.ofString());
        assertEquals("/q/openapi?format=json", SEEN.get().getRequestURI().toString());
        assertEquals("/report-service", seen("X-Forwarded-Prefix"));
    }

    @Test
    void saysWhoAskedAndBelievesNoCallerAboutThat() throws Exception {
        HTTP.send(
                to("/api/v1/rounds")
                        .header("X-Forwarded-For", "127.0.0.9")
                        .header("X-Forwarded-Host", "localhost:9")
                        .header("X-Forwarded-Prefix", "/evil")
                        .build(),
                BodyHandlers.ofString());
        assertEquals("127.0.0.1", seen("X-Forwarded-For"));
        assertEquals("http", seen("X-Forwarded-Proto"));
        assertEquals("localhost:" + stack.ports().gateway(), seen("X-Forwarded-Host"));
        assertEquals("localhost:" + stack.ports().gateway(), seen("Host"));
        assertEquals(null, seen("X-Forwarded-Prefix"));
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-For, 203.0.113.9",
        "X-Forwarded-For, '127.0.0.1, 203.0.113.9'",
        "X-Forwarded-Host, evil.example",
        "X-Real-IP, 2001:db8::1",
        "Forwarded, for=203.0.113.9"
    })
    void answersNoOtherMachineThatAProxySpeaksFor(String header, String value) throws Exception {
        SEEN.set(null);
        for (String path : List.of("/api/v1/rounds", "/report-service/q/openapi", "/docs/")) {
            HttpResponse<String> answer =
                    HTTP.send(to(path).header(header, value).build(), BodyHandlers.ofString());
            assertEquals(403, answer.statusCode(), path);
            assertTrue(answer.body().contains("/problems/local-only"), answer.body());
        }
        assertNull(SEEN.get());
    }

    @ParameterizedTest
    @CsvSource({
        "evil.example, 403",
        "127.0.0.1.evil.example:80, 403",
        "localhost, 201",
        "127.0.0.1:9, 201",
        "[::1]:9, 201"
    })
    void answersToTheNamesOfThisMachineAlone(String host, int status) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), stack.ports().gateway())) {
            String request = "GET /api/v1/rounds HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
        }
    }

    @Test
    void givesEveryRequestATraceAndKeepsTheCallersOwn() throws Exception {
        HTTP.send(to("/api/v1/rounds").build(), BodyHandlers.ofString());
        assertTrue(seen("traceparent").matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01"), seen("traceparent"));
        String own = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        HTTP.send(to("/api/v1/rounds").header("traceparent", own).build(), BodyHandlers.ofString());
        assertEquals(own, seen("traceparent"));
    }

    @Test
    void answersForAServiceThatIsAwayInTheCallersLanguage() throws Exception {
        HttpResponse<String> vietnamese = get("/api/v1/plans");
        assertEquals(503, vietnamese.statusCode());
        assertEquals(
                "application/problem+json",
                vietnamese.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(vietnamese.body().contains("plan-service hiện không trả lời"), vietnamese.body());
        HttpResponse<String> english = HTTP.send(
                to("/api/v1/plans")
                        .header("Accept-Language", "en-GB,en;q=0.8")
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString());
        assertEquals(503, english.statusCode());
        assertTrue(english.body().contains("plan-service does not answer now"), english.body());
    }

    @Test
    void offersAPageOfAddressesAndTheFourDocuments() throws Exception {
        assertTrue(get("/").body().contains("/report-service/q/openapi"));
        assertTrue(get("/docs/").body().contains("swagger-ui"));
        assertTrue(get("/docs/swagger-initializer.js").body().contains("notification-service"));
        assertEquals(200, get("/docs/swagger-ui-bundle.js").statusCode());
        assertEquals(404, get("/docs/..%2f..%2fpasswords").statusCode());
        assertEquals(404, get("/nothing").statusCode());
    }

    private static String seen(String header) {
        return SEEN.get().getRequestHeaders().getFirst(header);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(to(path).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(stack.address() + path)).version(HttpClient.Version.HTTP_1_1);
    }
}
