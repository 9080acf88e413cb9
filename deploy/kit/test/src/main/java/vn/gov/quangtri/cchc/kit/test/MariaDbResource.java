package vn.gov.quangtri.cchc.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives the application under test a database: a fresh schema on the test JVM's server, and a user with rights on it alone. The schema is
 * named by the init argument {@code schema}, or the system property {@code cchc.test.schema}, else {@code test}.
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
        return Map.of("cchc.db.url", url, "cchc.db.user", schema, "cchc.db.password", schema);
    }

    @Override
    public void stop() {
        // the server serves the next application too
    }

    /** Runs one statement as the server's administrator: to kill a connection, to lock what a service needs. */
    public static void asRoot(String statement) {
        OncePerJvm.call(TestDatabase.class, "asRoot", statement);
    }

    /** Takes the server away, with all its data kept; not for a server that was there before. */
    public static void stopServer() {
        OncePerJvm.call(TestDatabase.class, "stop");
    }

    /** Brings it back. */
    public static void startServer() {
        OncePerJvm.call(TestDatabase.class, "startAgain");
    }
}
