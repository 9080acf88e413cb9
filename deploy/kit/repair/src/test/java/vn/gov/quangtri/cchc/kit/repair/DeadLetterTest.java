package vn.gov.quangtri.cchc.kit.repair;

import static io.restassured.RestAssured.given;
import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;

@QuarkusTest
class DeadLetterTest extends RunningService {

    private static final String LETTERS = "/api/v1/dead-letters";
    private static final String LONG = "x".repeat(30);

    @Inject
    Database database;

    private final EventProbe probe = new EventProbe();
    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void startWithNone() {
        database.write("DELETE FROM dead_letter");
    }

    @AfterEach
    void close() {
        probe.close();
        database.write("DELETE FROM other_copy");
        database.write("ALTER TABLE other_copy MODIFY text VARCHAR(20) NULL");
    }

    @Test
    void listsWhatWasRejectedAndWhyButNotWhatIsInIt() {
        die(LONG);
        as(Tokens.admin())
                .get(LETTERS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].topic", equalTo("cchc.others"))
                .body("items[0].key", equalTo(id))
                .body("items[0].type", endsWith("other.changed.v1"))
                .body("items[0].schema", endsWith("other/1"))
                .body("items[0].reason", containsString("too long"))
                .body("items[0].diedAt", endsWith("Z"))
                .body("items[0].replays", equalTo(0))
                .body("items[0].replayedAt", nullValue())
                .body(not(containsString(LONG)));
    }

    @Test
    void listsPageByPageAndByTopic() {
        for (int i = 0; i < 3; i++) {
            database.write("INSERT INTO dead_letter (topic, partition_no, offset_no, headers, reason, died_at)"
                    + " VALUES ('cchc.paged', 0, " + i + ", '{}', 'for a test', UTC_TIMESTAMP(6))");
        }
        String next = as(Tokens.admin())
                .get(LETTERS + "?topic=cchc.paged&limit=2&count=true")
                .then()
                .body("items.offset", equalTo(List.of(0, 1)))
                .body("total", equalTo(3))
                .extract()
                .path("next");
        as(Tokens.admin())
                .get(LETTERS + "?topic=cchc.paged&limit=2&cursor=" + next)
                .then()
                .body("items.offset", equalTo(List.of(2)))
                .body("next", nullValue());
        as(Tokens.admin()).get(LETTERS + "?topic=cchc.else").then().body("items", empty());
    }

    @Test
    void appliesALetterAfterTheCauseWasMendedAndLetsItGo() {
        long letter = die(LONG);
        database.write("ALTER TABLE other_copy MODIFY text VARCHAR(200) NULL");
        replay(Tokens.admin(), letter, 204);
        assertEquals(
                LONG,
                database.rows("SELECT text FROM other_copy WHERE id = ?", id).get(0));
        assertEquals(0, database.number("SELECT COUNT(*) FROM dead_letter"));
        replay(Tokens.admin(), letter, 404);
    }

    @Test
    void keepsALetterThatIsRejectedAgainWithTheNewReason() {
        long letter = die(LONG);
        database.write("UPDATE dead_letter SET reason = 'as it was'");
        as(Tokens.admin())
                .post(LETTERS + "/" + letter + "/replay")
                .then()
                .statusCode(409)
                .body("type", endsWith("/replay-failed"))
                .body("detail", not(containsString("Exception")));
        as(Tokens.admin())
                .get(LETTERS)
                .then()
                .body("items[0].reason", containsString("too long"))
                .body("items[0].replays", equalTo(1))
                .body("items[0].replayedAt", notNullValue());
    }

    @Test
    void keepsANewerCopyWhenAnOldLetterIsProcessed() {
        long letter = die(LONG);
        database.write("ALTER TABLE other_copy MODIFY text VARCHAR(200) NULL");
        send(2, "newer");
        await().until(() -> database.number("SELECT COUNT(*) FROM other_copy WHERE id = ?", id) == 1);
        replay(Tokens.admin(), letter, 204);
        assertEquals(
                "newer 2",
                database.rows("SELECT text, version FROM other_copy WHERE id = ?", id)
                        .get(0));
    }

    @Test
    void processesOnceForOneKeyAlsoWhenItIsRejected() {
        long letter = die(LONG);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as(Tokens.admin())
                    .header("Idempotency-Key", key)
                    .post(LETTERS + "/" + letter + "/replay")
                    .then()
                    .statusCode(409);
        }
        assertEquals(1, database.number("SELECT replays FROM dead_letter"));
        database.write("ALTER TABLE other_copy MODIFY text VARCHAR(200) NULL");
        String other = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as(Tokens.admin())
                    .header("Idempotency-Key", other)
                    .post(LETTERS + "/" + letter + "/replay")
                    .then()
                    .statusCode(204);
        }
    }

    @Test
    void refusesALetterOfATopicThatNobodyReads() {
        database.write("INSERT INTO dead_letter (id, topic, partition_no, offset_no, headers, reason, died_at)"
                + " VALUES (77777, 'cchc.forgotten', 0, 1, '{}', 'for a test', UTC_TIMESTAMP(6))");
        as(Tokens.admin())
                .post(LETTERS + "/77777/replay")
                .then()
                .statusCode(409)
                .body("type", endsWith("/no-feed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.PLAN_EDITOR, Role.MONITOR, Role.MONITOR_HEAD, Role.OBSERVER, Role.INTEGRATOR})
    void isForOperatorsAlone(String role) {
        String token = Tokens.of(Set.of(role), "SNV");
        as(token).get(LETTERS).then().statusCode(403);
        replay(token, 1, 403);
        given().get(LETTERS).then().statusCode(401);
    }

    private long die(String text) {
        send(1, text);
        await().atMost(ofSeconds(20)).until(() -> database.number("SELECT COUNT(*) FROM dead_letter") == 1);
        return database.number("SELECT id FROM dead_letter");
    }

    private void send(long version, String text) {
        probe.send(
                "cchc.others",
                id,
                "other.changed.v1",
                "other/1",
                version,
                "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}");
    }

    private static void replay(String token, long letter, int status) {
        as(token).post(LETTERS + "/" + letter + "/replay").then().statusCode(status);
    }
}
