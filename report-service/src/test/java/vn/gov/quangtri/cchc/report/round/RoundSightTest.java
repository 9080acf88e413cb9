package vn.gov.quangtri.cchc.report.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;

/** Who hears of a round, and of what is owed in it, in the change feed; the roles stand with each resource and with the sight. */
@QuarkusTest
class RoundSightTest extends Service {

    @Test
    void tellsOfRoundsAndOfWhatIsOwedThoseWhoMayReadThemAndNobodyElse() throws IllegalAccessException {
        long before = changes(Tokens.monitor(), 0).place();
        String round = roundOf(PlanFixture.issued());
        String owed = obligation(round, "STC");
        eventually(() -> changes(Tokens.monitor(), before).told(), told -> told.containsAll(List.of(round, owed)));
        List<String> deaf = new ArrayList<>();
        for (String role : roles()) {
            String token = Tokens.of(Set.of(role), "STC");
            List<String> told = changes(token, before).told();
            assertEquals(mayRead(token, "/rounds", round), told.contains(round), role);
            assertEquals(mayRead(token, "/obligations", owed), told.contains(owed), role);
            if (!told.contains(round)) {
                deaf.add(role);
            }
        }
        assertEquals(Set.of(Role.FINANCE, Role.ADMIN), Set.copyOf(deaf));
    }

    /** Every role there is, those of tomorrow too. */
    private static List<String> roles() throws IllegalAccessException {
        List<String> roles = new ArrayList<>();
        for (Field role : Role.class.getFields()) {
            roles.add((String) role.get(null));
        }
        return roles;
    }

    private static boolean mayRead(String token, String things, String id) {
        int status = as(token).get("/api/v1" + things + "/" + id).statusCode();
        assertTrue(Set.of(200, 403).contains(status), things + " answers " + status);
        return status == 200;
    }

    /** What a caller is told of from a place on, and the place after it. */
    private record Changes(List<String> told, long place) {}

    private static Changes changes(String token, long after) {
        List<String> told = new ArrayList<>();
        long place = after;
        boolean more;
        do {
            JsonPath page = get(token, "/changes?limit=200&after={after}", place);
            page.<Map<String, Object>>getList("items").forEach(item -> told.add((String) item.get("id")));
            place = page.getLong("next");
            more = page.getBoolean("more");
        } while (more);
        return new Changes(told, place);
    }
}
