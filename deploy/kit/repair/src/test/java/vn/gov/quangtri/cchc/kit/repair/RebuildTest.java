package vn.gov.quangtri.cchc.kit.repair;

import static io.restassured.RestAssured.given;
import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;

@QuarkusTest
class RebuildTest extends RunningService {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Inject
    Database database;

    private final EventProbe probe = new EventProbe();
    private final List<String> ids = new ArrayList<>();

    @AfterEach
    void close() {
        probe.close();
    }

    @Test
    void mendsWhatIsMissingOlderOrDamagedAndLeavesWhatIsNewer() {
        for (int i = 0; i < 4; i++) {
            ids.add(UUID.randomUUID().toString());
            send(ids.get(i), 1, "first");
            send(ids.get(i), 2, "second");
        }
        String seconds =
                "SELECT COUNT(*) FROM other_copy WHERE text = 'second' AND id IN ('" + String.join("','", ids) + "')";
        await().atMost(ofSeconds(20)).until(() -> database.number(seconds) == 4);
        database.write("DELETE FROM other_copy WHERE id = ?", ids.get(0));
        database.write("UPDATE other_copy SET text = 'old', version = 1 WHERE id = ?", ids.get(1));
        database.write("UPDATE other_copy SET text = 'damaged' WHERE id = ?", ids.get(2));
        database.write("UPDATE other_copy SET text = 'newer', version = 3 WHERE id = ?", ids.get(3));
        post(Tokens.admin(), "?topic=cchc.others")
                .then()
                .statusCode(200)
                .body("topic", equalTo("cchc.others"))
                .body("records", greaterThanOrEqualTo(8));
        assertEquals(List.of("second 2", "second 2", "second 2", "newer 3"), copies());
    }

    @Test
    void countsWhatIsRejectedAndAppliesTheRest() {
        ids.add(UUID.randomUUID().toString());
        send(ids.get(0), 1, "x".repeat(30));
        ids.add(UUID.randomUUID().toString());
        send(ids.get(1), 1, "good");
        await().atMost(ofSeconds(20))
                .until(() -> database.number("SELECT COUNT(*) FROM other_copy WHERE id = ?", ids.get(1)) == 1);
        database.write("DELETE FROM other_copy");
        post(Tokens.admin(), "?topic=cchc.others").then().statusCode(200).body("rejected", greaterThanOrEqualTo(1));
        assertEquals(1, database.number("SELECT COUNT(*) FROM other_copy WHERE id = ?", ids.get(1)));
    }

    @Test
    void saysThatItDoesNotReadATopic() {
        post(Tokens.admin(), "?topic=cchc.unknown").then().statusCode(404);
        post(Tokens.admin(), "").then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.PLAN_EDITOR, Role.MONITOR_HEAD, Role.PLAN_APPROVER, Role.INTEGRATOR})
    void isForOperatorsAlone(String role) {
        post(Tokens.of(Set.of(role), "SNV"), "?topic=cchc.others").then().statusCode(403);
    }

    @Test
    void needsATokenOfThisIssuerForThisSystem() {
        given().post(management.resolve("/admin/rebuild?topic=cchc.others"))
                .then()
                .statusCode(401);
        for (String token : List.of(
                Tokens.expired(), Tokens.withoutAudience(), Tokens.foreignIssuer(), Tokens.forged(), "no-token")) {
            post(token, "?topic=cchc.others").then().statusCode(401);
        }
    }

    private Response post(String token, String query) {
        return as(token).post(management.resolve("/admin/rebuild" + query));
    }

    private void send(String id, long version, String text) {
        String data = "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}";
        probe.send("cchc.others", id, "other.changed.v1", "other/1", version, data);
    }

    private List<String> copies() {
        return ids.stream()
                .map(id -> database.rows("SELECT text, version FROM other_copy WHERE id = ?", id)
                        .get(0))
                .toList();
    }
}
