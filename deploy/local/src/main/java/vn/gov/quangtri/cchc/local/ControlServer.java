package vn.gov.quangtri.cchc.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.local.process.StartFailure;

/**
 * The running system's remote control, on loopback only: {@code GET /status}, {@code POST /drain}, {@code POST /step?to=2023-11-14}
 * (day by day; {@code &direct=true} in one leap, as after an outage) and {@code POST /parts/<part>/kill|stop|pause|resume|start}.
 */
final class ControlServer implements AutoCloseable {

    private final LocalStack stack;
    private final HttpServer server;

    ControlServer(LocalStack stack) {
        this.stack = stack;
        int port = stack.ports().control();
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        } catch (IOException e) {
            throw new StartFailure("The control server could not listen on port " + port + ": " + e.getMessage(), e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "control");
            thread.setDaemon(true);
            return thread;
        }));
    }

    void start() {
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        int status = 200;
        String text;
        try {
            text = answer(exchange);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            status = 400;
            text = e.getMessage();
        } catch (IllegalStateException | UncheckedIOException | StartFailure e) {
            status = 503;
            text = e.getMessage();
        }
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain;charset=UTF-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String answer(HttpExchange exchange) {
        String[] path = exchange.getRequestURI().getPath().substring(1).split("/");
        Map<String, String> query = query(exchange.getRequestURI().getQuery());
        String asked = exchange.getRequestMethod() + " " + path[0];
        switch (asked) {
            case "GET status" -> {}
            case "POST drain" -> stack.drain();
            case "POST step" -> step(query);
            case "POST parts" -> change(path);
            default ->
                throw new IllegalArgumentException(
                        "GET /status, POST /drain, POST /step?to=2023-11-14[&direct=true], POST /parts/<part>/kill|stop|pause|resume|start");
        }
        return StatusReport.of(stack);
    }

    private void step(Map<String, String> query) {
        LocalDate to = LocalDate.parse(
                query.getOrDefault("to", stack.today().plusDays(1).toString()));
        if (Boolean.parseBoolean(query.get("direct"))) {
            stack.step(to);
        } else {
            stack.stepTo(to, stack.today().datesUntil(to).toList());
        }
    }

    private void change(String[] path) {
        if (path.length != 3) {
            throw new IllegalArgumentException("POST /parts/task-service/kill");
        }
        Part part = Part.of(path[1]);
        switch (path[2]) {
            case "kill" -> stack.kill(part);
            case "stop" -> stack.stop(part);
            case "pause" -> stack.pause(part);
            case "resume" -> stack.resume(part);
            case "start" -> stack.start(part);
            default -> throw new IllegalArgumentException("kill, stop, pause, resume or start, not " + path[2]);
        }
    }

    private static Map<String, String> query(String query) {
        return query == null
                ? Map.of()
                : Arrays.stream(query.split("&"))
                        .map(pair -> pair.split("=", 2))
                        .filter(pair -> pair.length == 2)
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> b));
    }
}
