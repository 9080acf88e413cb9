package vn.gov.quangtri.cchc.notification.watch;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.notification.Facts;
import vn.gov.quangtri.cchc.notification.ServiceTest;

/** A change of the calendar beside what else happens to watched days. */
@QuarkusTest
class ReplanTest extends ServiceTest {

    private static final String OFF_ON_THE_14TH =
            "{\"days\": [{\"date\": \"2023-11-14\", \"kind\": \"HOLIDAY\", \"name\": \"nghỉ\"}]}";

    @Test
    void leavesStoppedWhatIsStoppedWhileTheCalendarChanges() throws Exception {
        arrive(Facts.obligation(UUID.randomUUID(), "STC", "2023-11-29"));
        Facts other = Facts.obligation(UUID.randomUUID(), "STP", "2023-11-29");
        arrive(other);
        CompletableFuture<Integer> calendar;
        try (Connection feed = database.getConnection();
                Statement stop = feed.createStatement()) {
            feed.setAutoCommit(false);
            stop.executeUpdate("UPDATE watched_day SET stop_reason = 'SUBMITTED', next_on = NULL WHERE holder = 'STC'");
            calendar = CompletableFuture.supplyAsync(() -> given().auth()
                    .oauth2(Tokens.admin())
                    .contentType("application/json")
                    .body(OFF_ON_THE_14TH)
                    .post("/api/v1/working-days")
                    .statusCode());
            await().atMost(Duration.ofSeconds(20)).until(() -> isAnybodyWaiting(stop));
            feed.commit();
            feed.setAutoCommit(true);
        }
        assertEquals(200, calendar.get());
        assertEquals(
                List.of("STC SUBMITTED", "STP 2023-11-13"),
                rows("SELECT CONCAT_WS(' ', holder, stop_reason, next_on) FROM watched_day ORDER BY holder"));
    }

    private static boolean isAnybodyWaiting(Statement any) throws Exception {
        try (var waits = any.executeQuery("SELECT 1 FROM information_schema.processlist WHERE id <> CONNECTION_ID()"
                + " AND info LIKE '%watched_day%' AND time >= 1")) {
            return waits.next();
        }
    }
}
