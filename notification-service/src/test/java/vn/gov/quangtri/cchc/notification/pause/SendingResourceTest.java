package vn.gov.quangtri.cchc.notification.pause;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.notification.Facts;
import vn.gov.quangtri.cchc.notification.ServiceTest;

@QuarkusTest
class SendingResourceTest extends ServiceTest {

    @Test
    void holdsSendingBackAndCatchesUpAfterwards() {
        Facts owed = Facts.obligation(UUID.randomUUID(), "STC", "2023-11-29");
        arrive(owed);
        pause(Tokens.admin()).statusCode(200).body("paused", equalTo(true));
        pause(Tokens.admin()).statusCode(200).body("paused", equalTo(true));
        serve(LocalDate.of(2023, 11, 14), LocalDate.of(2023, 11, 22));
        assertEquals(List.of(), days(owed.id()));
        resume(Tokens.admin()).statusCode(200).body("paused", equalTo(false));
        serve(LocalDate.of(2023, 11, 23));
        assertEquals(List.of("2023-11-23 -7 OFFICER"), sent(owed.id()));
        assertEquals(List.of("2023-11-23 -15 MISSED"), skipped(owed.id()));
        assertEquals(List.of("paused", "resumed"), rows("SELECT what FROM history ORDER BY id"));
    }

    @Test
    void sendsNothingBeforeEightInTheMorning() {
        Facts owed = Facts.obligation(UUID.randomUUID(), "STC", "2023-11-29");
        arrive(owed);
        TestOfficeClock.set(LocalDate.of(2023, 11, 14).atTime(7, 58));
        sweep.run();
        assertEquals(List.of(), days(owed.id()));
        serve(LocalDate.of(2023, 11, 14));
        assertEquals(List.of("2023-11-14"), days(owed.id()));
    }

    @Test
    void obeysOperatorsAlone() {
        for (String token : List.of(Tokens.monitor(), Tokens.editor(), Tokens.officer("STC"), Tokens.office())) {
            pause(token).statusCode(403);
            resume(token).statusCode(403);
        }
        given().post("/api/v1/sending/resume").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.monitor())
                .get("/api/v1/sending")
                .then()
                .statusCode(200)
                .body("paused", equalTo(false));
        given().auth()
                .oauth2(Tokens.officer("STC"))
                .get("/api/v1/sending")
                .then()
                .statusCode(403);
    }

    @Test
    void asksForAReason() {
        given().auth()
                .oauth2(Tokens.admin())
                .contentType("application/json")
                .body("{\"reason\": \" \"}")
                .post("/api/v1/sending/pause")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/reason"));
    }

    private static ValidatableResponse pause(String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"reason\": \"chuyển hệ thống thư\"}")
                .post("/api/v1/sending/pause")
                .then();
    }

    private static ValidatableResponse resume(String token) {
        return given().auth().oauth2(token).post("/api/v1/sending/resume").then();
    }
}
