package vn.gov.quangtri.cchc.kit.test.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import vn.gov.quangtri.cchc.kit.test.OncePerJvm;

/**
 * Gives the application under test a database: a fresh schema on the test JVM's server, and a user with rights on it alone. The schema is
 * named by the init argument {@code schema}, or the system property {@code cchc.test.schema}, else {@code test}.
 *
 * <p>The server is a MariaDB that is started for the test JVM, or any MySQL or MariaDB that is there already:
 * {@code -Dcchc.test.db.url=jdbc:mysql://127.0.0.1:3306 -Dcchc.test.db.user=… -Dcchc.test.db.password=…}. There the schemas and users are
 * called {@code cchc_test_…} and dropped at the end.
 */
public class MariaDbResource implements QuarkusTestResourceLifecycleManager {

    private String schema = System.getProperty("cchc.test.schema", "test");

    @Override
    public void init(Map<String, String> initArgs) {
        schema = initArgs.getOrDefault("schema", schema);
    }

    @Override
    public Map<String, String> start() {
        String url = OncePerJvm.call(TestDatabase.class, "fresh", schema);
        String user = nameOf(schema);
        return Map.of("cchc.db.url", url, "cchc.db.user", user, "cchc.db.password", user);
    }

    @Override
    public void stop() {
        // the server serves the next application too
    }

    /** What the schema of that init argument, and its user, are called on the server. */
    public static String nameOf(String schema) {
        return TestDatabase.nameOf(schema);
    }

    /** Runs one statement as the server's administrator: to kill a connection, to lock what a service needs. */
    public static void asRoot(String statement) {
        OncePerJvm.call(TestDatabase.class, "asRoot", statement);
    }

    /** Ends all connections that the application has to that schema. */
    public static void killConnections(String schema) {
        OncePerJvm.call(TestDatabase.class, "killConnections", schema);
    }

    /** Takes the server away from the application, with all its data kept. */
    public static void stopServer() {
        OncePerJvm.call(TestDatabase.class, "stop");
    }

    /** Brings it back. */
    public static void startServer() {
        OncePerJvm.call(TestDatabase.class, "startAgain");
    }
}
