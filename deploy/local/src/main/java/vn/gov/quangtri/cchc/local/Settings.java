package vn.gov.quangtri.cchc.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import vn.gov.quangtri.cchc.local.database.ExternalDatabase;
import vn.gov.quangtri.cchc.local.process.StartFailure;

/**
 * How the system is to be started.
 *
 * @param root the repository
 * @param state where data, logs, passwords and the office clock's offset are kept
 * @param ports where everything listens
 * @param fresh whether the state is deleted first
 * @param today the office day to start on, or {@code now}; without it a fresh state starts on the sample plan's issue day and an
 *     existing one keeps its time
 * @param database a server that is there already, instead of the MariaDB that is started
 * @param issuer who signs people in
 */
public record Settings(
        Path root,
        Path state,
        Ports ports,
        boolean fresh,
        Optional<String> today,
        Optional<ExternalDatabase> database,
        Issuer issuer) {

    private static final String STATE = "deploy/local/target/state";

    /** As given on Maven's command line: {@code -Dfresh -Dtoday=2023-04-03 -Dport.offset=100 -Ddb=jdbc:mysql://… -Dauth=keycloak}. */
    static Settings of(Path root, Properties given) {
        String fresh = given.getProperty("fresh", "false");
        return new Settings(
                root,
                root.resolve(STATE),
                new Ports(Integer.parseInt(given.getProperty("port.offset", "0"))),
                fresh.isEmpty() || Boolean.parseBoolean(fresh),
                Optional.ofNullable(given.getProperty("today")),
                ExternalDatabase.of(given),
                Issuer.of(given.getProperty("auth", "demo")));
    }

    /** A system for tests: a state of its own, always fresh, beside whatever else runs. */
    public static Settings forTests(Path state, int portOffset) {
        return new Settings(
                repository(),
                state.toAbsolutePath(),
                new Ports(portOffset),
                true,
                Optional.empty(),
                Optional.empty(),
                Issuer.DEMO);
    }

    /** The same, on an office day to start with. */
    public Settings startingOn(String day) {
        return new Settings(root, state, ports, fresh, Optional.of(day), database, issuer);
    }

    /** The same, with another issuer. */
    public Settings signedInBy(Issuer other) {
        return new Settings(root, state, ports, fresh, today, database, other);
    }

    /** The same, with what an earlier run left. */
    public Settings keepingState() {
        return new Settings(root, state, ports, false, today, database, issuer);
    }

    /** @throws StartFailure where switches contradict each other */
    void requireSense() {
        if (fresh && database.isPresent()) {
            throw new StartFailure(
                    "-Dfresh does not reach into a server of one's own: drop the users and schemas plan, task, report and"
                            + " notification there, delete " + state + ", and start without -Dfresh");
        }
    }

    /** The sample data. */
    public Path data() {
        return root.resolve("deploy/data");
    }

    /** The issuer as it stands in tokens. */
    public URI issuerAddress() {
        return issuer.address(ports);
    }

    /** The realm that Keycloak takes in. */
    Path realm() {
        return root.resolve("deploy/keycloak/cchc-realm.json");
    }

    /** Where the build unpacks Keycloak. */
    Path keycloak() {
        return root.resolve("deploy/local/target/keycloak");
    }

    /** Where MariaDB's programs are unpacked; outside of the state, since they are the same for every run. */
    Path binaries() {
        return root.resolve("deploy/local/target/mariadb");
    }

    Path jar(Part service) {
        return root.resolve(service.id()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** The repository around the folder that tests run in. */
    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("deploy/data"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("Not run inside the repository");
        }
        return folder;
    }
}
