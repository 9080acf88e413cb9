package vn.gov.quangtri.cchc.kit.test.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The test JVM's schemas: on a MariaDB of its own, or on the server that {@code cchc.test.db.url} names, where they are dropped at the end. */
final class TestDatabase {

    /** So that no test touches a schema or a user which is there for another purpose. */
    private static final String PREFIX = "cchc_test_";

    private static final String FLAGS = "?useSSL=false&allowPublicKeyRetrieval=true";
    private static final int NO_SUCH_THREAD = 1094;

    private static final Set<String> MADE = new LinkedHashSet<>();
    private static DatabaseServer server;

    private TestDatabase() {}

    /** What a schema and its user are really called. */
    static String nameOf(String schema) {
        return PREFIX + schema;
    }

    /** A fresh schema, with a user and password of its name that has rights on it alone; answers its JDBC address. */
    static synchronized String fresh(String schema) throws Exception {
        String name = nameOf(schema);
        try (Connection connection = root();
                Statement sql = connection.createStatement()) {
            sql.execute("DROP DATABASE IF EXISTS `" + name + "`");
            MADE.add(name);
            sql.execute("CREATE DATABASE `" + name + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci");
            sql.execute("DROP USER IF EXISTS '" + name + "'@'%'");
            sql.execute("CREATE USER '" + name + "'@'%' IDENTIFIED BY '" + name + "'");
            sql.execute("GRANT ALL ON `" + name + "`.* TO '" + name + "'@'%'");
        }
        return server.address() + "/" + name;
    }

    /** Runs one statement as the server's administrator. */
    static synchronized String asRoot(String statement) throws Exception {
        try (Connection connection = root();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
        return null;
    }

    /** Ends every connection of that schema's user; MariaDB has one statement for it, MySQL has none. */
    static synchronized String killConnections(String schema) throws Exception {
        try (Connection connection = root();
                Statement sql = connection.createStatement()) {
            killConnections(sql, nameOf(schema));
        }
        return null;
    }

    private static void killConnections(Statement sql, String user) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (ResultSet running = sql.executeQuery("SHOW PROCESSLIST")) {
            while (running.next()) {
                if (user.equals(running.getString("User"))) {
                    ids.add(running.getLong("Id"));
                }
            }
        }
        for (long id : ids) {
            try {
                sql.execute("KILL CONNECTION " + id);
            } catch (SQLException e) {
                if (e.getErrorCode() != NO_SUCH_THREAD) {
                    throw e;
                }
            }
        }
    }

    /** Takes the server away, with all its data kept. */
    static synchronized String stop() throws Exception {
        server.stop();
        return null;
    }

    /** Brings it back at the same address. */
    static synchronized String startAgain() throws Exception {
        server.startAgain();
        return null;
    }

    /** As the server's administrator. */
    static Connection root() throws Exception {
        if (server == null) {
            server = start();
        }
        return DriverManager.getConnection(
                server.administration() + "/mysql" + FLAGS, server.user(), server.password());
    }

    private static DatabaseServer start() throws Exception {
        String given = System.getProperty("cchc.test.db.url");
        if (given == null) {
            return new OwnMariaDb();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::dropAll, "drop-test-schemas"));
        return new GivenServer(given);
    }

    private static synchronized void dropAll() {
        try (Connection connection = root();
                Statement sql = connection.createStatement()) {
            for (String name : MADE) {
                sql.execute("DROP USER IF EXISTS '" + name + "'@'%'");
                killConnections(sql, name);
                sql.execute("DROP DATABASE IF EXISTS `" + name + "`");
            }
        } catch (Exception e) {
            System.err.println("The test schemas " + MADE + " could not be dropped: " + e);
        }
    }
}
