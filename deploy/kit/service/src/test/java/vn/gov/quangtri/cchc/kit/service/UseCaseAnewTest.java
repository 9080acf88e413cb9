package vn.gov.quangtri.cchc.kit.service;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;

@QuarkusTest
class UseCaseAnewTest extends RunningService {

    @Inject
    Notes notes;

    @Inject
    Database database;

    @Inject
    EntityManager entities;

    private UUID one;
    private UUID other;

    @BeforeEach
    void write() {
        one = notes.write("one").id;
        other = notes.write("other").id;
        Pairs.TO_MEET.set(0);
        Pairs.TRIES.set(0);
        Pairs.DONE.set(0);
    }

    @Test
    void letsBothOfADeadlockSucceed() {
        Pairs.TO_MEET.set(2);
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> put(one, other));
        Response second = put(other, one);
        assertBothDone(first.join(), second);
        String winner = "note/" + one + "@1, note/" + other + "@1";
        List<String> said = List.of(first.join().header("Consistency-Token"), second.header("Consistency-Token"));
        assertTrue(said.contains(winner) || said.contains("note/" + other + "@1, note/" + one + "@1"), said::toString);
        assertTrue(
                said.stream().anyMatch(token -> !token.contains("@1") && token.split(",").length == 2), said::toString);
    }

    @Test
    void letsBothOfADeadlockSucceedUnderTheirKeys() {
        Pairs.TO_MEET.set(2);
        String key = UUID.randomUUID().toString();
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> post(key, one, other));
        Response second = post(key, other, one);
        assertBothDone(first.join(), second);
        post(key, one, other).then().statusCode(200).header("Idempotency-Replayed", "true");
        assertEquals(first.join().asString(), post(key, one, other).asString());
        assertEquals(second.asString(), post(key, other, one).asString());
        assertEquals(3, Pairs.TRIES.get());
    }

    @Test
    void letsBothSucceedWhoseWorkIsApartFromTheTransactionOfTheirKeys() {
        Pairs.TO_MEET.set(2);
        String key = UUID.randomUUID().toString();
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> postApart(key, one, other));
        Response second = postApart(key, other, one);
        assertBothDone(first.join(), second);
    }

    @Test
    void letsBothSucceedThatMeetAtTheirCommits() {
        Pairs.TO_MEET.set(2);
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> putAtLast(one, other));
        Response second = putAtLast(other, one);
        first.join().then().statusCode(204);
        second.then().statusCode(204);
        assertEquals(3, Pairs.TRIES.get());
        await().until(() -> Pairs.DONE.get() == 2);
    }

    @Test
    void waitsForALockASecondTime() throws Exception {
        CountDownLatch enough = new CountDownLatch(1);
        CompletableFuture<Void> holder = hold(enough);
        CompletableFuture<Response> answer = CompletableFuture.supplyAsync(() -> put(one, other));
        await().atMost(20, TimeUnit.SECONDS).until(() -> Pairs.TRIES.get() == 2);
        enough.countDown();
        holder.join();
        answer.get().then().statusCode(200);
        assertEquals(1, Pairs.DONE.get());
    }

    @Test
    void saysThatItIsBusyAfterSomeTries() throws Exception {
        CountDownLatch enough = new CountDownLatch(1);
        CompletableFuture<Void> holder = hold(enough);
        put(one, other)
                .then()
                .statusCode(503)
                .body("type", endsWith("/busy"))
                .header("Retry-After", notNullValue())
                .header("Consistency-Token", nullValue());
        enough.countDown();
        holder.join();
        assertEquals(4, Pairs.TRIES.get());
        assertEquals(0, Pairs.DONE.get());
    }

    @Test
    void doesNothingElseAnew() {
        as(Tokens.editor()).delete("/api/v1/pairs").then().statusCode(500);
        assertEquals(1, Pairs.TRIES.get());
    }

    /** Of three tries one lost; each note was changed twice, told twice, and two commits were noticed. */
    private void assertBothDone(Response first, Response second) {
        first.then().statusCode(200);
        second.then().statusCode(200);
        assertEquals(3, Pairs.TRIES.get());
        await().until(() -> Pairs.DONE.get() == 2);
        for (UUID id : List.of(one, other)) {
            assertEquals(2, database.number("SELECT version FROM note WHERE id = UNHEX(REPLACE(?, '-', ''))", "" + id));
            assertEquals(2, database.number("SELECT COUNT(*) FROM outbox WHERE aggregate_key = ?", "" + id));
        }
    }

    /** Holds the first note until it is enough. */
    private CompletableFuture<Void> hold(CountDownLatch enough) throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        CompletableFuture<Void> holder = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    entities.find(Note.class, one, LockModeType.PESSIMISTIC_WRITE);
                    held.countDown();
                    waitFor(enough);
                }));
        assertTrue(held.await(10, TimeUnit.SECONDS));
        return holder;
    }

    private static void waitFor(CountDownLatch enough) {
        try {
            enough.await(50, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Response put(UUID first, UUID second) {
        return as(Tokens.editor()).put("/api/v1/pairs/" + first + "/" + second);
    }

    private static Response putAtLast(UUID first, UUID second) {
        return as(Tokens.editor()).put("/api/v1/pairs/" + first + "/" + second + "/at-last");
    }

    private static Response postApart(String key, UUID first, UUID second) {
        RequestSpecification request = as(Tokens.editor()).header("Idempotency-Key", key);
        return request.body("{}").post("/api/v1/pairs/" + first + "/" + second + "/apart");
    }

    private static Response post(String key, UUID first, UUID second) {
        RequestSpecification request = as(Tokens.editor()).header("Idempotency-Key", key);
        return request.post("/api/v1/pairs/" + first + "/" + second);
    }
}
