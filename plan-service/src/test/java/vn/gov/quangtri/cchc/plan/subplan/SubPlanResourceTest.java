package vn.gov.quangtri.cchc.plan.subplan;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;
import vn.gov.quangtri.cchc.plan.Plans;
import vn.gov.quangtri.cchc.plan.RunningService;
import vn.gov.quangtri.cchc.plan.SampleData;

@QuarkusTest
class SubPlanResourceTest extends RunningService {

    private static final String PAPER =
            "{\"number\": \"45/KH-STC\", \"issuedOn\": \"2023-04-20\", \"title\": \"Kế hoạch\"}";
    private static final String CORRECTED = "{\"number\": \"46/KH-STC\", \"issuedOn\": \"2023-04-21\"}";

    private String plan;

    @BeforeEach
    void issuesTheSample() {
        TestOfficeClock.set(LocalDate.of(2023, 4, 25));
        SampleData.loadDirectory();
        plan = SubPlans.issued();
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    private Response enter(String token, String agency, String paper) {
        return Plans.as(token)
                .body("{\"agency\": \"%s\", \"paper\": %s}".formatted(agency, paper))
                .post("/api/v1/plans/" + plan + "/sub-plans");
    }

    /** Of the sub-plan that the agency's clerk enters. */
    private String entered(String agency) {
        return "/api/v1/sub-plans/"
                + enter(Tokens.clerk(agency), agency, PAPER)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private Response correct(String token, String path, String paper) {
        return Plans.as(token)
                .header("If-Match", Plans.as(Tokens.monitor()).get(path).header("ETag"))
                .body(paper)
                .put(path);
    }

    private JsonPath list(String query) {
        return Plans.as(Tokens.observer())
                .get("/api/v1/plans/" + plan + "/sub-plans?limit=200" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void letsTheAgencyItselfAndTheMonitorEnterAndCorrect() {
        for (String agency : List.of("STC", "STP", "SYT", "SCT")) {
            String token =
                    switch (agency) {
                        case "STC" -> Tokens.officer(agency);
                        case "STP" -> Tokens.clerk(agency);
                        case "SYT" -> Tokens.head(agency);
                        default -> Tokens.monitor();
                    };
            Response answer = enter(token, agency, PAPER);
            answer.then()
                    .statusCode(201)
                    .header("ETag", equalTo("\"1\""))
                    .header("Consistency-Token", containsString("sub-plan/"))
                    .body("agency.key", equalTo(agency))
                    .body("agency.name", notNullValue())
                    .body("planId", equalTo(plan))
                    .body("planNumber", equalTo("00/KH-UBND"))
                    .body("paper.number", equalTo("45/KH-STC"))
                    .body("allowedActions", equalTo(List.of("edit")));
            String path = "/api/v1/sub-plans/" + answer.path("id");
            assertTrue(answer.header("Location").endsWith(path));
            correct(token, path, CORRECTED)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"2\""))
                    .body("paper.number", equalTo("46/KH-STC"))
                    .body("paper.title", nullValue());
        }
    }

    @Test
    void refusesEverybodyElse() {
        String path = entered("STC");
        for (String token : List.of(
                Tokens.officer("STP"),
                Tokens.clerk("STP"),
                Tokens.head("STP"),
                Tokens.officerWithoutAgency(),
                Tokens.editor(),
                Tokens.approver(),
                Tokens.office(),
                Tokens.of(Set.of(Role.MONITOR_HEAD), "SNV"),
                Tokens.observer(),
                Tokens.registry(),
                Tokens.integrator(),
                Tokens.admin())) {
            enter(token, "SYT", PAPER).then().statusCode(403);
            correct(token, path, CORRECTED).then().statusCode(403);
        }
        RestAssured.given().get(path).then().statusCode(401);
        Plans.as(Tokens.observer()).get(path).then().statusCode(200).body("paper.number", equalTo("45/KH-STC"));
        Plans.as(Tokens.observer()).get(path).then().body("allowedActions", equalTo(List.of()));
        Plans.as(Tokens.officer("STP")).get(path).then().statusCode(200);
        for (String token : List.of(Tokens.admin(), Tokens.registry())) {
            Plans.as(token).get(path).then().statusCode(403);
            Plans.as(token).get("/api/v1/plans/" + plan + "/sub-plans").then().statusCode(403);
        }
    }

    @Test
    void showsWhoHasOneAndWhoHasNot() {
        assertEquals(
                List.of(true),
                list("").getList("items.asked").stream().distinct().toList());
        int asked = list("").getList("items").size();
        assertTrue(asked >= 33, () -> "asked " + asked);
        assertEquals(asked, list("&entered=false").getList("items").size());
        entered("STC");
        assertEquals(List.of("STC"), list("&entered=true").getList("items.agency.key"));
        assertEquals(asked - 1, list("&entered=false").getList("items").size());
        assertEquals("45/KH-STC", list("&agency=STC").getString("items[0].paper.number"));
        assertEquals(asked, list("&count=true").getInt("total"));
        JsonPath first = list("").getList("items").isEmpty() ? null : page("?limit=3");
        JsonPath second = page("?limit=3&cursor=" + first.getString("next"));
        assertEquals(
                list("").getList("items.agency.key").subList(0, 6),
                List.of(first, second).stream()
                        .flatMap(page -> page.getList("items.agency.key").stream())
                        .toList());
    }

    private JsonPath page(String query) {
        return Plans.as(Tokens.observer())
                .get("/api/v1/plans/" + plan + "/sub-plans" + query)
                .jsonPath();
    }

    @Test
    void takesOneOfEachAgencyOfThePlanAndNoneFromTheFuture() {
        entered("STC");
        enter(Tokens.clerk("STC"), "STC", CORRECTED)
                .then()
                .statusCode(409)
                .body("type", containsString("sub-plan-exists"))
                .body("detail", containsString("STC"));
        enter(Tokens.monitor(), "KHONG_CO", "{\"number\": \"1\", \"issuedOn\": \"2023-04-26\"}")
                .then()
                .statusCode(422)
                .body("violations.rule", equalTo(List.of("day-in-future", "agency-not-of-plan")))
                .body("violations.pointer", equalTo(List.of("/paper/issuedOn", "/agency")));
        enter(Tokens.clerk("STP"), "STP", "{\"number\": \" \", \"link\": \"javascript:alert(1)\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/paper/number"))
                .body("violations.pointer", hasItem("/paper/issuedOn"))
                .body("violations.pointer", hasItem("/paper/link"));
    }

    @Test
    void isKnownUnderPlansInForceOnly() {
        String path = entered("STC");
        String draft = Plans.draftSample();
        String body = "{\"agency\": \"STC\", \"paper\": " + PAPER + "}";
        Plans.as(Tokens.clerk("STC"))
                .body(body)
                .post("/api/v1/plans/" + draft + "/sub-plans")
                .then()
                .statusCode(404);
        Plans.as(Tokens.monitor())
                .body(body)
                .post("/api/v1/plans/" + draft + "/sub-plans")
                .then()
                .statusCode(409)
                .body("type", containsString("plan-takes-no-sub-plans"))
                .body("detail", containsString("dự thảo"));
        Plans.as(Tokens.monitor())
                .get("/api/v1/plans/" + draft + "/sub-plans")
                .then()
                .body("items", equalTo(List.of()));
        Plans.as(Tokens.observer())
                .get("/api/v1/plans/" + draft + "/sub-plans")
                .then()
                .statusCode(404);
        Plans.move(Tokens.approver(), plan, "close", "{\"reason\": \"hết năm\"}")
                .then()
                .statusCode(200);
        enter(Tokens.clerk("STP"), "STP", PAPER).then().statusCode(409);
        correct(Tokens.clerk("STC"), path, CORRECTED).then().statusCode(409);
        Plans.as(Tokens.clerk("STC")).get(path).then().statusCode(200).body("allowedActions", equalTo(List.of()));
    }

    @Test
    void letsNobodyOverwriteWhatHeDoesNotKnow() {
        String path = entered("STC");
        Plans.as(Tokens.clerk("STC")).body(CORRECTED).put(path).then().statusCode(428);
        correct(Tokens.clerk("STC"), path, CORRECTED).then().statusCode(200);
        Plans.as(Tokens.clerk("STC"))
                .header("If-Match", "\"1\"")
                .body(PAPER)
                .put(path)
                .then()
                .statusCode(412);
        correct(Tokens.clerk("STC"), path, CORRECTED).then().statusCode(200).header("ETag", equalTo("\"2\""));
        String none = "/api/v1/sub-plans/" + UUID.randomUUID();
        Plans.as(Tokens.clerk("STC")).get(none).then().statusCode(404);
        Plans.as(Tokens.clerk("STC"))
                .header("If-Match", "\"1\"")
                .body(PAPER)
                .put(none)
                .then()
                .statusCode(404);
    }

    @Test
    void keepsWhoEnteredAndCorrected() {
        String path = entered("STC");
        correct(Tokens.monitor(), path, CORRECTED).then().statusCode(200);
        Plans.as(Tokens.monitor())
                .get(path + "/history")
                .then()
                .statusCode(200)
                .body("items.what", equalTo(List.of("changed", "entered")))
                .body("items.post", equalTo(List.of("monitor.snv", "clerk.stc")))
                .body("items[0].before.number", equalTo("45/KH-STC"))
                .body("items[0].after.number", equalTo("46/KH-STC"))
                .body("items[1].before", nullValue());
        for (String token : List.of(Tokens.clerk("STC"), Tokens.observer(), Tokens.admin())) {
            Plans.as(token).get(path + "/history").then().statusCode(403);
        }
    }

    @Test
    void tellsTheOthersOnceForEachChange() throws Exception {
        String path = entered("STC");
        correct(Tokens.clerk("STC"), path, CORRECTED).then().statusCode(200);
        correct(Tokens.clerk("STC"), path, CORRECTED).then().statusCode(200);
        String id = path.substring(path.lastIndexOf('/') + 1);
        try (EventProbe probe = new EventProbe()) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> probe.read("cchc.sub-plans", id).size() >= 2);
            List<EventProbe.Seen> sent = probe.read("cchc.sub-plans", id);
            assertEquals(
                    List.of("sub-plan.entered.v1", "sub-plan.changed.v1"),
                    sent.stream().map(EventProbe.Seen::type).toList());
            JsonNode last = new ObjectMapper().readTree(sent.get(1).value());
            assertEquals(plan, last.path("planId").asText());
            assertEquals("STC", last.path("agency").asText());
            assertEquals("46/KH-STC", last.path("number").asText());
            assertEquals("2023-04-21", last.path("issuedOn").asText());
            assertFalse(last.path("version").asLong() < 2);
        }
        Plans.as(Tokens.officer("STP"))
                .get("/api/v1/changes?after=0&limit=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.kind == 'sub-plan' }", everyItem(notNullValue()));
    }
}
