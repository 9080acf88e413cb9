package vn.gov.quangtri.cchc.local;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import vn.gov.quangtri.cchc.local.broker.Kafka;
import vn.gov.quangtri.cchc.local.database.MariaDb;
import vn.gov.quangtri.cchc.local.database.Passwords;
import vn.gov.quangtri.cchc.local.drain.ServiceAdmin;
import vn.gov.quangtri.cchc.local.gateway.GatewayMain;
import vn.gov.quangtri.cchc.local.issuer.IssuerMain;
import vn.gov.quangtri.cchc.local.issuer.Keycloak;
import vn.gov.quangtri.cchc.local.process.Blueprint;
import vn.gov.quangtri.cchc.local.process.JavaProgram;
import vn.gov.quangtri.cchc.local.process.StartFailure;

/** How each part is started, and how one knows that it is there. */
final class Anatomy {

    private static final int SMALL_HEAP = 48;
    private static final int SERVICE_HEAP = 112;

    private final Settings settings;
    private final Ports ports;
    private final Passwords passwords;
    private final MariaDb mariadb;
    private final Kafka kafka;
    private final HttpClient http;

    Anatomy(Settings settings, HttpClient http) {
        Path state = settings.state();
        this.settings = settings;
        this.ports = settings.ports();
        this.passwords = new Passwords(state);
        this.mariadb = new MariaDb(Part.MARIADB.id(), settings.binaries(), state, passwords, ports.mariadb());
        this.kafka = new Kafka(Part.KAFKA.id(), state, ports.kafka(), ports.kafkaController());
        this.http = http;
    }

    MariaDb mariadb() {
        return mariadb;
    }

    ServiceAdmin admin(Part service) {
        return new ServiceAdmin(service.id(), ports.management(service), http);
    }

    /** Makes what the part needs on disk, and says how to start it. */
    Blueprint prepare(Part part) {
        return switch (part) {
            case MARIADB -> mariadb.prepare(schemas());
            case KAFKA -> kafka.prepare();
            case ISSUER -> issuer(part);
            case GATEWAY ->
                small(part)
                        .main(
                                GatewayMain.class,
                                Map.of(),
                                String.valueOf(ports.offset()),
                                settings.issuerAddress().toString());
            default -> service(part);
        };
    }

    /** Uses the server that is there already, in MariaDB's stead. */
    void prepareExternalDatabase() {
        settings.database().orElseThrow().prepare(schemas(), passwords);
    }

    BooleanSupplier ready(Part part) {
        return switch (part) {
            case MARIADB -> mariadb::ready;
            case KAFKA -> kafka::ready;
            case ISSUER -> () -> Http.answers(http, settings.issuer().keys(ports));
            case GATEWAY -> () -> Http.answers(http, ports.address().resolve("/"));
            default -> admin(part)::ready;
        };
    }

    static List<String> schemas() {
        return Part.services().stream().map(Part::shortName).toList();
    }

    private Blueprint issuer(Part part) {
        if (settings.issuer() == Issuer.KEYCLOAK) {
            return new Keycloak(part.id(), settings.keycloak(), settings.realm(), settings.state())
                    .prepare(ports.issuer());
        }
        return small(part)
                .main(
                        IssuerMain.class,
                        Map.of(),
                        String.valueOf(ports.issuer()),
                        settings.data().resolve("agencies.csv").toString(),
                        settings.state().resolve("issuer/key.json").toString());
    }

    private JavaProgram small(Part part) {
        return new JavaProgram(part.id(), settings.state(), SMALL_HEAP);
    }

    /** Refuses to begin where a service that is to be started was not built. */
    void requireBuilt(Part service) {
        Path jar = settings.jar(service);
        if (!Files.exists(jar)) {
            throw new StartFailure(service + " has not been built: " + jar + " is missing");
        }
    }

    private Blueprint service(Part part) {
        Path jar = settings.jar(part);
        String schema = part.shortName();
        Map<String, String> given = new LinkedHashMap<>();
        given.put("cchc.port", String.valueOf(ports.http(part)));
        given.put("cchc.management.port", String.valueOf(ports.management(part)));
        given.put("cchc.issuer", settings.issuerAddress().toString());
        given.put("cchc.kafka", ports.bootstrapServers());
        given.put("cchc.db.url", url(schema));
        given.put("cchc.db.user", schema);
        given.put("cchc.local", "true");
        given.put("cchc.limits.per-second", "0"); // loads and tests ask as one person
        given.put(
                "cchc.office-clock.file",
                settings.state().resolve(LocalStack.CLOCK).toString());
        given.put("quarkus.shutdown.timeout", "1S");
        given.put("cchc.cors.origins", "/http://localhost(:[0-9]+)?/");
        Map<String, String> secret = Map.of("CCHC_DB_PASSWORD", passwords.of(schema));
        List<String> properties = given.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .toList();
        return new JavaProgram(part.id(), settings.state(), SERVICE_HEAP).jar(jar, secret, properties);
    }

    private String url(String schema) {
        return settings.database().map(server -> server.url(schema)).orElseGet(() -> mariadb.url(schema));
    }
}
