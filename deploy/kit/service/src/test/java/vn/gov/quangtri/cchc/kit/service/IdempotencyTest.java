package vn.gov.quangtri.cchc.kit.service;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.test.Tokens;

@QuarkusTest
class IdempotencyTest extends RunningService {

    private static final String NOTES = "/api/v1/notes";
    private static final String SUBJECT = "subject-of-editor.snv";

    @Inject
    Database database;

    @Inject
    KeyTable keys;

    private final String key = UUID.randomUUID().toString();
    private final String text = "note " + key;

    @Test
    void answersARepeatWithTheFirstAnswerAndDoesNothing() {
        Response first = post(text);
        Response second = post(text);
        assertEquals(201, first.statusCode());
        assertEquals(201, second.statusCode());
        assertEquals(first.asString(), second.asString());
        for (String header : List.of("Location", "ETag", "Consistency-Token", "Content-Type")) {
            assertTrue(first.header(header) != null, header);
            assertEquals(first.header(header), second.header(header));
        }
        first.then().header("Idempotency-Replayed", nullValue());
        second.then().header("Idempotency-Replayed", "true").header("Cache-Control", "no-store");
        assertEquals(1, written(text));
    }

    @Test
    void writesTwiceWithoutAKeyAndWithAnother() {
        as(Tokens.editor()).body(Map.of("text", text)).post(NOTES).then().statusCode(201);
        as(Tokens.editor()).body(Map.of("text", text)).post(NOTES).then().statusCode(201);
        post(text);
        assertEquals(3, written(text));
    }

    @Test
    void refusesTheKeyForAnotherBodyAndStillAnswersTheFirst() {
        String first = post(text).asString();
        post(text + " and more")
                .then()
                .statusCode(422)
                .body("type", endsWith("/idempotency-key-reused"))
                .body("violations[0].pointer", equalTo("/Idempotency-Key"))
                .body("violations[0].message", equalTo("Khóa này thuộc về một nội dung khác."));
        assertEquals(first, post(text).asString());
        assertEquals(0, written(text + " and more"));
    }

    @Test
    void bindsTheKeyToCallerAndPath() {
        post(text);
        as(Tokens.admin())
                .header("Idempotency-Key", key)
                .body(Map.of("text", text))
                .post(NOTES)
                .then()
                .statusCode(201);
        as(Tokens.editor())
                .header("Idempotency-Key", key)
                .post(NOTES + "/nothing")
                .then()
                .statusCode(204);
        assertEquals(2, written(text));
    }

