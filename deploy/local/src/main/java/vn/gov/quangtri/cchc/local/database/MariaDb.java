package vn.gov.quangtri.cchc.local.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.gov.quangtri.cchc.local.process.Blueprint;

/**
 * A MariaDB server for this system alone: tuned small, durable at every commit, grants on. Passwords, schemas and users are set by an
 * init file before the first connection is let in, at every start.
 */
public final class MariaDb {

    private static final List<String> SMALL = List.of(
            "--innodb-buffer-pool-size=48M",
            "--innodb-log-file-size=48M",
            "--innodb-log-buffer-size=4M",
            "--key-buffer-size=1M",
            "--aria-pagecache-buffer-size=4M",
            "--tmp-table-size=8M",
            "--table-open-cache=400",
            "--max-connections=150",
            "--performance-schema=OFF");

    private static final List<String> BEHAVIOUR = List.of(
            "--innodb-flush-log-at-trx-commit=1",
            "--transaction-isolation=READ-COMMITTED",
            "--default-time-zone=+00:00",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_0900_ai_ci",
            "--max-allowed-packet=64M",
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            "--skip-ssl");

    private final String name;
    private final Path programs;
    private final Path home;
    private final Passwords passwords;
    private final int port;

    public MariaDb(String name, Path programs, Path state, Passwords passwords, int port) {
        this.name = name;
        this.programs = programs;
        this.home = state.resolve(name);
        this.passwords = passwords;
        this.port = port;
    }

    /** Unpacks and installs what is missing, and says how to start the server. */
    public Blueprint prepare(List<String> schemas) {
        MariaDbFiles files = new MariaDbFiles(programs);
        files.unpack();
        files.install(home);
        List<String> command = new ArrayList<>();
        command.add(files.server().toString());
        command.add("--no-defaults");
        command.add(mark());
        command.add("--basedir=" + programs);
        command.add("--tmpdir=" + home);
        command.add("--socket=server.sock");
        command.add("--port=" + port);
        command.add("--init-file=" + initFile(schemas));
        command.addAll(SMALL);
        command.addAll(BEHAVIOUR);
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return new Blueprint(name, command, files.environment(), home, mark());
    }

    /** Whether the administrator can log in: then the init file was run to its end, too. */
    public boolean ready() {
        try (Connection connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** A connection as the administrator. */
    public Connection connect() throws SQLException {
        return Connections.open(url("") + "?connectTimeout=2000", "root", passwords.of("root"));
    }

    /** The address of one of its schemas. */
    public String url(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema;
    }

    private String mark() {
        return "--datadir=" + home.resolve("data");
    }

    private Path initFile(List<String> schemas) {
        List<String> statements = new ArrayList<>();
        statements.add("DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost')");
        statements.add("FLUSH PRIVILEGES");
        statements.add("CREATE USER 'root'@'127.0.0.1' IDENTIFIED BY '" + passwords.of("root") + "'");
        statements.add("GRANT ALL PRIVILEGES ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION");
        statements.add("ALTER USER 'root'@'localhost' IDENTIFIED BY '" + passwords.of("root") + "'");
        statements.addAll(Schemas.statements(schemas, passwords));
        Path file = home.resolve("init.sql");
        try {
            Passwords.writeForOwner(file, String.join(";\n", statements) + ";\n");
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
