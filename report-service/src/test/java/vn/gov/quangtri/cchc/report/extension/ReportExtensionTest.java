package vn.gov.quangtri.cchc.report.extension;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;
import vn.gov.quangtri.cchc.report.fixture.Wire;

/** What a request does to the obligation, and what becomes of it when the report, the round or the plan moves meanwhile. */
@QuarkusTest
class ReportExtensionTest extends Service {

    private static final String WANTED = "2023-12-15";

    private PlanFixture plan;
    private String round;
    private String owed;

    @BeforeEach
    void aRound() {
        plan = PlanFixture.issued();
        round = roundOf(plan);
        owed = obligation(round, "STC");
        today(LocalDate.of(2023, 11, 20));
    }

    @Test
    void tellsTheNeighboursWhileOneThatWasAskedForInTimeWaits() {
        String extension = Requests.asked("STC", owed, WANTED);
        published(1, true);
        Requests.withdraw(Tokens.clerk("STC"), extension).then().statusCode(200);
        published(1, false);
        today(LocalDate.of(2023, 12, 1));
        String late = Requests.asked("STC", owed, WANTED);
        published(1, false);
        Requests.advised(late);
        Requests.grant(Tokens.office(), late, "2023-12-01", "2023-12-10")
                .then()
                .statusCode(200)
                .body("decision.dueOn", equalTo("2023-12-10"))
                .body("requestedDueOn", equalTo(WANTED));
        published(2, false);
        as(Tokens.officer("STC"))
                .get("/api/v1" + late + "/history")
                .then()
                .body("items.what", contains("asked", "advised", "granted"))
                .body("items[2].post", equalTo("office.vpub"))
                .body("items[2].before.state", equalTo("ADVISED"))
                .body("items[2].after.grantedDueOn", equalTo("2023-12-10"));
    }