    @Test
    void asksForTheRightBeforeTheKey() {
        post(text);
        as(Tokens.observer())
                .header("Idempotency-Key", key)
                .body(Map.of("text", text))
                .post(NOTES)
                .then()
                .statusCode(403);
        given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("text", text))
                .post(NOTES)
                .then()
                .statusCode(401);
    }

    @Test
    void keepsWhatARuleRefusedAndAnswersItInItsFirstWords() {
        String closed = "closed " + key;
        Response first = post(closed);
        assertEquals(409, first.statusCode());
        Response second = as(Tokens.editor())
                .header("Idempotency-Key", key)
                .header("Accept-Language", "en")
                .body(Map.of("text", closed))
                .post(NOTES);
        assertEquals(409, second.statusCode());
        assertEquals(first.asString(), second.asString());
        second.then().contentType("application/problem+json").header("Idempotency-Replayed", "true");
        assertEquals(0, written(closed));
    }

    @Test
    void keepsARefusalOfTheBody() {
        assertEquals(422, post(" ").statusCode());
        post(" ").then().statusCode(422).header("Idempotency-Replayed", "true").body("type", endsWith("/invalid"));
    }

    @Test
    void looksAtTheKeyBeforeIfMatch() {
        String id = post(text).path("id");
        change(id, "\"0\"").then().statusCode(200).body("version", equalTo(1));
        change(id, "\"0\"").then().statusCode(200).body("version", equalTo(1)).header("Idempotency-Replayed", "true");
        String stale = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as(Tokens.editor())
                    .header("Idempotency-Key", stale)
                    .header("If-Match", "\"0\"")
                    .body(Map.of("text", "new"))
                    .post(NOTES + "/" + id + "/change")
                    .then()
                    .statusCode(412)
                    .header("ETag", "\"1\"");
        }
    }

    @Test
    void doesAgainWhatFailedByOurFault() {
        String broken = "broken " + key;
        assertEquals(500, post(broken).statusCode());
        post(broken).then().statusCode(500).header("Idempotency-Replayed", nullValue());
        assertEquals(0, written(broken));
        assertEquals(0, database.number("SELECT COUNT(*) FROM idempotency_key WHERE NOT answered"));
        as(Tokens.editor())
                .header("Idempotency-Key", key)
                .body(Map.of("text", "x"))
                .post(NOTES + "/" + UUID.randomUUID() + "/change")
                .then()
                .statusCode(404);
        assertEquals(0, database.number("SELECT COUNT(*) FROM idempotency_key WHERE NOT answered"));
    }

    @Test
    void refusesAKeyThatCannotBeKept() {
        as(Tokens.editor())
                .header("Idempotency-Key", "x".repeat(201))
                .body(Map.of("text", text))
                .post(NOTES)
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("idempotency-key"));
        assertEquals(0, written(text));
    }

    @Test
    void answersThatTheFirstStillRuns() throws Exception {
        String slow = "slow " + key;
        Notes.running = new CountDownLatch(1);
        Notes.goOn = new CountDownLatch(1);
        ExecutorService caller = Executors.newSingleThreadExecutor();
        Future<Response> first = caller.submit(() -> post(slow));
        assertTrue(Notes.running.await(10, SECONDS));
        post(slow)
                .then()
                .statusCode(409)
                .body("type", endsWith("/idempotency-running"))
                .header("Retry-After", notNullValue());
        Notes.goOn.countDown();
        assertEquals(201, first.get(10, SECONDS).statusCode());
        assertEquals(first.get().asString(), post(slow).asString());
        caller.shutdown();
        assertEquals(1, written(slow));
    }

    @Test
    void doesOnceWhatSixteenAskForAtOnce() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(16);
        List<Future<Response>> answers = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            answers.add(callers.submit(() -> post(text)));
        }
        for (Future<Response> answer : answers) {
            int status = answer.get().statusCode();
            assertTrue(status == 201 || status == 409, () -> "answered " + status);
        }
        callers.shutdown();
        assertEquals(1, written(text));
        assertEquals(201, post(text).statusCode());
    }

    @Test
    void leavesNoKeyStuckAfterACrash() {
        keys.claim(requestKey(), Ids.next());
        post(text).then().statusCode(409).body("type", endsWith("/idempotency-running"));
        letTheLeaseEnd();
        post(text).then().statusCode(201).header("Idempotency-Replayed", nullValue());
        post(text).then().statusCode(201).header("Idempotency-Replayed", "true");
        assertEquals(1, written(text));
    }

    @Test
    void undoesWhatWasDoneAfterTheLeaseWasTakenByAnother() throws Exception {
        String slow = "slow " + key;
        Notes.running = new CountDownLatch(1);
        Notes.goOn = new CountDownLatch(1);
        ExecutorService caller = Executors.newSingleThreadExecutor();
        Future<Response> paused = caller.submit(() -> post(slow));
        assertTrue(Notes.running.await(10, SECONDS));
        letTheLeaseEnd();
        Future<Response> second = Executors.newSingleThreadExecutor().submit(() -> post(slow));
        await().until(() -> database.number(
                        "SELECT COUNT(*) FROM idempotency_key WHERE NOT answered AND leased_until > UTC_TIMESTAMP(6)")
                == 1);
        Notes.goOn.countDown();
        List<Integer> statuses = List.of(paused.get().statusCode(), second.get().statusCode());
        assertEquals(List.of(409, 201), statuses);
        caller.shutdown();
        assertEquals(1, written(slow));
        assertEquals(second.get().asString(), post(slow).asString());
    }

    @Test
    void keepsTheAnswerInTheTransactionOfTheChange() {
        RequestKey request = requestKey();
        UUID holder = Ids.next();
        keys.claim(request, holder);
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    keys.settle(request, holder, new Answer(201, Map.of(), null));
                    throw new IllegalStateException("the process ends before the commit");
                }));
        assertThrows(Refusal.class, () -> keys.claim(request, Ids.next()));
        QuarkusTransaction.requiringNew().run(() -> keys.settle(request, holder, new Answer(201, Map.of(), null)));
        assertThrows(AnsweredBefore.class, () -> keys.claim(request, Ids.next()));
    }

    @Test
    void forgetsAfterADay() {
        String first = post(text).path("id");
        database.write("UPDATE idempotency_key SET claimed_at = claimed_at - INTERVAL 23 HOUR - INTERVAL 59 MINUTE");
        assertEquals(first, post(text).path("id"));
        database.write("UPDATE idempotency_key SET claimed_at = claimed_at - INTERVAL 2 MINUTE");
        String again = post(text).path("id");
        assertNotEquals(first, again);
        assertEquals(again, post(text).path("id"));
        assertEquals(2, written(text));
    }

    @Test
    void cleansUpWhatIsOver() {
        post(text);
        database.write("UPDATE idempotency_key SET claimed_at = claimed_at - INTERVAL 25 HOUR");
        database.write("UPDATE idempotency_answer SET answered_at = answered_at - INTERVAL 25 HOUR");
        String young = UUID.randomUUID().toString();
        as(Tokens.editor())
                .header("Idempotency-Key", young)
                .post(NOTES + "/nothing")
                .then()
                .statusCode(204);
        keys.prune();
        assertEquals(1, database.number("SELECT COUNT(*) FROM idempotency_key"));
        assertEquals(1, database.number("SELECT COUNT(*) FROM idempotency_answer"));
    }

    @Test
    void readsALargeBodyToItsLastByte() {
        String large = "{\"text\":\"" + text + "\"" + " ".repeat(3_000_000) + "}";
        assertEquals(201, postRaw(large).statusCode());
        postRaw(large).then().statusCode(201).header("Idempotency-Replayed", "true");
        postRaw(large + " ").then().statusCode(422).body("type", endsWith("/idempotency-key-reused"));
        assertEquals(1, written(text));
    }

    @Test
    void isToldInTheDocument() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .body("paths.'/api/v1/notes'.post.parameters[0].name", equalTo("Idempotency-Key"))
                .body("paths.'/api/v1/notes'.post.parameters.size()", equalTo(1));
    }

    private Response post(String body) {
        return postRaw("{\"text\":\"" + body + "\"}");
    }

    private Response postRaw(String json) {
        return as(Tokens.editor()).header("Idempotency-Key", key).body(json).post(NOTES);
    }

    private Response change(String id, String ifMatch) {
        return as(Tokens.editor())
                .header("Idempotency-Key", key)
                .header("If-Match", ifMatch)
                .body(Map.of("text", "changed"))
                .post(NOTES + "/" + id + "/change");
    }

    /** What {@link #post} with the test's own text is to the table. */
    private RequestKey requestKey() {
        byte[] body = RequestDigest.of("null".getBytes(), sha256("{\"text\":\"" + text + "\"}"));
        byte[] id = RequestDigest.of(SUBJECT.getBytes(), "POST".getBytes(), NOTES.getBytes(), key.getBytes());
        return new RequestKey(SUBJECT, id, body);
    }

    private static byte[] sha256(String sent) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(sent.getBytes());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void letTheLeaseEnd() {
        database.write(
                "UPDATE idempotency_key SET leased_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE NOT answered");
    }

    private long written(String body) {
        return database.number("SELECT COUNT(*) FROM note WHERE text = ?", body);
    }
}
