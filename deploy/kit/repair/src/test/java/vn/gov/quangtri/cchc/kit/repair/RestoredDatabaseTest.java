package vn.gov.quangtri.cchc.kit.repair;

import static io.restassured.RestAssured.given;
import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;

@Tag("long")
@QuarkusTest
class RestoredDatabaseTest extends RunningService {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OWNERS = "SELECT LOWER(CONCAT_WS('-', SUBSTR(HEX(id), 1, 8), SUBSTR(HEX(id), 9, 4),"
            + " SUBSTR(HEX(id), 13, 4), SUBSTR(HEX(id), 17, 4), SUBSTR(HEX(id), 21))), version, text FROM note ORDER BY 1";
    private static final String COPIES = "SELECT id, version, text FROM note_copy WHERE NOT deleted ORDER BY id";

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Inject
    Notes notes;

    @Inject
    Database database;

    private final EventProbe probe = new EventProbe();

    /** What a test before lifted and did not tell. */
    @BeforeEach
    void tellsAllAgain() {
        post("republish?kind=note").then().statusCode(200);
    }

    @AfterEach
    void close() {
        probe.close();
    }

    @Test
    void makesEveryCopyWhatTheRestoredOwnerHas() {
        UUID changed = notes.write("changed");
        UUID untouched = notes.write("untouched");
        UUID removed = notes.write("removed later");
        notes.change(changed, "second");
        assertEquals(3, notes.change(changed, "third, of the backup"));
        awaitSameAsOwner();
        backUp();
        notes.change(changed, "fourth, lost");
        assertEquals(5, notes.change(changed, "fifth, lost"));
        notes.delete(removed);
        UUID lost = notes.write("lost altogether");
        notes.change(lost, "lost altogether, changed");
        awaitSameAsOwner();
        long lastNumber = database.number("SELECT MAX(seq) FROM outbox");
        restore();
        probe.sendRaw("cchc.notes", lost.toString(), "{no event".getBytes(StandardCharsets.UTF_8), Map.of());
        probe.sendRaw("cchc.notes", "no-id", "{\"version\": 1}".getBytes(StandardCharsets.UTF_8), Map.of());
        assertEquals(4, notes.change(changed, "fourth, of another meaning"));
        awaitSent();

        fence().then()
                .statusCode(200)
                .body("kinds.kind", equalTo(List.of("note")))
                .body("kinds[0].records", greaterThanOrEqualTo(11))
                .body("kinds[0].lost", greaterThanOrEqualTo(1))
                .body("kinds[0].lostKeys", hasItem(lost.toString()))
                .body("kinds[0].lostKeys", not(hasItem(changed.toString())));
        post("republish?kind=note")
                .then()
                .statusCode(200)
                .body("kind", equalTo("note"))
                .body("sent", equalTo((int) database.number("SELECT COUNT(*) FROM note")));
        awaitSameAsOwner();
        assertEquals("fourth, of another meaning", text(changed));
        assertEquals("untouched", text(untouched));
        assertEquals("removed later", text(removed));
        assertEquals(1, database.number("SELECT deleted FROM note_copy WHERE id = ?", lost.toString()));
        long next = notes.change(changed, "and on");
        assertTrue(next > 1_000, "version " + next);
        assertEquals(next, database.number("SELECT version FROM note WHERE text = 'and on'"));
        awaitSameAsOwner();
        assertLastIsHighest();
        assertTrue(database.number("SELECT seq FROM outbox ORDER BY id DESC LIMIT 1") > lastNumber + 100_000);
        assertTrue(
                database.number("SELECT MIN(seq) FROM outbox WHERE aggregate_key = ? AND deleted", lost.toString())
                        > lastNumber,
                "who reads the change feed hears of what was lost");

        notes.write(lost, "entered again");
        awaitSameAsOwner();
        assertEquals("entered again", text(lost));
        fence().then().statusCode(200).body("kinds[0].lostKeys", not(hasItem(lost.toString())));
        post("republish?kind=note").then().statusCode(200);
        notes.delete(lost);
        awaitSameAsOwner();
    }

    @Test
    void goesOnBeyondWhatWasLostThoughItIsRestoredTwice() {
        notes.write("of the backup");
        backUp();
        UUID lost = notes.write("lost");
        awaitSameAsOwner();
        restore();
        fence().then().statusCode(200).body("kinds[0].lostKeys", hasItem(lost.toString()));
        awaitSent();
        restore();
        database.write("DELETE FROM lost_aggregate");
        fence().then().statusCode(200).body("kinds[0].lostKeys", not(hasItem(lost.toString())));
        post("republish?kind=note").then().statusCode(200);
        notes.write(lost, "entered again");
        awaitSameAsOwner();
    }

    @Test
    void givesNoEntityTagTwiceThoughTheSameDumpIsRestoredTwice() {
        UUID note = notes.write("of the backup");
        UUID unsent = notes.write("of the backup, too");
        awaitSent();
        backUp();
        Set<Long> given = new HashSet<>();
        for (int restores = 0; restores < 3; restores++) {
            for (int changes = 0; changes < 3; changes++) {
                notes.change(note, "change " + changes);
                assertTrue(given.add(tag(note)), "restore " + restores + ", change " + changes + ": " + tag(note));
            }
            awaitSent();
            restore();
            // Further than anything that was sent, as after changes that were lost before they were.
            database.write(
                    "UPDATE note SET version = version + 500, etag = etag + 500 WHERE text = 'of the backup, too'");
            fence().then()
                    .statusCode(200)
                    .body("etags.rows.note", equalTo(rows()))
                    .body("etags.from", equalTo(tag(note)));
            assertTrue(tag(unsent) > 1_000_000, "tag " + tag(unsent));
        }
    }

