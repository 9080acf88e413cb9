package vn.gov.quangtri.cchc.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.quangtri.cchc.local.database.ExternalDatabase;
import vn.gov.quangtri.cchc.local.database.Passwords;
import vn.gov.quangtri.cchc.local.process.QuietLibraries;
import vn.gov.quangtri.cchc.local.process.StartFailure;

/** The servers around the services, really started, killed, paused and started again. One is broken per test, and mended in it. */
class InfrastructureTest {

    private static final Settings SETTINGS = Settings.forTests(Path.of("target/test-state"), 20_000);
    private static final List<Part> SERVERS = List.of(Part.MARIADB, Part.KAFKA, Part.ISSUER, Part.GATEWAY);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static LocalStack stack;

    @BeforeAll
    static void start() {
        QuietLibraries.faultsOnly("org.apache.kafka");
        QuietLibraries.warningsOnly("ch.vorburger");
        stack = LocalStack.start(SETTINGS, Progress.SILENT, SERVERS);
    }

    @AfterAll
    static void stopsEveryProcess() {
        var pids = stack.pids().values();
        stack.close();
        assertEquals(4, pids.size());
        pids.forEach(pid -> assertFalse(
                ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false), "process " + pid + " still lives"));
    }

    @Test
    void refusesASecondSystemOnTheSameState() {
        StartFailure refused =
                assertThrows(StartFailure.class, () -> LocalStack.start(SETTINGS, Progress.SILENT, SERVERS));
        assertTrue(refused.getMessage().startsWith("The system runs already"), refused.getMessage());
    }

    @Test
    void refusesPortsThatAreTaken() {
        Settings elsewhere = Settings.forTests(Path.of("target/test-state-2"), 20_000);
        StartFailure refused =
                assertThrows(StartFailure.class, () -> LocalStack.start(elsewhere, Progress.SILENT, SERVERS));
        assertTrue(refused.getMessage().contains("is in use by another program"), refused.getMessage());
    }

    @Test
    void keepsCommittedRowsWhenTheDatabaseIsKilled() throws Exception {
        try (var connection = stack.database().connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE plan.kept (n INT PRIMARY KEY) ENGINE=InnoDB");
            statement.execute("INSERT INTO plan.kept VALUES (7)");
        }
        stack.kill(Part.MARIADB);
        assertFalse(stack.isAlive(Part.MARIADB));
        stack.start(Part.MARIADB);
        try (var connection = stack.database().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT n FROM plan.kept")) {
            assertTrue(rows.next());
            assertEquals(7, rows.getInt(1));
        }
    }

    @Test
    void letsAServiceIntoItsOwnSchemaOnly() throws Exception {
        String password = new Passwords(SETTINGS.state()).of("task");
        try (var connection = DriverManager.getConnection(stack.database().url("task"), "task", password);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE own (n INT)");
            assertThrows(SQLException.class, () -> statement.execute("CREATE TABLE plan.others (n INT)"));
            assertThrows(SQLException.class, () -> statement.executeQuery("SELECT * FROM mysql.global_priv"));
        }
        assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(stack.database().url("task"), "task", ""));
        assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(stack.database().url(""), "root", ""));
        assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(stack.database().url(""), "", ""));
    }

    @Test
    void leavesUsersOfAServerOfOnesOwnAsTheyAre(@TempDir Path another) throws Exception {
        String address = stack.database().url("").replaceFirst("/$", "");
        var server = new ExternalDatabase(address, "root", new Passwords(SETTINGS.state()).of("root"));
        StartFailure refused =
                assertThrows(StartFailure.class, () -> server.prepare(List.of("task"), new Passwords(another)));
        assertTrue(refused.getMessage().contains("a user \"task\""), refused.getMessage());
        String password = new Passwords(SETTINGS.state()).of("task");
        DriverManager.getConnection(stack.database().url("task"), "task", password)
                .close();
        server.prepare(List.of("task"), new Passwords(SETTINGS.state()));
    }

    @Test
    void bringsAKilledBrokerBackWithItsTopicsInSeconds() throws Exception {
        Map<String, Object> bootstrap =
                Map.of("bootstrap.servers", stack.ports().bootstrapServers());
        try (Admin admin = Admin.create(bootstrap)) {
            admin.createTopics(List.of(new NewTopic("kept", 3, (short) 1)))
                    .all()
                    .get();
        }
        stack.kill(Part.KAFKA);
        long begin = System.nanoTime();
        stack.start(Part.KAFKA);
        assertTrue(System.nanoTime() - begin < Duration.ofSeconds(20).toNanos());
        try (Admin admin = Admin.create(bootstrap)) {
            assertTrue(admin.listTopics().names().get().contains("kept"));
        }
    }

    @Test
    void signsWithTheSameKeyAfterARestartOfTheIssuer() throws Exception {
        String before = get(stack.settings().issuerAddress() + "/jwks").body();
        stack.stop(Part.ISSUER);
        stack.start(Part.ISSUER);
        assertEquals(before, get(stack.settings().issuerAddress() + "/jwks").body());
    }

    @Test
    void holdsAPausedProcessStillUntilItIsResumed() throws Exception {
        stack.pause(Part.ISSUER);
        assertTrue(stack.isAlive(Part.ISSUER));
        assertThrows(
                java.net.http.HttpTimeoutException.class,
                () -> get(stack.settings().issuerAddress() + "/jwks"));
        stack.resume(Part.ISSUER);
        assertEquals(200, get(stack.settings().issuerAddress() + "/jwks").statusCode());
    }

    @Test
    void givesPostsTheirRolesAndTheirAgency() {
        String officer = claims(stack.tokens().user("officer.stc"));
        assertTrue(officer.contains("\"groups\":[\"agency-officer\"]"), officer);
        assertTrue(officer.contains("\"agency\":\"STC\""), officer);
        assertTrue(officer.contains("\"preferred_username\":\"officer.stc\""), officer);
        assertTrue(officer.contains("\"cchc\""), officer);
        assertTrue(officer.contains("\"iss\":\"" + stack.settings().issuerAddress() + "\""), officer);
        String head = claims(stack.tokens().user("head.snv"));
        assertTrue(head.contains("\"groups\":[\"agency-head\",\"monitor-head\"]"), head);
        String registry = claims(stack.tokens().system("registry"));
        assertTrue(registry.contains("\"groups\":[\"registry\"]"), registry);
    }

    @Test
    void givesNoTokenToWhomItDoesNotKnow() throws Exception {
        assertEquals(200, token("grant_type=password&client_id=cchc-cli&username=observer&password=cchc"));
        assertEquals(400, token("grant_type=password&client_id=cchc-cli&username=nobody&password=cchc"));
        assertEquals(400, token("grant_type=password&client_id=cchc-cli&username=observer&password=guess"));
        assertEquals(401, token("grant_type=password&client_id=other&username=observer&password=cchc"));
        assertEquals(401, token("grant_type=client_credentials&client_id=registry&client_secret=guess"));
        assertEquals(401, token("grant_type=client_credentials&client_id=cchc-cli&client_secret=cchc"));
        assertEquals(
                400,
                token("grant_type=password&client_id=cchc-cli&username=observer&password=cchc&subject=editor.snv"));
        assertEquals(400, token("grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&client_id=cchc-cli"));
        assertEquals(
                404,
                get("http://localhost:" + stack.ports().issuer() + "/another/jwks")
                        .statusCode());
    }

    private static int token(String form) throws Exception {
        return HTTP.send(
                        HttpRequest.newBuilder(URI.create(stack.settings().issuerAddress() + "/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString())
                .statusCode();
    }

    private static HttpResponse<String> get(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(2))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }
}
