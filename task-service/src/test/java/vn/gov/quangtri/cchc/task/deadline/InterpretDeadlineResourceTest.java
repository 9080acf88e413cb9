package vn.gov.quangtri.cchc.task.deadline;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Servers;

@QuarkusTest
class InterpretDeadlineResourceTest implements Servers {

    private static final String PATH = "/deadlines/interpret";

    @Test
    void readsAPhraseToTheLetterOfTheContract() {
        ask(Map.of("phrase", "Hoàn thành trước quý IV/2023", "planYear", 2023))
                .statusCode(200)
                .body("phrase", equalTo("Hoàn thành trước quý IV/2023"))
                .body("kind", equalTo("QUARTER"))
                .body("boundary", equalTo("BEFORE"))
                .body("dueOn", equalTo("2023-09-30"))
                .body("resolved", equalTo(true))
                .body("needsConfirmation", equalTo(false))
                .body("milestones.size()", equalTo(0))
                .body("occurrences.size()", equalTo(0))
                .body("alternatives.size()", equalTo(0))
                .body("$", hasKey("opensOn"))
                .body("$", hasKey("recurrence"))
                .body("$", hasKey("event"))
                .body("$", hasKey("offset"))
                .body("$", hasKey("rule"))
                .body("explanation", containsString("30/9/2023"));
    }

    @Test
    void goesByThePlansSettings() {
        Map<String, Object> strict = Map.of("phrase", "trước ngày 30/11/2023", "planYear", 2023);
        ask(strict).body("dueOn", equalTo("2023-11-29"));
        ask(Map.of("phrase", "trước ngày 30/11/2023", "planYear", 2023, "beforeDay", "INCLUSIVE"))
                .body("dueOn", equalTo("2023-11-30"));
        ask(Map.of("phrase", "15/7/2023", "planYear", 2023, "dayOff", "NEXT_WORKING_DAY"))
                .body("dueOn", equalTo("2023-07-17"));
    }

    @Test
    void neverGuessesWhatItCannotRead() {
        ask(Map.of("phrase", "bao giờ xong thì xong", "planYear", 2023))
                .body("kind", equalTo("UNRESOLVED"))
                .body("resolved", equalTo(false))
                .body("dueOn", nullValue());
    }

    @Test
    void explainsInTheLanguageAskedForAndNamesTheRule() {
        Map<String, Object> body = Map.of("phrase", "trước 17h00 ngày 30/11/2023", "planYear", 2023);
        as(Tokens.editor())
                .header("Accept-Language", "en")
                .body(body)
                .post(PATH)
                .then()
                .body("dueOn", equalTo("2023-11-30"))
                .body("rule", equalTo("BEFORE_HOUR"))
                .body("explanation", containsString("the hour 17:00 lies within the day"));
        as(Tokens.editor())
                .header("Accept-Language", "vi")
                .body(body)
                .post(PATH)
                .then()
                .body("rule", equalTo("BEFORE_HOUR"))
                .body("explanation", containsString("giờ 17:00 nằm trong ngày"));
    }

    @Test
    void countsWhatIsOwedFromThePlansDayOn() {
        ask(Map.of("phrase", "Hằng tháng", "planYear", 2023, "issuedOn", "2023-04-03"))
                .body("occurrences.size()", equalTo(9))
                .body("occurrences[0]", equalTo("2023-04-30"))
                .body("recurrence", containsString("FREQ=MONTHLY"))
                .body("dueOn", equalTo("2023-12-31"));
    }

    @Test
    void keepsOngoingWorkAndTheDayOfItsReport() {
        ask(Map.of("phrase", "Thường xuyên; báo cáo trước 30/11", "planYear", 2023))
                .body("kind", equalTo("ONGOING"))
                .body("milestones.size()", equalTo(1))
                .body("milestones[0].dueOn", equalTo("2023-11-29"))
                .body("milestones[0].text", equalTo("báo cáo"))
                .body("needsConfirmation", equalTo(false));
    }

    @Test
    void namesEveryFaultOfTheQuestion() {
        ask(Map.of("planYear", 23)).statusCode(422).body("violations.pointer", hasItems("/phrase", "/planYear"));
        ask(Map.of("phrase", "x".repeat(501), "planYear", 2023))
                .statusCode(422)
                .body("violations.pointer", hasItem("/phrase"));
        ask(Map.of("phrase", "x", "planYear", 2023, "year", 2023)).statusCode(400);
        ask(Map.of("phrase", "x", "planYear", 2023, "beforeDay", "SOMETIMES")).statusCode(400);
    }

    @Test
    void answersEveryRoleAndNoStranger() {
        Map<String, Object> body = Map.of("phrase", "Quý I", "planYear", 2023);
        as(Tokens.observer()).body(body).post(PATH).then().statusCode(200).body("dueOn", equalTo("2023-03-31"));
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + PATH)
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse ask(Map<String, ?> body) {
        return as(Tokens.editor()).body(body).post(PATH).then();
    }
}