    @Test
    void isAskedOnceAtATimeHoweverManyAskAtOnce() {
        String etag = as(Tokens.monitor()).get("/api/v1/obligations/" + owed).header("ETag");
        List<CompletableFuture<Integer>> all = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> as(Tokens.officer("STC"))
                                .header("If-Match", etag)
                                .body(Map.of("requestedDueOn", WANTED, "reason", "vì"))
                                .post("/api/v1/obligations/" + owed + "/extensions")
                                .statusCode()))
                .limit(6)
                .toList();
        List<Integer> statuses =
                all.stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(201, statuses.get(0), statuses.toString());
        assertEquals(
                List.of(),
                statuses.stream().skip(1).filter(s -> s != 409 && s != 412).toList());
        assertEquals(
                1,
                Requests.read("/obligations/" + owed + "/extensions")
                        .getList("items")
                        .size());
        refused(Requests.ask(Tokens.officer("STC"), owed, WANTED), "extension-open");
    }

    @Test
    void saysOnAnyDayWhatWasSaidOnItThroughAChain() {
        Map<LocalDate, String> said = new java.util.TreeMap<>();
        LocalDate day = LocalDate.of(2023, 11, 21);
        String first = Requests.asked("STC", owed, "2023-12-05");
        Requests.advised(first);
        String second = null;
        while (day.isBefore(LocalDate.of(2023, 12, 28))) {
            today(day);
            if (day.equals(LocalDate.of(2023, 12, 2))) {
                // Recorded days after it was decided.
                Requests.grant(Tokens.office(), first, "2023-11-28", null)
                        .then()
                        .statusCode(200);
            } else if (day.equals(LocalDate.of(2023, 12, 8))) {
                second = Requests.asked("STC", owed, "2023-12-20");
                Requests.advised(second);
            } else if (day.equals(LocalDate.of(2023, 12, 11))) {
                Requests.grant(Tokens.office(), second, "2023-12-10", "2023-12-18")
                        .then()
                        .statusCode(200);
            } else if (day.equals(LocalDate.of(2023, 12, 22))) {
                submitted(round, "STC", Map.of());
            }
            said.put(day, line(null));
            day = day.plusDays(1);
        }
        assertEquals("2023-11-29 2 2", said.get(LocalDate.of(2023, 12, 1)));
        assertEquals("2023-12-05 0 3", said.get(LocalDate.of(2023, 12, 2)));
        assertEquals("2023-12-05 5 11", said.get(LocalDate.of(2023, 12, 10)));
        assertEquals("2023-12-18 4 23", said.get(LocalDate.of(2023, 12, 27)));
        said.forEach((on, words) -> assertEquals(words, line(on), on.toString()));
    }

    @Test
    void endsWhenTheReportComesInTime() {
        String extension = Requests.asked("STC", owed, WANTED);
        submitted(round, "STC", Map.of());
        ended(extension, "CLOSED", "REPORT_SENT");
        published(1, false);
        refused(Requests.ask(Tokens.officer("STC"), owed, WANTED), "obligation-state");
        refused(Requests.advise(Tokens.monitor(), extension), "extension-wrong-state");
    }

    @Test
    void endsWhenALetterComesToLightThatCameInTime() {
        String extension = Requests.asked("STC", owed, WANTED);
        today(LocalDate.of(2023, 12, 4));
        submitted(round, "STC", Map.of());
        assertEquals("ASKED", Requests.read(extension).getString("state"));
        Requests.act(
                        Tokens.monitor(),
                        "/obligations/" + owed,
                        "/receipt",
                        Map.of(
                                "number", "215/BC-STC",
                                "documentDate", "2023-11-27",
                                "incomingNumber", "3012",
                                "receivedOn", "2023-11-28"))
                .then()
                .statusCode(201);
        ended(extension, "CLOSED", "REPORT_SENT");
    }

    @Test
    void goesOnWithAReportThatCameLateAndEndsWhenThatIsAccepted() {
        String extension = Requests.asked("STC", owed, WANTED);
        today(LocalDate.of(2023, 12, 4));
        JsonPath sent = submitted(round, "STC", Map.of());
        assertEquals("ASKED", Requests.read(extension).getString("state"));
        published(1, true);
        as(Tokens.monitor(), sent.getLong("etag"))
                .post("/api/v1/reports/{id}/acceptance", sent.getString("id"))
                .then()
                .statusCode(200);
        ended(extension, "CLOSED", "REPORT_ACCEPTED");
        published(1, false);
    }

    @Test
    void isGrantedForASentReportByADecisionFromBeforeItCame() {
        String extension = Requests.asked("STC", owed, WANTED);
        Requests.advised(extension);
        today(LocalDate.of(2023, 12, 4));
        submitted(round, "STC", Map.of());
        assertEquals(false, obligationOf(owed).getBoolean("onTime"));
        Requests.grant(Tokens.office(), extension, "2023-12-04", null).then().statusCode(200);
        assertEquals(true, obligationOf(owed).getBoolean("onTime"));
        assertEquals(
                0,
                get(Tokens.monitor(), "/rounds/{r}/rates", round)
                        .getInt("agencies.find { it.agency.key == 'STC' }.daysLate"));
    }

    @Test
    void tellsBothLatenessesWhereverItTellsHowLateAReportIs() {
        Wire.appendix(plan.id(), 1, 0, 0);
        String extension = Requests.asked("STC", owed, "2023-12-05");
        Requests.advised(extension);
        Requests.grant(Tokens.office(), extension, "2023-11-20", null).then().statusCode(200);
        today(LocalDate.of(2023, 12, 11));
        latenesses(List.of(6, 12));
        submitted(round, "STC", Map.of());
        today(LocalDate.of(2023, 12, 20));
        latenesses(List.of(6, 12));
        JsonPath drawn = eventually(
                        () -> as(Tokens.monitor())
                                .body(Map.of("roundId", round))
                                .post("/api/v1/consolidated-reports"),
                        answer -> answer.statusCode() == 201)
                .jsonPath();
        assertEquals(List.of(6, 12), latenesses(drawn, "content.reported.agencies.find { it.agency.key == 'STC' }."));
    }

    private void latenesses(List<Integer> expected) {
        assertEquals(expected, latenesses(obligationOf(owed), ""));
        assertEquals(
                expected, latenesses(get(Tokens.monitor(), "/rounds/{r}/obligations?agency=STC", round), "items[0]."));
        String line = "agencies.find { it.agency.key == 'STC' }.";
        assertEquals(expected, latenesses(get(Tokens.observer(), "/rounds/{r}/rates", round), line));
    }

    private static List<Integer> latenesses(JsonPath answer, String of) {
        assertEquals("2023-11-29", answer.getString(of + "originalDueOn"));
        return List.of(answer.getInt(of + "daysLate"), answer.getInt(of + "daysLateAgainstOriginal"));
    }

    @Test
    void isNotAskedForAReportThatIsBackForCorrection() {
        JsonPath sent = submitted(round, "STC", Map.of());
        as(Tokens.monitor(), sent.getLong("etag"))
                .body(Map.of("kind", "CORRECTION", "reason", "sai số"))
                .post("/api/v1/reports/{id}/return", sent.getString("id"))
                .then()
                .statusCode(200);
        refused(Requests.ask(Tokens.officer("STC"), owed, WANTED), "report-sent");
    }

    @Test
    void endsWhenTheReportIsWaivedAndWhenTheRoundIsClosed() {
        String waived = Requests.asked("STC", owed, WANTED);
        Requests.act(Tokens.monitor(), "/obligations/" + owed, "/waiver", Map.of("reason", "sáp nhập"))
                .then()
                .statusCode(200);
        ended(waived, "CLOSED", "REPORT_WAIVED");
        String open = Requests.asked("DONGHA", obligation(round, "DONGHA"), WANTED);
        Requests.act(Tokens.monitor(), "/rounds/" + round, "/close", Map.of())
                .then()
                .statusCode(200);
        ended(open, "REFUSED", "ROUND_CLOSED");
        refused(Requests.grant(Tokens.office(), open, "2023-11-20", null), "round-closed");
    }

    @ParameterizedTest
    @CsvSource({"CLOSED, PLAN_CLOSED", "REVOKED, PLAN_REVOKED", "REPLACED, PLAN_REPLACED"})
    void isRefusedByTheSystemWithThePlan(String how, String why) {
        String extension = Requests.asked("STC", owed, WANTED);
        Wire.plan(plan.closed("2023-11-20").state(how).version(2));
        Wire.plan(plan);
        eventually(() -> Requests.read(extension).getString("state"), "REFUSED"::equals);
        ended(extension, "REFUSED", why);
        published(1, false);
        Response again = Requests.ask(Tokens.officer("STC"), owed, WANTED);
        refused(again, how.equals("CLOSED") ? "plan-ended" : "round-closed");
    }

    @Test
    void saysWhatIsWrong() {
        Requests.ask(Tokens.officer("STC"), owed, "2023-11-29")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("not-after-due-day"));
        String extension = Requests.asked("STC", owed, WANTED);
        Requests.advised(extension);
        Requests.act(
                        Tokens.office(),
                        extension,
                        "/decision",
                        Map.of("granted", true, "decidedOn", "2023-11-19", "dueOn", "2023-11-18"))
                .then()
                .statusCode(422)
                .body(
                        "violations.rule",
                        contains(
                                "number-required",
                                "decided-before-asked",
                                "not-after-due-day",
                                "granted-before-decided"));
        as(Tokens.office())
                .body(Map.of("granted", true, "number", "1", "decidedOn", "2023-11-20"))
                .post("/api/v1" + extension + "/decision")
                .then()
                .statusCode(428);
        as(Tokens.office(), 1)
                .body(Map.of("granted", true, "number", "1", "decidedOn", "2023-11-20"))
                .post("/api/v1" + extension + "/decision")
                .then()
                .statusCode(412);
    }

    @Test
    void isForTheOwnAgencyAndThoseWhoFollowUp() {
        String extension = Requests.asked("STC", owed, WANTED);
        String chain = "/api/v1/obligations/" + owed + "/extensions";
        String list = "/api/v1/rounds/" + round + "/extensions?state=ASKED&agency=STC";
        for (String token :
                List.of(Tokens.officer("STC"), Tokens.editor(), Tokens.monitor(), Tokens.office(), Tokens.approver())) {
            as(token).get("/api/v1" + extension).then().statusCode(200);
            as(token).get("/api/v1" + extension + "/history").then().statusCode(200);
            as(token).get(chain).then().body("items", hasSize(1));
            as(token)
                    .get(list + "&limit=1&count=true")
                    .then()
                    .body("items", hasSize(1))
                    .body("total", equalTo(1));
        }
        as(Tokens.officer("HND")).get("/api/v1" + extension).then().statusCode(404);
        as(Tokens.officer("HND")).get(chain).then().statusCode(404);
        as(Tokens.officer("HND")).get(list).then().body("items", hasSize(0));
        String operatorOfTheAgency = Tokens.of(Set.of(Role.ADMIN, Role.FINANCE), "STC");
        for (String token : List.of(Tokens.observer(), Tokens.registry(), Tokens.integrator(), operatorOfTheAgency)) {
            as(token).get("/api/v1" + extension + "/history").then().statusCode(403);
            as(token).get("/api/v1" + extension).then().statusCode(403);
            as(token).get(chain).then().statusCode(403);
            as(token).get(list).then().statusCode(403);
        }
    }

    @Test
    void leadsThroughAnObligationsChainByPages() {
        for (int i = 0; i < 2; i++) {
            Requests.withdraw(Tokens.clerk("STC"), Requests.asked("STC", owed, WANTED))
                    .then()
                    .statusCode(200);
        }
        Requests.asked("STC", owed, WANTED);
        String chain = "/api/v1/obligations/" + owed + "/extensions?limit=2";
        String next = as(Tokens.monitor())
                .get(chain + "&count=true")
                .then()
                .body("items.number", equalTo(List.of(1, 2)))
                .body("total", equalTo(3))
                .extract()
                .path("next");
        as(Tokens.monitor())
                .queryParam("cursor", next)
                .get(chain)
                .then()
                .body("items.number", equalTo(List.of(3)))
                .body("next", nullValue());
    }

    @Test
    void waitsForWhoeverIsToSaySomethingAndForNobodyElse() {
        String extension = Requests.asked("STC", owed, WANTED);
        assertEquals(List.of("opinion"), waits(Tokens.monitor(), extension));
        assertEquals(List.of(), waits(Tokens.office(), extension));
        Requests.advised(extension);
        assertEquals(List.of(), waits(Tokens.monitor(), extension));
        assertEquals(List.of("decision"), waits(Tokens.office(), extension));
        for (String token : List.of(Tokens.approver(), Tokens.officer("STC"), Tokens.observer())) {
            assertEquals(List.of(), waits(token, extension));
        }
        assertEquals(
                List.of("withdrawal"),
                as(Tokens.officer("STC")).get("/api/v1" + extension).path("allowedActions"));
    }

    private static List<String> waits(String token, String extension) {
        List<List<String>> found = get(token, "/me/work?limit=200")
                .getList("items.findAll { it.self == '/api/v1" + extension + "' }.allowedActions");
        return found.isEmpty() ? List.of() : found.get(0);
    }

    /** The agency's line on a day, today's where none is named: due day, days late, against the original one. */
    private String line(LocalDate on) {
        JsonPath rates = get(Tokens.observer(), "/rounds/{r}/rates" + (on == null ? "" : "?on=" + on), round);
        String line = "agencies.find { it.agency.key == 'STC' }.";
        return rates.getString(line + "dueOn") + " " + rates.getInt(line + "daysLate") + " "
                + rates.getInt(line + "daysLateAgainstOriginal");
    }

    private static void ended(String extension, String state, String why) {
        JsonPath shown = Requests.read(extension);
        assertEquals(List.of(state, why), List.of(shown.getString("state"), shown.getString("endReason")));
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(409).body("type", endsWith("/problems/" + code));
    }

    private void published(int deadlineVersion, boolean waiting) {
        eventually(
                () -> Wire.probe()
                        .latest("cchc.obligations", owed)
                        .map(seen -> new JsonPath(seen.value()))
                        .map(seen -> seen.getInt("deadlineVersion") + " " + seen.getBoolean("extensionWaiting"))
                        .orElse(""),
                (deadlineVersion + " " + waiting)::equals);
    }
}
