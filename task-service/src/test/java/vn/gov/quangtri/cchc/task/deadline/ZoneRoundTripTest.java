package vn.gov.quangtri.cchc.task.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.Servers;

/** A day goes into the database and comes back as it was, whatever zones the JVM and the session that reads it stand in. */
@Tag("long")
@QuarkusTest
class ZoneRoundTripTest implements Servers {

    @Inject
    AgroalDataSource database;

    private TimeZone usual;

    @BeforeEach
    void remembersTheZone() {
        usual = TimeZone.getDefault();
    }

    @AfterEach
    void restoresTheZone() {
        TimeZone.setDefault(usual);
    }

    @ParameterizedTest(name = "JVM {0}, session {1}")
    @CsvSource({
        "UTC, +00:00",
        "UTC, +07:00",
        "GMT+07:00, -11:00",
        "GMT-11:00, +07:00",
        "GMT-11:00, -11:00",
        "GMT+07:00, +07:00"
    })
    void keepsTheDay(String jvm, String zone) throws SQLException {
        TimeZone.setDefault(TimeZone.getTimeZone(jvm));
        UUID plan = Appendices.issued(List.of(
                        Appendices.row(1, "Sở Nội vụ", "", "Hoàn thành trước quý IV/2023"),
                        Appendices.row(2, "Sở Nội vụ", "", "31/12/2023"),
                        Appendices.row(3, "Sở Nội vụ", "", "trước 17h00 ngày 01/7/2023")))
                .id;
        assertEquals(
                List.of("2023-09-30", "2023-12-31", "2023-07-01"),
                Appendices.tasks(plan).stream()
                        .map(task -> ((Map<?, ?>) task.get("deadline")).get("dueOn"))
                        .toList());
        assertEquals(
                List.of("2023-07-01", "2023-09-30", "2023-12-31"),
                Appendices.assignments(plan, "").stream()
                        .map(assignment -> (String) assignment.get("dueOn"))
                        .sorted()
                        .toList());
        assertEquals("2023-07-01,2023-09-30,2023-12-31", asASessionSeesThem(plan, zone));
    }

    private String asASessionSeesThem(UUID plan, String zone) throws SQLException {
        String sql = "SELECT GROUP_CONCAT(CAST(due_on AS CHAR) ORDER BY due_on) FROM assignment WHERE plan_id = UNHEX('"
                + plan.toString().replace("-", "") + "')";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET time_zone = '" + zone + "'");
            try (ResultSet rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getString(1);
            } finally {
                statement.execute("SET time_zone = '+00:00'");
            }
        }
    }
}
