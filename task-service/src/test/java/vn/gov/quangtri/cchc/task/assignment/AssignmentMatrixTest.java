package vn.gov.quangtri.cchc.task.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** Every state, every move, every caller, over HTTP: what comes of it stands in {@code assignment-matrix.csv}, cell by cell. */
@Tag("long")
@QuarkusTest
class AssignmentMatrixTest implements Servers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PART = 0;
    private static final int STATE = 1;
    private static final int MOVE = 2;
    private static final int CALLERS = 3;

    private MatrixParts parts;
    private final Map<String, String> tokens = new HashMap<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> bodies = new HashMap<>();

    @AfterEach
    void resetTheClock() {
        TestOfficeClock.reset();
    }

    @Test
    void everyCellIsAsItIsWrittenDown() {
        TestOfficeClock.set(LocalDate.of(2023, 4, 20));
        List<String[]> lines = lines();
        String[] head = lines.remove(0);
        parts = new MatrixParts(needed(lines));
        MatrixParts.BODIES.forEach(
                (move, body) -> bodies.put(move, JSON.valueToTree(body).toString()));
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        Map<String, MatrixParts.One> waiting = new HashMap<>();
        for (String[] line : lines) {
            String kind = line[PART] + " " + line[STATE];
            for (int c = CALLERS; c < head.length; c++) {
                MatrixParts.One one = waiting.computeIfAbsent(kind, k -> parts.in(line[PART], line[STATE]));
                String got = tried(one, line, head[c]);
                cells++;
                if (!got.equals(line[c])) {
                    wrong.add(kind + " " + line[MOVE] + " by " + head[c] + ": " + got + " instead of " + line[c]);
                }
                if (got.startsWith("200")) {
                    waiting.remove(kind);
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertTrue(cells > 6000, cells + " cells");
    }

    private String tried(MatrixParts.One one, String[] line, String caller) {
        HttpResponse<String> answer = post(one, caller, MatrixParts.agency(line[PART]), line[MOVE]);
        JsonNode body = Wire.parsed(answer.body());
        if (answer.statusCode() == 200) {
            return "200 "
                    + body.at(line[PART].startsWith("word") ? "/lastWord/state" : "/state")
                            .asText();
        }
        String type = body.path("type").asText();
        return answer.statusCode() + " " + type.substring(type.lastIndexOf('/') + 1);
    }

    /** By a client that keeps its connection: there are thousands. */
    private HttpResponse<String> post(MatrixParts.One one, String caller, String own, String move) {
        URI address = URI.create("http://localhost:" + RestAssured.port + "/api/v1" + one.thing() + "/" + move);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("If-Match", one.etag())
                .POST(HttpRequest.BodyPublishers.ofString(bodies.get(move)));
        if (!caller.equals("nobody")) {
            request.header("Authorization", "Bearer " + tokens.computeIfAbsent(caller + own, k -> token(caller, own)));
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(String caller, String own) {
        return switch (caller) {
            case "own-officer" -> Tokens.officer(own);
            case "own-clerk" -> Tokens.clerk(own);
            case "own-head" -> Tokens.head(own);
            case "other-officer" -> Tokens.officer("STP");
            case "other-head" -> Tokens.head("STP");
            case "monitor" -> Tokens.monitor();
            case "monitor-head" -> Tokens.monitorHead();
            case "monitor-of-own" -> Tokens.of(Set.of(Role.MONITOR), own);
            case "snv-officer" -> Tokens.officer("SNV");
            case "office" -> Tokens.office();
            case "editor" -> Tokens.editor();
            case "approver" -> Tokens.approver();
            case "observer" -> Tokens.observer();
            case "finance" -> Tokens.finance();
            case "registry" -> Tokens.registry();
            case "integrator" -> Tokens.integrator();
            case "admin" -> Tokens.admin();
            default -> throw new IllegalArgumentException(caller);
        };
    }

    /** One for each state, and one more for each cell that is accepted. */
    private static Map<String, Integer> needed(List<String[]> lines) {
        Map<String, Integer> needed = new HashMap<>();
        Set<String> states = new HashSet<>();
        for (String[] line : lines) {
            int first = states.add(line[PART] + line[STATE]) ? 1 : 0;
            long accepted =
                    Arrays.stream(line).filter(cell -> cell.startsWith("200")).count();
            needed.merge(line[PART] + "/" + MatrixParts.plan(line[STATE]), (int) accepted + first, Integer::sum);
        }
        return needed;
    }

    private static List<String[]> lines() {
        try (InputStream file = AssignmentMatrixTest.class.getResourceAsStream("/assignment-matrix.csv")) {
            List<String[]> lines = new ArrayList<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> lines.add(line.split(",")));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
