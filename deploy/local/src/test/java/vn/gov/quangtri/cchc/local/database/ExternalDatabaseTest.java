package vn.gov.quangtri.cchc.local.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.quangtri.cchc.local.process.StartFailure;

class ExternalDatabaseTest {

    @Test
    void givesEachServiceItsSchemaOnThatServer() {
        ExternalDatabase database =
                ExternalDatabase.of(given("jdbc:mysql://db.example:3306/")).orElseThrow();
        assertEquals("jdbc:mysql://db.example:3306/plan", database.url("plan"));
        assertEquals("admin", database.user());
    }

    @Test
    void isNotThereUnlessAskedFor() {
        assertTrue(ExternalDatabase.of(new Properties()).isEmpty());
    }

    @Test
    void refusesAnAddressThatNamesASchemaOrAnotherKindOfServer() {
        assertThrows(StartFailure.class, () -> ExternalDatabase.of(given("jdbc:mysql://db.example:3306/plan")));
        assertThrows(StartFailure.class, () -> ExternalDatabase.of(given("jdbc:postgresql://db.example")));
    }

    @Test
    void keepsPasswordsForTheOwnerAlone(@TempDir Path state) throws Exception {
        Passwords passwords = new Passwords(state);
        String plan = passwords.of("plan");
        assertNotEquals(plan, passwords.of("task"));
        assertEquals(plan, new Passwords(state).of("plan"));
        var permissions = Files.getPosixFilePermissions(state.resolve("passwords.properties"));
        assertEquals("rw-------", PosixFilePermissions.toString(permissions));
    }

    @Test
    void givesAUserRightsOnItsOwnSchemaAlone(@TempDir Path state) {
        List<String> statements = Schemas.statements(List.of("plan", "task"), new Passwords(state));
        assertTrue(statements.contains("GRANT ALL PRIVILEGES ON `plan`.* TO 'plan'@'%'"), statements.toString());
        assertTrue(statements.stream().noneMatch(sql -> sql.contains("*.*")));
    }

    private static Properties given(String url) {
        Properties given = new Properties();
        given.setProperty("db", url);
        given.setProperty("db.user", "admin");
        given.setProperty("db.password", "secret");
        return given;
    }
}
