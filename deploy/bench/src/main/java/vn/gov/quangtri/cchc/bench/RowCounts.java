package vn.gov.quangtri.cchc.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** How many rows the tables that a submission touches have: shows that both sides write as many. */
final class RowCounts {

    private static final String[] TABLES = {
        "report_version", "report_activity", "obligation_move", "change_log", "outbox"
    };

    private RowCounts() {}

    static Map<String, Long> of(Connection database) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Statement statement = database.createStatement()) {
            for (String table : TABLES) {
                String end = table.equals("outbox") ? "MAX(id)" : "COUNT(*)";
                try (ResultSet row = statement.executeQuery("SELECT " + end + " FROM " + table)) {
                    row.next();
                    counts.put(table, row.getLong(1));
                }
            }
        }
        return counts;
    }

    static Map<String, Long> since(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> more = new TreeMap<>();
        after.forEach((table, count) -> more.put(table, count - before.get(table)));
        return more;
    }
}
