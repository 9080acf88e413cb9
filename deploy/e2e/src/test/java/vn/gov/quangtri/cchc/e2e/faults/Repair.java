package vn.gov.quangtri.cchc.e2e.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.gov.quangtri.cchc.local.LocalStack;
import vn.gov.quangtri.cchc.local.Part;

/** What an operator does after a restore, as {@code deploy/backup.md} says: three steps on the management port of the one service. */
final class Repair {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final int KINDS = 3;
    private static final int TOPICS = 4;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    private final List<String> kinds;
    private final List<String> topics;

    Repair(LocalStack stack, Part service) throws IOException {
        Path page = stack.settings().root().resolve("deploy/backup.md");
        this.kinds = cell(page, service, KINDS);
        this.topics = cell(page, service, TOPICS);
        this.address = "http://127.0.0.1:" + stack.ports().management(service) + "/admin/";
        this.token = stack.tokens().user("operator");
    }

    /** Goes by the page's table. Answers how many aggregates are lost. */
    long run() throws IOException, InterruptedException {
        JsonNode fenced = post("fence-versions").path("kinds");
        Set<String> owned = new TreeSet<>();
        long lost = 0;
        for (JsonNode kind : fenced) {
            owned.add(kind.path("kind").asText());
            lost += kind.path("lost").asLong();
            System.out.printf(
                    "  %s: %s lifted, %s lost%n", kind.path("kind").asText(), kind.path("lifted"), kind.path("lost"));
        }
        assertEquals(owned, new TreeSet<>(kinds));
        for (String kind : kinds) {
            post("republish?kind=" + kind);
        }
        rebuild();
        return lost;
    }

    /** The last step alone: the service's copies are read anew. */
    void rebuild() throws IOException, InterruptedException {
        for (String topic : topics) {
            assertEquals(0, post("rebuild?topic=" + topic).path("rejected").asLong(), topic);
        }
    }

    /** The words in code style in a cell of the service's line. */
    private static List<String> cell(Path page, Part service, int number) throws IOException {
        String line = Files.readAllLines(page).stream()
                .filter(one -> one.strip().startsWith("| " + service + " |"))
                .findFirst()
                .orElseThrow();
        return CODE.matcher(line.split("\\|")[number])
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private JsonNode post(String what) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + what))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(what + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return Desk.JSON.readTree(answer.body());
    }
}
