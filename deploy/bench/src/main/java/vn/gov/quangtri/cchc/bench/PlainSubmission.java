package vn.gov.quangtri.cchc.bench;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import vn.gov.quangtri.cchc.local.Part;

/**
 * The rows of a submission written by plain JDBC: the same tables, as many rows, texts as long, one commit. The texts are those of a
 * submission that went through the service before.
 */
final class PlainSubmission implements AutoCloseable {

    private static final String REPORT =
            "UPDATE agency_report SET state = 'SUBMITTED', content = ?, current_version = current_version + 1,"
                    + " version = version + 1, etag = etag + 1 WHERE id = ?";
    private static final String VERSION = "INSERT INTO report_version SELECT ?, r.id, r.current_version, b.content,"
            + " b.sha256, b.authority, b.submitted_on, b.submitted_at, b.subject, b.post, b.paper_number, b.paper_date,"
            + " b.file_name, b.file_sha256 FROM bench_version b JOIN agency_report r ON r.id = ?";
    private static final String OBLIGATION = "UPDATE obligation SET state = 'SUBMITTED', settled = 1,"
            + " submitted_on = '2023-04-03', on_time = 1, version = version + 1, etag = etag + 1 WHERE id = ?";
    private static final String MOVE = "INSERT INTO obligation_move (round_id, obligation_id, known_on, state,"
            + " submitted_on, on_time) VALUES (?, ?, '2023-04-03', 'SUBMITTED', '2023-04-03', 1)";
    private static final String CHANGE = "INSERT INTO change_log (kind, ref, what, subject, post, at, office_on,"
            + " before_state, after_state, why) VALUES (?, ?, 'submitted', ?, ?, UTC_TIMESTAMP(6), '2023-04-03', ?, ?, ?)";
    private static final String EVENT = "INSERT INTO outbox (topic, event_id, aggregate_key, type, dataschema, version,"
            + " deleted, payload, created_at) VALUES ('cchc.obligations', ?, ?, ?, ?, ?, 0, ?, UTC_TIMESTAMP(6))";

    private final List<Connection> connections = new ArrayList<>();
    private final Texts texts;

    /** The texts of a submission, as they were written. */
    private record Texts(
            String content, List<String[]> changes, String type, String schema, String payload, long version) {}

    /** @param done a report that was just sent through the service */
    PlainSubmission(Ground ground, Draft done, int clients) throws SQLException {
        for (int i = 0; i < clients; i++) {
            Connection connection = ground.database(Part.REPORT_SERVICE);
            connection.setAutoCommit(false);
            connections.add(connection);
        }
        this.texts = read(connections.get(0), done);
    }

    private static Texts read(Connection database, Draft done) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS bench_version");
            statement.execute("CREATE TABLE bench_version AS SELECT * FROM report_version WHERE report_id = x'"
                    + hex(done.report()) + "' ORDER BY number DESC LIMIT 1");
            String content =
                    text(statement, "SELECT content FROM agency_report WHERE id = x'" + hex(done.report()) + "'");
            List<String[]> changes = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SELECT kind, subject, post, before_state, after_state, why"
                    + " FROM change_log WHERE what = 'submitted' ORDER BY id DESC LIMIT 2")) {
                while (rows.next()) {
                    String[] change = new String[6];
                    for (int i = 0; i < change.length; i++) {
                        change[i] = rows.getString(i + 1);
                    }
                    changes.add(change);
                }
            }
            try (ResultSet row = statement.executeQuery("SELECT type, dataschema, payload, version FROM outbox"
                    + " WHERE aggregate_key = '" + done.obligation() + "' ORDER BY id DESC LIMIT 1")) {
                row.next();
                Texts texts = new Texts(
                        content, changes, row.getString(1), row.getString(2), row.getString(3), row.getLong(4));
                database.commit();
                return texts;
            }
        }
    }

    private static String text(Statement statement, String select) throws SQLException {
        try (ResultSet row = statement.executeQuery(select)) {
            row.next();
            return row.getString(1);
        }
    }

    /** @param at which connection: one for each client */
    Callable<?> of(Draft draft, int at) {
        return () -> {
            write(connections.get(at), draft);
            return null;
        };
    }

    private void write(Connection database, Draft draft) throws SQLException {
        try (PreparedStatement version = database.prepareStatement(VERSION);
                PreparedStatement report = database.prepareStatement(REPORT);
                PreparedStatement obligation = database.prepareStatement(OBLIGATION);
                PreparedStatement move = database.prepareStatement(MOVE)) {
            run(report, texts.content(), bytes(draft.report()));
            run(version, bytes(UUID.randomUUID()), bytes(draft.report()));
            run(obligation, (Object) bytes(draft.obligation()));
            run(move, bytes(draft.round()), bytes(draft.obligation()));
        }
        try (PreparedStatement change = database.prepareStatement(CHANGE);
                PreparedStatement event = database.prepareStatement(EVENT)) {
            for (String[] c : texts.changes()) {
                UUID of = c[0].equals("report") ? draft.report() : draft.obligation();
                run(change, c[0], bytes(of), c[1], c[2], c[3], c[4], c[5]);
            }
            String key = draft.obligation().toString();
            run(event, bytes(UUID.randomUUID()), key, texts.type(), texts.schema(), texts.version(), texts.payload());
        }
        database.commit();
    }

    private static void run(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
