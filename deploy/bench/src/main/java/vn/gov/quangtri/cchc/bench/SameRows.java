package vn.gov.quangtri.cchc.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.local.Part;

/**
 * The rows that the issue of a plan has written, inserted once more by plain JDBC into empty tables beside them that are alike to the last
 * index: in batches, one commit each. Only the inserting is timed, not the reading.
 */
final class SameRows implements AutoCloseable {

    private static final int BATCH = 500;

    /** A table, and which of its rows belong to a plan. */
    private record Source(Part service, String table, String rows) {}

    private static final List<Source> SOURCES = List.of(
            new Source(Part.TASK_SERVICE, "assignment", "t.plan_id = UNHEX(?)"),
            new Source(
                    Part.TASK_SERVICE,
                    "assignment_move",
                    "t.assignment_id IN (SELECT a.id FROM assignment a WHERE a.plan_id = UNHEX(?))"),
            new Source(
                    Part.TASK_SERVICE,
                    "outbox",
                    // Row by row along the primary key: as a join the server compares every event with every part.
                    "t.topic = 'cchc.assignments' AND (SELECT a.plan_id FROM assignment a"
                            + " WHERE a.id = UNHEX(REPLACE(t.aggregate_key, '-', ''))) = UNHEX(?)"),
            new Source(Part.REPORT_SERVICE, "assignment_copy", "t.plan_id = UNHEX(?)"),
            new Source(Part.NOTIFICATION_SERVICE, "matter", "t.kind = 'ASSIGNMENT' AND t.plan_id = UNHEX(?)"),
            new Source(
                    Part.NOTIFICATION_SERVICE,
                    "watched_day",
                    "t.matter_id IN (SELECT x.id FROM matter x WHERE x.kind = 'ASSIGNMENT' AND x.plan_id = UNHEX(?))"));

    private final Ground ground;
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    SameRows(Ground ground) {
        this.ground = ground;
    }

    /** By table, as last inserted. */
    Map<String, Integer> counts() {
        return counts;
    }

    Sample insert(String plan) throws SQLException {
        long took = 0;
        for (Source source : SOURCES) {
            took += insert(source, plan.replace("-", ""));
        }
        return new Sample(new long[] {took}, took);
    }

    private long insert(Source source, String plan) throws SQLException {
        try (Connection from = ground.database(source.service());
                Connection into = ground.database(source.service())) {
            into.setAutoCommit(true);
            remake(into, source);
            List<String> columns = columns(into, source);
            into.setAutoCommit(false);
            String names = String.join(", ", columns);
            String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
            try (Statement all = from.createStatement();
                    PreparedStatement insert = into.prepareStatement(
                            "INSERT INTO bench_" + source.table() + " (" + names + ") VALUES (" + marks + ")")) {
                // Row by row from the server: else the driver keeps them all.
                all.setFetchSize(Integer.MIN_VALUE);
                String rows = source.rows().replace("UNHEX(?)", "UNHEX('" + plan + "')");
                try (ResultSet row =
                        all.executeQuery("SELECT " + names + " FROM " + source.table() + " t WHERE " + rows)) {
                    return insert(row, columns.size(), insert, source);
                }
            }
        }
    }

    private long insert(ResultSet rows, int width, PreparedStatement insert, Source source) throws SQLException {
        long took = 0;
        int count = 0;
        List<Object[]> batch = new ArrayList<>();
        boolean more = rows.next();
        while (more) {
            Object[] values = new Object[width];
            for (int i = 0; i < width; i++) {
                values[i] = rows.getObject(i + 1);
            }
            batch.add(values);
            more = rows.next();
            if (batch.size() == BATCH || !more) {
                took += insert(batch, insert);
                count += batch.size();
                batch.clear();
            }
        }
        counts.put(source.table(), count);
        return took;
    }

    private static long insert(List<Object[]> batch, PreparedStatement insert) throws SQLException {
        long begin = System.nanoTime();
        for (Object[] values : batch) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.addBatch();
        }
        insert.executeBatch();
        insert.getConnection().commit();
        return System.nanoTime() - begin;
    }

    private static void remake(Connection database, Source source) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS bench_" + source.table());
            statement.execute("CREATE TABLE bench_" + source.table() + " LIKE " + source.table());
        }
    }

    private static List<String> columns(Connection database, Source source) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (PreparedStatement select = database.prepareStatement("SELECT column_name FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND table_name = ? AND extra NOT LIKE '%GENERATED%'"
                + " ORDER BY ordinal_position")) {
            select.setString(1, source.table());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    columns.add("`" + rows.getString(1) + "`");
                }
            }
        }
        return columns;
    }

    @Override
    public void close() throws SQLException {
        for (Source source : SOURCES) {
            try (Connection database = ground.database(source.service());
                    Statement statement = database.createStatement()) {
                statement.execute("DROP TABLE IF EXISTS bench_" + source.table());
            }
        }
    }
}
