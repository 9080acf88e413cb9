package vn.gov.quangtri.cchc.kit.service;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.events.Outbox;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;
import vn.gov.quangtri.cchc.kit.test.Tokens;

@QuarkusTest
class ChangeFeedTest extends RunningService {

    private static final String CHANGES = "/api/v1/changes";

    @Inject
    Database database;

    @Inject
    Outbox outbox;

    /** Where the feed stood when the test began. */
    private long start;

    @BeforeEach
    void letTheRelayFinish() {
        awaitNumbered();
        start = last();
    }

    @Test
    void tellsWhatChangedInOrder() {
        String first = UUID.randomUUID().toString();
        change(first, 1, false);
        change(first, 2, false);
        change(first, 3, true);
        JsonPath page = page(Tokens.editor(), start, 50);
        assertEquals(List.of(1, 2, 3), page.getList("items.version"));
        assertEquals(List.of(false, false, true), page.getList("items.deleted"));
        assertEquals(List.of("note", "note", "note"), page.getList("items.kind"));
        assertEquals(List.of(first, first, first), page.getList("items.id"));
        assertEquals(start + 3, page.getLong("next"));
        assertEquals(false, page.getBoolean("more"));
        as(Tokens.editor())
                .get(CHANGES + "?after=" + (start + 3))
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("next", equalTo((int) start + 3))
                .header("Link", nullValue());
    }

