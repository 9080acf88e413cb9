package vn.gov.quangtri.cchc.kit.service;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.test.Tokens;

/** What writes nothing fills no table, and nobody fills it alone. */
@QuarkusTest
class KeyNotNeededTest extends RunningService {

    private static final String NOTES = "/api/v1/notes";

    @Inject
    Database database;

    @Inject
    DataSource source;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void clear() {
        database.write("DELETE FROM idempotency_key");
        database.write("DELETE FROM idempotency_answer");
    }

    @Test
    void keepsNoKeyOfWhatWritesNothing() {
        String first = post("/reading").path("id");
        post("/reading").then().statusCode(200).header("Idempotency-Replayed", nullValue());
        assertNotEquals(first, post("/reading").path("id"));
        assertEquals(0, kept());
    }

    @Test
    void keepsNoKeyOfAPreviewAndThatOfTheRealRun() {
        assertNotEquals(post("/taking").<String>path("id"), post("/taking").path("id"));
        post("/taking?dryRun=true").then().statusCode(200).header("Idempotency-Replayed", nullValue());
        assertEquals(0, kept());
        String real = post("/taking?dryRun=false").path("id");
        post("/taking?dryRun=false")
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(real));
        assertEquals(2, kept());
    }

    @ParameterizedTest
    @ValueSource(strings = {"False", "0", "no", ""})
    void keepsTheKeyOfEveryRealRunHoweverItIsAskedFor(String really) {
        String path = "/taking?dryRun=" + really;
        String first = post(path).path("id");
        post(path).then().statusCode(200).header("Idempotency-Replayed", "true").body("id", equalTo(first));
        assertEquals(2, kept());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?dryRun=True", "?dryRun=true&dryRun=false"})
    void keepsNoKeyOfAPreviewHoweverItIsAskedFor(String preview) {
        assertNotEquals(
                post("/taking" + preview).<String>path("id"),
                post("/taking" + preview).path("id"));
        assertEquals(0, kept());
    }

    @Test
    void keepsNoKeyOfWhatWasTakenBack() {
        String text = "preview " + key;
        for (int i = 0; i < 2; i++) {
            as(Tokens.editor())
                    .header("Idempotency-Key", key)
                    .body(Map.of("text", text))
                    .post(NOTES)
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", nullValue());
        }
        assertEquals(0, database.number("SELECT COUNT(*) FROM note WHERE text = ?", text));
        assertEquals(0, kept());
    }

    @Test
    void asksForTheRightAllTheSame() {
        given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("text", "x"))
                .post(NOTES + "/reading")
                .then()
                .statusCode(401);
    }

    @Test
    void tellsInTheDocumentWhichNeedNone() {
        String post = "paths.'/api/v1/notes/%s'.post.";
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .body(post.formatted("reading") + "parameters", nullValue())
                .body(
                        post.formatted("reading") + "description",
                        equalTo("Reads. Writes nothing: a repeat needs no Idempotency-Key, and none is kept."))
                .body(post.formatted("taking") + "parameters.name", equalTo(List.of("dryRun", "Idempotency-Key")))
                .body(post.formatted("taking") + "parameters[1].description", containsString("preview"))
                .body(post.formatted("nothing") + "parameters[0].description", endsWith("idempotency-running"));
    }

    @Test
    void givesOneCallerNoMoreKeysThanTheLimit() {
        KeyTable keys = new KeyTable(source, new ObjectMapper(), Clock.systemUTC(), 0.001, 2);
        keys.claim(requestOf("a"), Ids.next());
        keys.claim(requestOf("a"), Ids.next());
        Refusal refusal = assertThrows(Refusal.class, () -> keys.claim(requestOf("a"), Ids.next()));
        assertEquals(Refusal.Kind.TOO_MANY, refusal.kind());
        keys.claim(requestOf("b"), Ids.next());
        assertEquals(3, database.number("SELECT COUNT(*) FROM idempotency_key"));
        database.write("DELETE FROM idempotency_key");
    }

    @Test
    void chargesNobodyForARepeat() {
        KeyTable keys = new KeyTable(source, new ObjectMapper(), Clock.systemUTC(), 0.001, 1);
        RequestKey request = requestOf("c");
        keys.claim(request, Ids.next());
        for (int i = 0; i < 3; i++) {
            Refusal refusal = assertThrows(Refusal.class, () -> keys.claim(request, Ids.next()));
            assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
        }
        Refusal refusal = assertThrows(Refusal.class, () -> keys.claim(requestOf("c"), Ids.next()));
        assertEquals(Refusal.Kind.TOO_MANY, refusal.kind());
        assertEquals(1, database.number("SELECT COUNT(*) FROM idempotency_key"));
    }

    private static RequestKey requestOf(String subject) {
        byte[] id = RequestDigest.of(UUID.randomUUID().toString().getBytes());
        return new RequestKey(subject, id, id);
    }

    private Response post(String path) {
        return as(Tokens.editor())
                .header("Idempotency-Key", key)
                .body(Map.of("text", "x"))
                .post(NOTES + path);
    }

    private long kept() {
        return database.number(
                "SELECT (SELECT COUNT(*) FROM idempotency_key) + (SELECT COUNT(*) FROM idempotency_answer)");
    }
}
