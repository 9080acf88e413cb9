package vn.gov.quangtri.cchc.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import vn.gov.quangtri.cchc.local.LocalStack;
import vn.gov.quangtri.cchc.local.Part;
import vn.gov.quangtri.cchc.local.Settings;
import vn.gov.quangtri.cchc.local.database.Passwords;
import vn.gov.quangtri.cchc.local.sample.SampleData;

/** What everything is measured on: the whole system, each part a process of its own, with the sample data. */
final class Ground implements AutoCloseable {

    private static final int PORT_OFFSET = 18_000;
    /** As the services open theirs. */
    private static final String FLAGS = "?rewriteBatchedStatements=true&cachePrepStmts=true&prepStmtCacheSize=250"
            + "&prepStmtCacheSqlLimit=4096&cacheServerConfiguration=true&useSSL=false&allowPublicKeyRetrieval=true"
            + "&useLocalSessionState=true&maintainTimeStats=false&connectionTimeZone=UTC";

    private final LocalStack system;
    private final SampleData data;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private List<String> plans;
    private int drafts;

    private Ground(LocalStack system, SampleData data) {
        this.system = system;
        this.data = data;
    }

    static Ground lay() {
        LocalStack system = LocalStack.start(
                Settings.forTests(Path.of("deploy/bench/target/state"), PORT_OFFSET)
                        .startingOn("2023-04-03"),
                System.out::println);
        SampleData data = new SampleData(
                system.address(), system.tokens(), system.settings().data());
        data.load(System.out::println);
        system.drain();
        return new Ground(system, data);
    }

    LocalStack system() {
        return system;
    }

    /** @param post a demo user, such as {@code head.stc} */
    String token(String post) {
        return tokens.computeIfAbsent(post, system.tokens()::user);
    }

    /** A service as one post sees it, without the gateway in between. */
    Caller at(Part service, String post) {
        return new Caller(URI.create("http://127.0.0.1:" + system.ports().http(service)), token(post));
    }

    /** The public address, as one post sees it. */
    Caller as(String post) {
        return new Caller(system.address(), token(post));
    }

    /** A connection into one service's schema. */
    Connection database(Part service) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", "root");
        login.setProperty("password", new Passwords(system.settings().state()).of("root"));
        Connection connection =
                new com.mysql.cj.jdbc.Driver().connect(system.database().url(service.shortName()) + FLAGS, login);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    /** Ids of plans in force besides the sample plan, made when they are first asked for. */
    List<String> plans() {
        if (plans == null) {
            plans = SamplePlans.make(data);
            system.drain();
        }
        return plans;
    }

    /** The id of a new plan like the sample plan, a draft without tasks whose appendix task-service has heard of. */
    String draft() throws Exception {
        ObjectNode body = (ObjectNode) data.plan("plan-2023.json");
        body.put("number", "DO-" + ++drafts + "/KH-DO");
        String id = as("editor.snv").post("/plans", body, null).path("id").asText();
        system.drain();
        return id;
    }

    @Override
    public void close() {
        system.close();
    }
}
