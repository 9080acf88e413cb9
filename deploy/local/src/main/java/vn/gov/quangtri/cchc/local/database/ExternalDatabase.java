package vn.gov.quangtri.cchc.local.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.quangtri.cchc.local.process.StartFailure;

/**
 * A MySQL or MariaDB server that is there already.
 *
 * @param server {@code jdbc:mysql://host:port}
 * @param user an administrator, used only to make the schemas and their users
 * @param password the administrator's
 */
public record ExternalDatabase(String server, String user, String password) {

    private static final Pattern URL = Pattern.compile("(jdbc:mysql://[^/?]+)/?");

    /** From {@code -Ddb}, {@code -Ddb.user} and {@code -Ddb.password}; nothing without the first. */
    public static Optional<ExternalDatabase> of(Properties given) {
        return Optional.ofNullable(given.getProperty("db")).map(url -> {
            Matcher parts = URL.matcher(url);
            if (!parts.matches()) {
                throw new StartFailure(
                        "-Ddb must look like jdbc:mysql://host:3306, without a schema or options: " + url);
            }
            return new ExternalDatabase(
                    parts.group(1), given.getProperty("db.user", "root"), given.getProperty("db.password", ""));
        });
    }

    /**
     * Makes each service's schema and user where they are missing.
     *
     * @throws StartFailure where a user of that name is there and is not this state folder's: whoever owns it keeps its password
     */
    public void prepare(List<String> schemas, Passwords passwords) {
        try (Connection connection = Connections.open(url(""), user, password);
                Statement statement = connection.createStatement()) {
            for (String schema : schemas) {
                requireOurs(statement, schema, passwords.of(schema));
            }
            for (String sql : Schemas.statements(schemas, passwords)) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new StartFailure("The database at " + server + " could not be prepared: " + e.getMessage(), e);
        }
    }

    private void requireOurs(Statement statement, String schema, String ourPassword) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT 1 FROM mysql.user WHERE user = '" + schema + "'")) {
            if (!found.next()) {
                return;
            }
        }
        try (Connection ours = Connections.open(url(""), schema, ourPassword)) {
            ours.isValid(2);
        } catch (SQLException e) {
            throw new StartFailure(
                    "The server " + server + " has a user \"" + schema
                            + "\" with a password that this folder does not know. If it is from"
                            + " an earlier state of this system, drop the users and schemas plan, task, report and notification there;"
                            + " if it is somebody else's, use another server",
                    e);
        }
    }

    /** The address of one of its schemas. */
    public String url(String schema) {
        return server + "/" + schema;
    }
}
