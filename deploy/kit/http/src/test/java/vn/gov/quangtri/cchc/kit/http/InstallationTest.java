package vn.gov.quangtri.cchc.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
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

    private static List<String> missing(Map<String, String> given) {
        return Installation.missing(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(given, "given", 100))
                .build());
    }
}
