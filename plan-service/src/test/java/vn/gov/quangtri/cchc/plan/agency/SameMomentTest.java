package vn.gov.quangtri.cchc.plan.agency;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.plan.Plans;
import vn.gov.quangtri.cchc.plan.RunningService;

/** Somebody else registers the same at the same moment: has written it, and commits only while this caller's write waits for it. */
@QuarkusTest
class SameMomentTest extends RunningService {

    private static final String AGENCY =
            "INSERT INTO agency (agency_key, version, etag, official_code, name, aliases, kind, folded)"
                    + " VALUES ('%s', 1, 1, %s, 'Thử', '[]', 'OTHER', 'thu')";
    private static final String GROUP =
            "INSERT INTO agency_group (group_key, version, etag, name, aliases, folded) VALUES ('%s', 1, 1, 'Thử', '[]', 'thu')";

    @Inject
    DataSource database;

    private Response whileAnotherWrites(String sql, String path, String body) throws Exception {
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeUpdate(sql);
            CompletableFuture<Response> answer = CompletableFuture.supplyAsync(
                    () -> Plans.as(Tokens.editor()).body(body).post("/api/v1/" + path));
            awaitAWaitingWrite("agency");
            other.commit();
            other.setAutoCommit(true);
            return answer.get(30, TimeUnit.SECONDS);
        }
    }

    /** Until the caller's insert stands before the other's row. */
    private void awaitAWaitingWrite(String table) {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet waiting = statement.executeQuery("SELECT COUNT(*) FROM information_schema.processlist"
                            + " WHERE command <> 'Sleep' AND LOWER(info) LIKE 'insert into " + table + "%'")) {
                waiting.next();
                return waiting.getInt(1) > 0;
            }
        });
    }

    @Test
    void tellsWhoeverCameSecondThatTheAgencyIsThere() throws Exception {
        whileAnotherWrites(
                        AGENCY.formatted("CUNGLUC1", "NULL"),
                        "agencies",
                        "{\"key\": \"CUNGLUC1\", \"name\": \"Cùng lúc\", \"kind\": \"OTHER\"}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/agency-exists"));
    }

    @Test
    void tellsWhoeverCameSecondThatTheCodeIsTaken() throws Exception {
        whileAnotherWrites(
                        AGENCY.formatted("CUNGLUC2", "'H50.992'"),
                        "agencies",
                        "{\"key\": \"CUNGLUC3\", \"name\": \"Cùng lúc\", \"kind\": \"OTHER\", \"officialCode\": \"H50.992\"}")
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("official-code-taken"));
    }

    @Test
    void tellsWhoeverCameSecondThatTheGroupIsThere() throws Exception {
        whileAnotherWrites(
                        GROUP.formatted("NHOM_CUNGLUC"),
                        "agency-groups",
                        "{\"key\": \"NHOM_CUNGLUC\", \"name\": \"Cùng lúc\", \"members\": []}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/group-exists"));
    }

    @Test
    void loadsNothingWhenAnotherLoadWasFaster() throws Exception {
        whileAnotherWrites(
                        AGENCY.formatted("CUNGLUC4", "NULL"),
                        "agencies/imports",
                        "{\"agencies\": [{\"key\": \"CUNGLUC4\", \"name\": \"Cùng lúc\", \"kind\": \"OTHER\"}]}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/import-collided"))
                .body("title", equalTo("Dữ liệu vừa được người khác thêm"));
    }

    /** The other has changed more, so that the load is what the database undoes; then the other goes away. */
    @Test
    void tellsEachVersionOnceOfALoadThatWasDoneAnew() throws Exception {
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            for (int i = 0; i < 100; i++) {
                statement.executeUpdate(AGENCY.formatted("NANG" + i, "NULL"));
            }
            statement.executeUpdate(GROUP.formatted("NHOM_NANG"));
            CompletableFuture<Response> answer = CompletableFuture.supplyAsync(
                    () -> Plans.as(Tokens.editor()).body("""
                            {"agencies": [{"key": "CUNGLUC5", "name": "Cùng lúc", "kind": "OTHER"}],
                             "groups": [{"key": "NHOM_NANG", "name": "Cùng lúc", "members": []}]}""").post("/api/v1/agencies/imports"));
            awaitAWaitingWrite("agency_group");
            statement.executeUpdate(AGENCY.formatted("CUNGLUC5", "NULL"));
            other.rollback();
            other.setAutoCommit(true);
            answer.get(30, TimeUnit.SECONDS)
                    .then()
                    .statusCode(200)
                    .body("written", equalTo(List.of("agency/CUNGLUC5@1", "agency-group/NHOM_NANG@1")))
                    .header("Consistency-Token", "agency/CUNGLUC5@1, agency-group/NHOM_NANG@1");
        }
    }
}
