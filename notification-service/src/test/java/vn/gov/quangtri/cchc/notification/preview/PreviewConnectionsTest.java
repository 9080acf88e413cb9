package vn.gov.quangtri.cchc.notification.preview;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.notification.ServiceTest;

/** Whoever holds a connection and asks for a second one holds up everybody once all do so at the same time. */
@QuarkusTest
class PreviewConnectionsTest extends ServiceTest {

    @Test
    void looksAheadWithOneConnection() throws SQLException {
        Deque<Connection> taken = takeAll();
        try {
            assertTrue(taken.size() > 1);
            taken.pop().close();
            given().auth()
                    .oauth2(Tokens.monitor())
                    .get("/api/v1/reminders/preview?on=2023-04-10")
                    .then()
                    .statusCode(200);
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }

    private Deque<Connection> takeAll() {
        Deque<Connection> taken = new ArrayDeque<>();
        while (true) {
            try {
                taken.push(database.getConnection());
            } catch (SQLException noneIsLeft) {
                return taken;
            }
        }
    }
}
