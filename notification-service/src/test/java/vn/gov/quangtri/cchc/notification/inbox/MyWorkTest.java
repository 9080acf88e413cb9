package vn.gov.quangtri.cchc.notification.inbox;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.notification.Facts;
import vn.gov.quangtri.cchc.notification.ServiceTest;

@QuarkusTest
class MyWorkTest extends ServiceTest {

    private final Facts plan = Facts.plan();

    /** STC's report is a week late, so officer, head and monitor have been told. */
    @BeforeEach
    void tell() {
        arrive(plan);
        arrive(Facts.agency("STC", "Sở Tài chính"));
        arrive(Facts.obligation(plan.id(), "STC", "2023-11-29"));
        change("UPDATE watched_day SET reached = 3, next_on = '2023-12-06'");
        serve(LocalDate.of(2023, 12, 6));
    }

    @Test
    void isWhatTheCallerHasNotReadAndTheOwnWatchedDays() {
        List<Map<String, Object>> work = work(Tokens.officer("STC"), "?on=2023-12-06");
        assertEquals(List.of("message", "watched-day"), kinds(work));
        assertEquals(List.of("read"), work.get(0).get("allowedActions"));
        assertEquals(List.of(), work.get(1).get("allowedActions"));
        assertEquals("OVERDUE", work.get(1).get("standing"));
        assertEquals(7, work.get(1).get("daysLate"));
        assertEquals("Sở Tài chính", ((Map<?, ?>) work.get(1).get("agency")).get("name"));
        assertEquals(
                "NOT_YET_DUE",
                work(Tokens.officer("STC"), "?on=2023-11-01").get(1).get("standing"));
    }

    @Test
    void isDoneWithWhatWasReadForItsReaderAlone() {
        Map<String, Object> message = work(Tokens.officer("STC"), "").get(0);
        assertEquals(404, read(Tokens.officer("STP"), message));
        assertEquals(200, read(Tokens.officer("STC"), message));
        assertEquals(List.of("watched-day"), kinds(work(Tokens.officer("STC"), "")));
        assertEquals(List.of("message", "watched-day"), kinds(work(Tokens.clerk("STC"), "")));
    }

    @Test
    void isEachPostsOwn() {
        assertEquals(List.of("message"), kinds(work(Tokens.monitor(), "")));
        for (String token :
                List.of(Tokens.officer("STP"), Tokens.office(), Tokens.observer(), Tokens.admin(), Tokens.editor())) {
            assertEquals(List.of(), work(token, ""));
        }
        assertEquals(List.of(), work(Tokens.officerWithoutAgency(), ""));
        given().get("/api/v1/me/work").then().statusCode(401);
    }

    private static int read(String token, Map<String, Object> message) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .post(message.get("self") + "/read")
                .statusCode();
    }

    private static List<Object> kinds(List<Map<String, Object>> work) {
        return work.stream().map(each -> each.get("kind")).toList();
    }

    private static List<Map<String, Object>> work(String token, String query) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/me/work" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }
}
