package vn.gov.quangtri.cchc.kit.test.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The server's list of every command that it is sent, written only while a test looks. */
final class GeneralLog {

    private static String outputBefore;

    private GeneralLog() {}

    /** From now on the server writes down; answers the mark from which it does. What an earlier test left is before it. */
    static synchronized String begin() throws Exception {
        String mark = UUID.randomUUID().toString();
        try (Connection connection = TestDatabase.root();
                Statement sql = connection.createStatement()) {
            outputBefore = first(sql, "SELECT @@global.log_output");
            sql.execute("SET GLOBAL log_output = 'TABLE'");
            sql.execute("SET GLOBAL general_log = ON");
            sql.execute("SELECT '" + mark + "'");
        }
        return mark;
    }

    /** As it was before. */
    static synchronized String end() throws Exception {
        TestDatabase.asRoot("SET GLOBAL general_log = OFF");
        return TestDatabase.asRoot("SET GLOBAL log_output = '" + outputBefore + "'");
    }

    /** What one user's connections sent after a mark: a line each, the connection, a tab, the command. In the order of writing down. */
    static synchronized String since(String mark, String user) throws Exception {
        StringBuilder lines = new StringBuilder();
        try (Connection connection = TestDatabase.root();
                Statement sql = connection.createStatement();
                ResultSet log = sql.executeQuery(
                        "SELECT user_host, thread_id, command_type, argument FROM mysql.general_log")) {
            boolean after = false;
            while (log.next()) {
                String text = log.getString(4).replaceAll("\\s+", " ").strip();
                after = after || text.contains(mark);
                if (after && log.getString(1).startsWith(user + "[")) {
                    String command = "Query".equals(log.getString(3)) ? text : log.getString(3) + " " + text;
                    lines.append(log.getLong(2))
                            .append('\t')
                            .append(command.strip())
                            .append('\n');
                }
            }
        }
        return lines.toString();
    }

    private static String first(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