    @Test
    void failsAChangeThatWasUnderWayWhenTagsMoved() {
        UUID note = notes.write("as it was");
        assertThrows(
                RuntimeException.class,
                () -> notes.changeAfter(note, () -> fence().then().statusCode(200)));
        assertEquals(
                List.of("as it was"), database.rows("SELECT text FROM note WHERE version > 1 AND text = 'as it was'"));
        assertTrue(tag(note) > 1_000_000, "tag " + tag(note));
    }

    @Test
    void tellsOfAllThatIsLostHoweverMuchItIs() {
        notes.write("of the backup");
        awaitSent();
        backUp();
        List<String> lost = IntStream.range(0, 1_050)
                .mapToObj(i -> notes.write("lost " + i).toString())
                .sorted()
                .toList();
        awaitSameAsOwner();
        restore();
        Response fenced = fence();
        fenced.then().statusCode(200).body("kinds[0].lost", greaterThanOrEqualTo(1_050));
        List<String> listed = fenced.path("kinds[0].lostKeys");
        assertEquals(1_000, listed.size());
        assertEquals(listed.stream().sorted().toList(), listed);
        assertTrue(listed.containsAll(
                lost.stream().filter(key -> key.compareTo(listed.get(999)) <= 0).toList()));
        tellsAllAgain();
        awaitSameAsOwner();
        fence().then().statusCode(200).body("kinds[0].lost", equalTo(0));
    }

    @Test
    void tellsNothingOlderThanWhatOthersChangeMeanwhile() {
        List<UUID> ids =
                IntStream.range(0, 120).mapToObj(i -> notes.write("note " + i)).toList();
        CompletableFuture<Void> changes = CompletableFuture.runAsync(() -> {
            for (int round = 0; round < 5; round++) {
                for (UUID id : ids) {
                    notes.change(id, "changed " + round);
                }
            }
        });
        while (!changes.isDone()) {
            post("republish?kind=note").then().statusCode(200);
        }
        changes.join();
        awaitSameAsOwner();
        assertLastIsHighest();
    }

    @Test
    void saysThatItOwnsNoneOfAKind() {
        post("republish?kind=plan").then().statusCode(404);
        post("republish").then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.PLAN_EDITOR, Role.MONITOR_HEAD, Role.PLAN_APPROVER, Role.INTEGRATOR, Role.REGISTRY})
    void isForOperatorsAlone(String role) {
        for (String what : List.of("republish?kind=note", "fence-versions")) {
            as(Tokens.of(Set.of(role), "SNV"))
                    .post(management.resolve("/admin/" + what))
                    .then()
                    .statusCode(403);
            given().post(management.resolve("/admin/" + what)).then().statusCode(401);
            as(Tokens.forged())
                    .post(management.resolve("/admin/" + what))
                    .then()
                    .statusCode(401);
        }
    }

    private Response fence() {
        return post("fence-versions");
    }

    private Response post(String what) {
        return as(Tokens.admin()).post(management.resolve("/admin/" + what));
    }

    /** As a dump of that moment, taken after a commit whose event was not sent yet. */
    private void backUp() {
        database.write("DROP TABLE IF EXISTS note_backup");
        database.write("DROP TABLE IF EXISTS outbox_backup");
        database.write("CREATE TABLE note_backup AS SELECT id, version, etag AS tag, text FROM note");
        database.write("CREATE TABLE outbox_backup AS SELECT * FROM outbox");
        database.write("UPDATE outbox_backup SET seq = NULL, sent_at = NULL ORDER BY id DESC LIMIT 1");
    }

    private void restore() {
        database.write("DELETE FROM note");
        database.write("DELETE FROM outbox");
        database.write("INSERT INTO note (id, version, etag, text) SELECT id, version, tag, text FROM note_backup");
        database.write("INSERT INTO outbox SELECT * FROM outbox_backup");
    }

    private String text(UUID id) {
        return database.rows("SELECT text FROM note_copy WHERE id = ? AND NOT deleted", id.toString())
                .get(0);
    }

    private long tag(UUID id) {
        return database.number(
                "SELECT etag FROM note WHERE id = UNHEX(?)", id.toString().replace("-", ""));
    }

    private int rows() {
        return (int) database.number("SELECT COUNT(*) FROM note");
    }

    private void awaitSent() {
        await().atMost(ofSeconds(30))
                .until(() -> database.number("SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL") == 0);
    }

    private void awaitSameAsOwner() {
        await().atMost(ofSeconds(30)).untilAsserted(() -> assertEquals(database.rows(OWNERS), database.rows(COPIES)));
    }

    /** What a compacted topic keeps of each key is its highest version. */
    private void assertLastIsHighest() {
        awaitSent();
        Map<String, Long> highest = new HashMap<>();
        Map<String, Long> last = new HashMap<>();
        List<EventProbe.Seen> events = probe.read("cchc.notes").stream()
                .filter(seen -> seen.type() != null)
                .toList();
        for (EventProbe.Seen seen : events) {
            long version = version(seen.value());
            highest.merge(seen.key(), version, Math::max);
            last.put(seen.key(), version);
        }
        assertEquals(highest, last);
    }

    private static long version(String data) {
        try {
            return JSON.readTree(data).get("version").asLong();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
