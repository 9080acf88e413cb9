package vn.gov.quangtri.cchc.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.local.process.StartFailure;

class SettingsTest {

    @Test
    void keepsTheStateAndTheUsualPortsUnlessToldOtherwise() {
        Settings settings = Settings.of(Path.of("/somewhere"), new Properties());
        assertFalse(settings.fresh());
        assertEquals(Path.of("/somewhere/deploy/local/target/state"), settings.state());
        assertEquals("http://localhost:8080", settings.ports().address().toString());
        assertTrue(settings.database().isEmpty());
    }

    @Test
    void readsMavensCommandLine() {
        Properties given = new Properties();
        given.setProperty("fresh", "");
        given.setProperty("today", "2023-11-14");
        given.setProperty("port.offset", "100");
        Settings settings = Settings.of(Path.of("/somewhere"), given);
        assertTrue(settings.fresh());
        assertEquals(Optional.of("2023-11-14"), settings.today());
        assertEquals("http://localhost:8280/cchc", settings.issuerAddress().toString());
        given.setProperty("fresh", "true");
        assertTrue(Settings.of(Path.of("/somewhere"), given).fresh());
    }

    @Test
    void letsAKeycloakSignPeopleIn() {
        Properties given = new Properties();
        given.setProperty("auth", "keycloak");
        Settings settings = Settings.of(Path.of("/somewhere"), given);
        assertEquals(
                "http://localhost:8180/realms/cchc", settings.issuerAddress().toString());
        given.setProperty("auth", "nobody");
        assertThrows(StartFailure.class, () -> Settings.of(Path.of("/somewhere"), given));
    }

    @Test
    void findsTheRepositoryAroundATest() {
        Settings settings = Settings.forTests(Path.of("target/x"), 1);
        assertTrue(Files.exists(settings.data().resolve("agencies.csv")));
        assertTrue(settings.state().isAbsolute());
    }

    @Test
    void givesEverythingAPortOfItsOwn() {
        var ports = new Ports(0).all();
        assertEquals(ports.size(), new HashSet<>(ports.values()).size());
        assertEquals(8084, new Ports(0).http(Part.NOTIFICATION_SERVICE));
        assertEquals(9082, new Ports(0).management(Part.TASK_SERVICE));
    }

    @Test
    void refusesToBeginAnewInAServerOfOnesOwn() {
        Properties given = new Properties();
        given.setProperty("fresh", "");
        given.setProperty("db", "jdbc:mysql://db.example:3306");
        Settings settings = Settings.of(Path.of("/somewhere"), given);
        assertThrows(StartFailure.class, settings::requireSense);
        given.remove("fresh");
        Settings.of(Path.of("/somewhere"), given).requireSense();
    }
}
