package vn.gov.quangtri.cchc.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class InstallationTest {

    @Test
    void namesAllThatAnInstallationHasNotSaid() {
        assertEquals(
                List.of("CCHC_ISSUER", "CCHC_DB_URL", "CCHC_DB_PASSWORD", "CCHC_KAFKA"),
                missing(Map.of("quarkus.oidc.auth-server-url", "${cchc.issuer:http://localhost:8180/cchc}")));
        assertEquals(
                List.of("CCHC_DB_PASSWORD"),
                missing(Map.of(
                        "cchc.issuer", "https://sso.example",
                        "cchc.db.url", "jdbc:mysql://db.example/plan",
                        "cchc.kafka", "kafka.example:9092")));
    }

    @Test
    void namesTheAddressesThatOthersCanReach() {
        assertEquals(
                List.of("quarkus.management.host=0.0.0.0"),
                Installation.open(
                        config(Map.of("quarkus.http.host", "127.0.0.1", "quarkus.management.host", "0.0.0.0"))));
        assertEquals(
                List.of(),
                Installation.open(
                        config(Map.of("quarkus.http.host", "localhost", "quarkus.management.host", "127.0.0.1"))));
        assertEquals(2, Installation.open(config(Map.of())).size(), "without a word a server listens everywhere");
    }

    @Test
    void refusesTheDemonstrationsSwitchWhereOthersCanReachIt() {
        Map<String, String> given = Map.of(
                "cchc.issuer", "https://sso.example",
                "cchc.db.url", "jdbc:mysql://db.example/plan",
                "cchc.db.password", "secret",
                "cchc.kafka", "kafka.example:9092",
                "quarkus.http.host", "0.0.0.0",
                "quarkus.management.host", "127.0.0.1");
        Config open = config(given);
        Installation installation = new Installation(open, true, null);
        assertThrows(IllegalStateException.class, () -> installation.require(null));
        new Installation(open, false, null).require(null);
    }

    @Test
    void refusesTheDemonstrationsSwitchBehindAProxyOnThisMachine() {
        Map<String, String> demonstration = Map.of(
                "quarkus.http.host", "127.0.0.1",
                "quarkus.management.host", "127.0.0.1",
                "quarkus.oidc.auth-server-url", "http://localhost:8180/cchc");
        assertEquals(List.of(), Installation.shown(config(demonstration)));
        Map<String, String> installed = new HashMap<>(demonstration);
        installed.put("quarkus.http.proxy.proxy-address-forwarding", "true");
        installed.put("quarkus.oidc.auth-server-url", "https://sso.example/cchc");
        assertEquals(
                List.of(
                        "quarkus.http.proxy.proxy-address-forwarding=true",
                        "quarkus.oidc.auth-server-url=https://sso.example/cchc"),
                Installation.shown(config(installed)));
        assertThrows(IllegalStateException.class, () -> new Installation(config(installed), true, null).require(null));
    }

    private static List<String> missing(Map<String, String> given) {
        return Installation.missing(config(given));
    }

    private static Config config(Map<String, String> given) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(given, "given", 100))
                .build();
    }
}
