package vn.gov.quangtri.cchc.kit.service.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.kit.service.Database;
import vn.gov.quangtri.cchc.kit.service.RunningService;
import vn.gov.quangtri.cchc.kit.test.database.RoundTrips;

@QuarkusTest
class HistoryTableTest extends RunningService {

    private static final UUID NOTE = UUID.fromString("018c2b1e-7f3a-7a10-9d3c-5b2f4c6d8e90");
    private static final String COLUMNS =
            "note_history (kind, note, at, office_day, subject, post, what, was, is_now, why)";
    private static final String WRITTEN = "SELECT kind, HEX(note), CAST(at AS CHAR), CAST(office_day AS CHAR), subject,"
            + " post, what, was, is_now, why FROM note_history ORDER BY id";

    @Inject
    DataSource source;

    @Inject
    Database database;

    private HistoryTable table;

    @BeforeEach
    void empty() {
        database.write("DELETE FROM note_history");
        table = new HistoryTable(source, COLUMNS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Ho_Chi_Minh", "Pacific/Midway"})
    void writesWhatItIsGivenWhereverTheMachineStands(String zone) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            append(Stream.of(row("ghi", null, "{\"a\": \"Đã sửa\"}", null), row("sửa", "1", "2", "nhầm")));
        } finally {
            TimeZone.setDefault(before);
        }
        String same = "note 018C2B1E7F3A7A109D3C5B2F4C6D8E90 2023-04-02 23:30:00.123456 2023-04-03 s-1 editor.snv";
        assertEquals(
                List.of(same + " ghi null {\"a\": \"Đã sửa\"} null", same + " sửa 1 2 nhầm"), database.rows(WRITTEN));
    }

    @Test
    void writesManyInFewStatementsAndInTheirOrder() {
        List<String> sent = RoundTrips.of(
                "note",
                "note_history",
                () -> append(IntStream.range(0, 450).mapToObj(i -> row("w" + i, null, null, null))));
        assertEquals(3, sent.stream().filter(one -> one.startsWith("INSERT")).count(), sent.toString());
        assertEquals(
                IntStream.range(0, 450).mapToObj(i -> "w" + i).toList(),
                database.rows("SELECT what FROM note_history ORDER BY id"));
    }

    @Test
    void leavesNothingOfWhatWasNotDone() {
        QuarkusTransaction.begin();
        table.append(Stream.of(row("ghi", null, null, null)));
        QuarkusTransaction.rollback();
        assertEquals(0, database.number("SELECT COUNT(*) FROM note_history"));
    }

    private void append(Stream<HistoryRow> rows) {
        QuarkusTransaction.requiringNew().run(() -> table.append(rows));
    }

    private static HistoryRow row(String what, String before, String after, String why) {
        Instant at = Instant.parse("2023-04-02T23:30:00.123456789Z");
        return new HistoryRow(
                "note", NOTE, at, LocalDate.of(2023, 4, 3), "s-1", "editor.snv", what, before, after, why);
    }
}
