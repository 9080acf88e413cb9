package vn.gov.quangtri.cchc.notification;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.gov.quangtri.cchc.kit.test.IssuerResource;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.database.MariaDbResource;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;
import vn.gov.quangtri.cchc.kit.test.kafka.KafkaResource;
import vn.gov.quangtri.cchc.notification.sweep.ReminderSweepJob;

/** The whole service on a real database, broker and issuer, emptied before each test. */
@QuarkusTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "notification"))
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IssuerResource.class)
@QuarkusTestResource(TopicsResource.class)
public abstract class ServiceTest {

    private static final List<String> TABLES = List.of(
            "message_read",
            "message",
            "reminder",
            "claim",
            "watched_day",
            "matter",
            "task_copy",
            "plan_copy",
            "agency_copy",
            "working_day",
            "working_year",
            "history",
            "sweep",
            "summary_week",
            "dead_letter",
            "lost_aggregate");

    @Inject
    protected DataSource database;

    @Inject
    protected ReminderSweepJob sweep;

    protected final EventProbe probe = new EventProbe();

    @BeforeEach
    void empty() {
        TABLES.forEach(table -> change("DELETE FROM " + table));
        change("UPDATE sending SET paused = FALSE");
        TestOfficeClock.set(LocalDate.of(2023, 4, 3));
    }

    @AfterEach
    void close() {
        probe.close();
        TestOfficeClock.reset();
    }

    /** Comes to work on this day at 08:00 and lets the sweep run. */
    protected void serve(LocalDate day) {
        TestOfficeClock.set(day);
        sweep.run();
    }

    /** The same for each day from one to another. */
    protected void serve(LocalDate from, LocalDate to) {
        from.datesUntil(to.plusDays(1)).forEach(this::serve);
    }

    /** Sends an event and waits until this service has it. */
    protected void arrive(Facts facts) {
        send(facts);
        arrived(facts);
    }

    protected void send(Facts facts) {
        probe.send(facts.topic(), facts.key(), facts.type(), facts.schema(), facts.version(), facts.json());
    }

    protected void arrived(Facts facts) {
        String need = facts.kind() + "/" + facts.key() + "@" + facts.version();
        await(need)
                .atMost(Duration.ofSeconds(40))
                .until(() -> given().auth()
                                .oauth2(Tokens.admin())
                                .header("Consistency-Needs", need)
                                .get("/api/v1/policies")
                                .statusCode()
                        == 200);
    }

    /** The sample calendar of 2023 and 2024, without its Sundays and Saturdays. */
    protected void calendar() {
        String days = List.of(
                        "2023-01-02",
                        "2023-01-20",
                        "2023-01-23",
                        "2023-01-24",
                        "2023-01-25",
                        "2023-01-26",
                        "2023-05-01",
                        "2023-05-02",
                        "2023-05-03",
                        "2023-09-01",
                        "2023-09-04",
                        "2024-01-01",
                        "2024-02-08",
                        "2024-02-09",
                        "2024-02-12",
                        "2024-02-13",
                        "2024-02-14",
                        "2024-04-18",
                        "2024-04-29",
                        "2024-04-30",
                        "2024-05-01",
                        "2024-09-02",
                        "2024-09-03")
                .stream()
                .map(day -> "{\"date\": \"%s\", \"kind\": \"HOLIDAY\", \"name\": \"nghỉ lễ\"}".formatted(day))
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
        given().auth()
                .oauth2(Tokens.admin())
                .contentType("application/json")
                .body("{\"days\": [" + days + "]}")
                .post("/api/v1/working-days")
                .then()
                .statusCode(200);
    }

    /** What went out about a matter: {@code 2023-11-14 -15 OFFICER}, in the order of sending. */
    protected List<String> sent(UUID matter) {
        return rows(
                "SELECT CONCAT(sent_on, ' ', step, ' ', post) FROM reminder WHERE matter_id = ? AND state = 'SENT'"
                        + " ORDER BY sent_on, step, FIELD(post, 'OFFICER', 'HEAD', 'MONITOR')",
                matter);
    }

    /** The days on which anything went out about a matter, each once. */
    protected List<String> days(UUID matter) {
        return rows(
                "SELECT DISTINCT CAST(sent_on AS CHAR) FROM reminder WHERE matter_id = ? AND state = 'SENT' ORDER BY 1",
                matter);
    }

    protected List<String> skipped(UUID matter) {
        return rows(
                "SELECT CONCAT(sent_on, ' ', step, ' ', reason) FROM reminder WHERE matter_id = ?"
                        + " AND state = 'SKIPPED' ORDER BY sent_on, step",
                matter);
    }

    /** The first column of what is found, as text. */
    protected List<String> rows(String sql, Object... values) {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i] instanceof UUID id ? bytes(id) : values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    protected long count(String table) {
        return Long.parseLong(rows("SELECT COUNT(*) FROM " + table).get(0));
    }

    protected void change(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
