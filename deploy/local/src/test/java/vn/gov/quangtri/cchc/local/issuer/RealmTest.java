package vn.gov.quangtri.cchc.local.issuer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.local.sample.CsvFile;

/** Keycloak's realm, as a file: it knows whom the small issuer knows, and gives nobody more. */
class RealmTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SYSTEM = "service-account-";

    private final JsonNode realm = read("../keycloak/cchc-realm.json");

    @Test
    void knowsTheSamePostsAndSystemsWithTheSameRolesAndAgencies() throws IOException {
        List<String> agencies = CsvFile.read(Path.of("../data/agencies.csv")).stream()
                .map(row -> row.get("key"))
                .toList();
        DemoUsers expected = new DemoUsers(agencies);
        Map<String, DemoUser> found = new HashMap<>();
        for (JsonNode user : realm.get("users")) {
            String name = user.get("username").asText().replace(SYSTEM, "");
            Optional<String> agency =
                    Optional.of(user.at("/attributes/agency/0").asText()).filter(key -> !key.isEmpty());
            found.put(name, new DemoUser(name, texts(user.get("realmRoles")), agency));
        }
        Map<String, DemoUser> all = new HashMap<>();
        Stream.concat(expected.users().stream(), expected.systems().stream())
                .forEach(user -> all.put(user.name(), user));
        assertEquals(all, found);
    }

    @Test
    void givesEveryTokenTheAudienceByItsOwnClientsAlone() {
        assertTrue(
                realm.get("defaultDefaultClientScopes").isEmpty(), "another system's client gets nothing by default");
        for (JsonNode client : realm.get("clients")) {
            assertEquals(List.of("cchc"), texts(client.get("defaultClientScopes")));
        }
        JsonNode audience = StreamSupport.stream(
                        realm.at("/clientScopes/0/protocolMappers").spliterator(), false)
                .filter(mapper -> mapper.get("protocolMapper").asText().equals("oidc-audience-mapper"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                DemoUser.AUDIENCE,
                audience.get("config").get("included.custom.audience").asText());
    }

    @Test
    void letsNobodyChangeTheirOwnAgency() throws IOException {
        assertFalse(realm.get("registrationAllowed").asBoolean());
        assertFalse(realm.get("editUsernameAllowed").asBoolean());
        JsonNode profile = JSON.readTree(
                realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asText());
        assertTrue(profile.path("unmanagedAttributePolicy").isMissingNode(), "unknown attributes are refused");
        for (JsonNode attribute : profile.get("attributes")) {
            assertEquals(
                    List.of("admin"),
                    texts(attribute.get("permissions").get("edit")),
                    attribute.get("name").asText());
        }
    }

    @Test
    void saysThatItsPasswordsAreForTrials() {
        assertTrue(realm.get("displayName").asText().startsWith("CCHC: demo"));
        for (JsonNode user : realm.get("users")) {
            assertTrue(
                    user.has("serviceAccountClientId")
                            || user.at("/credentials/0/userLabel").asText().equals("demo"),
                    user.get("username").asText());
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static JsonNode read(String file) {
        try {
            return JSON.readTree(Path.of(file).toFile());
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