    @Test
    void tellsATransactionOfALowerIdThatCommitsLastAfterwards() {
        String early = UUID.randomUUID().toString();
        String late = UUID.randomUUID().toString();
        List<JsonPath> between = new ArrayList<>();
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.append(event(early, 1, false, null));
            QuarkusTransaction.suspendingExisting().run(() -> {
                change(late, 1, false);
                awaitNumbered(late);
                between.add(page(Tokens.editor(), start, 50));
            });
        });
        awaitNumbered();
        assertTrue(database.number("SELECT id FROM outbox WHERE aggregate_key = ?", early)
                < database.number("SELECT id FROM outbox WHERE aggregate_key = ?", late));
        assertEquals(List.of(late), between.get(0).getList("items.id"));
        assertEquals(
                List.of(early),
                page(Tokens.editor(), between.get(0).getLong("next"), 50).getList("items.id"));
    }

    @Test
    void tellsOnlyWhatTheCallerMayRead() {
        String open = UUID.randomUUID().toString();
        String secret = UUID.randomUUID().toString();
        String ofStc = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.append(event(open, 1, false, null));
            outbox.append(event(secret, 1, false, "SECRET"));
            outbox.append(event(ofStc, 1, false, "STC"));
            outbox.append(new OutgoingEvent(
                    "cchc.notes", UUID.randomUUID().toString(), "x.changed.v1", "nobodys/1", 1, false, Map.of()));
        });
        awaitNumbered();
        assertEquals(
                List.of(open, secret, ofStc), page(Tokens.editor(), start, 50).getList("items.id"));
        assertEquals(
                List.of(open, ofStc), page(Tokens.officer("STC"), start, 50).getList("items.id"));
        JsonPath stranger = page(Tokens.officer("SYT"), start, 50);
        assertEquals(List.of(open), stranger.getList("items.id"));
        assertEquals(start + 4, stranger.getLong("next"));
        given().get(CHANGES).then().statusCode(401);
    }

    @Test
    void looksAtNoStateWhereTheRoleDecides() {
        String broken = UUID.randomUUID().toString();
        change(broken, 1, false);
        database.write("UPDATE outbox SET payload = 'no JSON' WHERE aggregate_key = ?", broken);
        JsonPath registry = page(Tokens.registry(), start, 50);
        assertEquals(List.of(), registry.getList("items"));
        assertEquals(start + 1, registry.getLong("next"));
        assertEquals(false, registry.getBoolean("more"));
        assertEquals(List.of(broken), page(Tokens.editor(), start, 50).getList("items.id"));
        as(Tokens.officer("STC")).get(CHANGES + "?after=" + start).then().statusCode(500);
        database.write("UPDATE outbox SET payload = '{}' WHERE aggregate_key = ?", broken);
    }

    @Test
    void passesAtOnceOverKindsThatTheCallerMayNotKnow() {
        QuarkusTransaction.requiringNew().run(() -> {
            List<OutgoingEvent> hidden = new ArrayList<>();
            for (int i = 0; i < 2_100; i++) {
                hidden.add(event(UUID.randomUUID().toString(), 1, false, null));
            }
            outbox.appendAll(hidden);
        });
        awaitNumbered();
        JsonPath registry = page(Tokens.registry(), start, 50);
        assertEquals(start + 2_100, registry.getLong("next"));
        assertEquals(false, registry.getBoolean("more"));
    }

    @Test
    void goesOnPastWhatTheCallerMayNotRead() {
        QuarkusTransaction.requiringNew().run(() -> {
            List<OutgoingEvent> hidden = new ArrayList<>();
            for (int i = 0; i < 2_100; i++) {
                hidden.add(event(UUID.randomUUID().toString(), 1, false, "SECRET"));
            }
            outbox.appendAll(hidden);
        });
        String open = UUID.randomUUID().toString();
        change(open, 1, false);
        JsonPath first = page(Tokens.observer(), start, 50);
        assertEquals(List.of(), first.getList("items"));
        assertEquals(true, first.getBoolean("more"));
        JsonPath second = page(Tokens.observer(), first.getLong("next"), 50);
        assertEquals(List.of(open), second.getList("items.id"));
        assertEquals(false, second.getBoolean("more"));
    }

    @Test
    void pagesTenThousandOfOneMomentWithoutGapOrRepeat() {
        QuarkusTransaction.requiringNew().timeout(120).run(() -> {
            List<OutgoingEvent> many = new ArrayList<>();
            for (int i = 0; i < 10_000; i++) {
                many.add(event(UUID.randomUUID().toString(), 1, false, null));
            }
            outbox.appendAll(many);
        });
        awaitNumbered();
        List<Long> seen = new ArrayList<>();
        long after = start;
        boolean more = true;
        while (more) {
            JsonPath page = page(Tokens.editor(), after, 200);
            page.getList("items.seq", Long.class).forEach(seen::add);
            after = page.getLong("next");
            more = page.getBoolean("more");
        }
        assertEquals(LongStream.rangeClosed(start + 1, start + 10_000).boxed().toList(), seen);
        as(Tokens.editor())
                .get(CHANGES + "?limit=200&after=" + start)
                .then()
                .header("Link", equalTo("</api/v1/changes?after=" + (start + 200) + "&limit=200>; rel=\"next\""));
    }

    @Test
    void saysHowToBeginAnewWhereTheFeedDoesNotReachBack() {
        change(UUID.randomUUID().toString(), 1, false);
        change(UUID.randomUUID().toString(), 1, false);
        database.write("DELETE FROM outbox WHERE seq <= ?", start + 1);
        as(Tokens.editor())
                .header("Accept-Language", "en")
                .get(CHANGES + "?after=" + start)
                .then()
                .statusCode(410)
                .body("type", endsWith("/changes-gone"))
                .body("detail", containsString("after=" + (start + 2)));
        assertEquals(1, page(Tokens.editor(), start + 1, 50).getList("items").size());
    }

    @Test
    void saysSoForAPlaceThatItHasNotReached() {
        as(Tokens.editor())
                .get(CHANGES + "?after=" + (start + 1_000))
                .then()
                .statusCode(410)
                .body("type", endsWith("/changes-gone"));
    }

    @Test
    void refusesWhatIsNoPlaceAndNoLimit() {
        as(Tokens.editor()).get(CHANGES + "?after=-1").then().statusCode(422);
        as(Tokens.editor()).get(CHANGES + "?limit=201").then().statusCode(422);
        as(Tokens.editor()).get(CHANGES + "?after=here").then().statusCode(400);
    }

    private void change(String id, long version, boolean deleted) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event(id, version, deleted, null)));
        awaitNumbered(id);
    }

    private static OutgoingEvent event(String id, long version, boolean deleted, String owner) {
        Map<String, Object> state = owner == null ? Map.of("id", id) : Map.of("id", id, "owner", owner);
        return new OutgoingEvent("cchc.notes", id, "note.changed.v1", "note/1", version, deleted, state);
    }

    private static JsonPath page(String token, long after, int limit) {
        return as(token)
                .get(CHANGES + "?after=" + after + "&limit=" + limit)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void awaitNumbered() {
        await().atMost(java.time.Duration.ofSeconds(60))
                .until(() -> database.number("SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL") == 0);
    }

    private void awaitNumbered(String id) {
        await().until(() ->
                database.number("SELECT COUNT(*) FROM outbox WHERE seq IS NULL AND aggregate_key = ?", id) == 0);
    }

    private long last() {
        return database.number("SELECT COALESCE(MAX(seq), 0) FROM outbox");
    }
}
