package vn.gov.quangtri.cchc.notification.reminder;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.notification.Facts;
import vn.gov.quangtri.cchc.notification.ServiceTest;

@QuarkusTest
class ReminderResourceTest extends ServiceTest {

    private final Facts plan = Facts.plan();

    @BeforeEach
    void remind() {
        arrive(plan);
        arrive(Facts.agency("STC", "Sở Tài chính"));
        arrive(Facts.obligation(plan.id(), "STC", "2023-11-29"));
        arrive(Facts.assignment(plan.id(), "STP", "2023-12-02"));
        serve(LocalDate.of(2023, 11, 13), LocalDate.of(2023, 12, 1));
    }

    @Test
    void filtersByAgencyPlanDayStepAndState() {
        reminders(Tokens.monitor(), "agency=STC&state=SENT")
                .body("total", equalTo(6))
                .body("items[0].agency.name", equalTo("Sở Tài chính"))
                .body("items[0].planNumber", equalTo("00/KH-UBND"))
                .body("items[0].sentOn", equalTo("2023-11-30"));
        reminders(Tokens.monitor(), "plan=" + plan.key() + "&step=BEFORE_7").body("total", equalTo(2));
        reminders(Tokens.monitor(), "from=2023-11-30&to=2023-11-30").body("total", equalTo(2));
        reminders(Tokens.monitor(), "state=SKIPPED")
                .body("items", hasSize(1))
                .body("items[0].reason", equalTo("MERGED"))
                .body("items[0].step", equalTo("BEFORE_1"))
                .body("items[0].recipient", nullValue());
        given().auth()
                .oauth2(Tokens.monitor())
                .get("/api/v1/reminders?step=SOMETIME")
                .then()
                .statusCode(422);
    }

    @Test
    void showsAllToThoseWhoFollowUpAndTheirOwnToAgencies() {
        for (String token : List.of(Tokens.monitor(), Tokens.monitorHead(), Tokens.office(), Tokens.admin())) {
            reminders(token, "state=SENT").body("total", equalTo(9));
        }
        reminders(Tokens.officer("STP"), "").body("items.agency.key", everyItem(equalTo("STP")));
        reminders(Tokens.head("STP"), "agency=STC").body("total", equalTo(0));
        for (String token : strangers()) {
            given().auth().oauth2(token).get("/api/v1/reminders").then().statusCode(403);
        }
        given().get("/api/v1/reminders").then().statusCode(401);
    }

    @Test
    void pagesWithoutLosingOrRepeatingAny() {
        String first = reminders(Tokens.monitor(), "limit=4")
                .body("items", hasSize(4))
                .extract()
                .path("next");
        String second = reminders(Tokens.monitor(), "limit=4&cursor=" + first)
                .body("items", hasSize(4))
                .extract()
                .path("next");
        reminders(Tokens.monitor(), "limit=4&cursor=" + second)
                .body("items", hasSize(2))
                .body("next", nullValue());
        given().auth()
                .oauth2(Tokens.monitor())
                .get("/api/v1/reminders?limit=4&agency=STC&cursor=" + first)
                .then()
                .statusCode(422);
    }

    @Test
    void listsWatchedDaysByTheSameRights() {
        watched(Tokens.monitor(), "plan=" + plan.key())
                .body("total", equalTo(2))
                .body("items[0].subject", equalTo("REPORT"))
                .body("items[0].nextOn", equalTo("2023-12-04"))
                .body("items[1].subject", equalTo("DEADLINE"));
        watched(Tokens.officer("STC"), "").body("items.agency.key", equalTo(List.of("STC")));
        arrive(plan.with("state", "REVOKED"));
        watched(Tokens.monitor(), "").body("items.stopReason", everyItem(equalTo("PLAN_REVOKED")));
        for (String token : strangers()) {
            given().auth().oauth2(token).get("/api/v1/watched-days").then().statusCode(403);
        }
        given().get("/api/v1/watched-days").then().statusCode(401);
    }

    /** An agency in the token opens nothing to whoever does not work for it. */
    private static List<String> strangers() {
        return List.of(
                Tokens.observer(),
                Tokens.editor(),
                Tokens.officerWithoutAgency(),
                Tokens.of(Set.of(Role.OBSERVER, Role.FINANCE), "STC"));
    }

    private static ValidatableResponse reminders(String token, String query) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/reminders?count=true&" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse watched(String token, String query) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/watched-days?count=true&" + query)
                .then()
                .statusCode(200);
    }
}
