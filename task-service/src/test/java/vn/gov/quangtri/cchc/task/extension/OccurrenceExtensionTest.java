package vn.gov.quangtri.cchc.task.extension;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** Of work that is owed on several days an extension moves one day, and leaves the others where they are. */
@QuarkusTest
class OccurrenceExtensionTest implements Servers {

    private static final String APRIL = "2023-04-30";
    private static final String MAY = "2023-05-31";
    private static final String LAST = "2023-12-31";
    private static final String WANTED = "2023-06-15";

    private PlanFixture plan;
    private String monthly;

    @BeforeEach
    void aPlanInForce() {
        TestOfficeClock.set(LocalDate.of(2023, 5, 10));
        Map<String, Object> joint = row(3, "Sở Công Thương và Sở Y tế", "", "tháng 5 và tháng 12");
        joint.put("leadMode", "JOINT");
        plan = Appendices.issued(List.of(
                row(1, "Sở Tài chính", "", "Hằng tháng"),
                row(2, "Sở Tài chính", "", "Thường xuyên; báo cáo trước 30/11"),
                joint,
                row(4, "Sở Tài chính", "", "Quý II/2023")));
        monthly = Requests.assignment(plan, 1, "STC");
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void namesTheDayThatIsToMoveAndIsToldTheOpenOnes() {
        act(Tokens.officer("STC"), monthly, "/occurrences/" + APRIL + "/completion", done("2023-05-10"));
        Requests.ask(Tokens.officer("STC"), monthly, WANTED)
                .then()
                .statusCode(422)
                .body("type", endsWith("/extension-refused"))
                .body("violations.pointer", contains("/occurrence"))
                .body("violations.rule", contains("occurrence-missing"))
                .body(
                        "violations[0].message",
                        allOf(containsString("2023-05-31, 2023-06-30"), not(containsString(APRIL))))
                .body("violations[0].message", not(containsString("2023-03-31")));
        for (String none : List.of("2023-03-31", "2023-06-01")) {
            ask(monthly, none, WANTED).then().statusCode(422).body("violations.rule", contains("occurrence-unknown"));
        }
        ask(Requests.assignment(plan, 4, "STC"), "2023-06-30", "2023-08-31")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("no-occurrences"));
        ask(monthly, APRIL, WANTED).then().statusCode(409).body("type", endsWith("/work-not-open"));
    }

    @Test
    void movesOneDayAndGivesBothLatenessesOfIt() {
        act(Tokens.officer("STC"), monthly, "/occurrences/" + APRIL + "/completion", done("2023-05-10"));
        String request = asked(monthly, MAY, WANTED);
        until(MAY, day -> day.path("extensionWaiting").asBoolean());
        Requests.read(request);
        as(Tokens.monitor())
                .get(request)
                .then()
                .body("occurrence", equalTo(MAY))
                .body("originalDueOn", equalTo(MAY))
                .body("askedLate", equalTo(false));
        Requests.advised(request);
        grant(request, "2023-05-10");
        until(
                MAY,
                day -> day.path("dueOn").asText().equals(WANTED)
                        && day.path("deadlineVersion").asInt() == 2
                        && day.path("dueDays").size() == 2
                        && !day.path("extensionWaiting").asBoolean(true));
        JsonNode seen = Wire.published("cchc.assignments", monthly.substring(13));
        assertEquals(1, seen.path("deadlineVersion").asInt());
        assertEquals(LAST, seen.path("dueOn").asText());
        assertEquals(1, day("2023-06-30").path("deadlineVersion").asInt());
        assertEquals(WANTED, nextDueOn(), "the earliest day that is in force");
        TestOfficeClock.set(LocalDate.of(2023, 6, 20));
        Map<String, Object> row = Appendices.lead(plan.id, 1, "STC");
        assertEquals("OVERDUE", row.get("standing"));
        assertEquals(5, row.get("daysLate"));
        assertEquals(20, row.get("daysLateAgainstOriginal"));
        assertEquals("NOT_YET_DUE", on("2023-06-01"));
        assertEquals("DUE_SOON", on("2023-06-15"));
        act(Tokens.officer("STC"), monthly, "/occurrences/" + MAY + "/completion", done("2023-06-12"))
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(WANTED))
                .body("originalDueOn", equalTo(MAY))
                .body("standing", equalTo("DONE_ON_TIME"))
                .body("daysLate", equalTo(0))
                .body("daysLateAgainstOriginal", equalTo(12));
        as(Tokens.officer("STC"))
                .get(monthly + "/history")
                .then()
                .body("items.what", hasItem("EXTEND"))
                .body("items.find { it.what == 'EXTEND' }.after.occurrence.dueOn", equalTo(MAY));
    }

    @Test
    void hasAChainForEachDay() {
        String may = asked(monthly, MAY, WANTED);
        String june = asked(monthly, "2023-06-30", "2023-07-31");
        ask(monthly, MAY, WANTED).then().statusCode(409).body("type", endsWith("/extension-open"));
        Requests.advised(may);
        grant(may, "2023-05-10");
        assertEquals("ASKED", Requests.read(june).getString("state"));
        String again = asked(monthly, MAY, "2023-06-25");
        JsonPath chain = Requests.read(monthly + "/extensions");
        assertEquals(List.of(1, 1, 2), chain.getList("items.number"));
        assertEquals(List.of(MAY, "2023-06-30", MAY), chain.getList("items.occurrence"));
        assertEquals(WANTED, Requests.read(again).getString("dueOn"));
        Requests.withdraw(Tokens.officer("STC"), june).then().statusCode(200);
        Requests.advised(again);
        grant(again, "2023-05-10");
        until(MAY, day -> day.path("dueOn").asText().equals("2023-06-25"));
        assertEquals("2023-06-30", day("2023-06-30").path("dueOn").asText());
    }

    @Test
    void isListedByItsDay() {
        String june = "2023-06-30";
        asked(monthly, MAY, WANTED);
        asked(monthly, june, "2023-07-31");
        Requests.asked("STC", Requests.assignment(plan, 4, "STC"), "2023-07-31");
        for (String list : List.of(monthly + "/extensions?count=true", "/extensions?count=true&plan=" + plan.id)) {
            as(Tokens.monitor())
                    .get(list + "&occurrence=" + june)
                    .then()
                    .statusCode(200)
                    .body("items.occurrence", contains(june))
                    .body("items.requestedDueOn", contains("2023-07-31"))
                    .body("total", equalTo(1));
            as(Tokens.monitor())
                    .get(list + "&occurrence=" + APRIL)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(0));
            as(Tokens.monitor()).get(list + "&occurrence=2023-06-31").then().statusCode(400);
            String next = as(Tokens.monitor()).get(list + "&limit=1").path("next");
            as(Tokens.monitor())
                    .get(list + "&occurrence=" + june + "&cursor=" + next)
                    .then()
                    .statusCode(422)
                    .body("violations.rule", contains("cursor"));
        }
    }

    @Test
    void isLateByTheDayItIsAboutAndMovesTheDeadlineWithTheLastDay() {
        assertTrue(Requests.read(asked(monthly, APRIL, WANTED)).getBoolean("askedLate"));
        String last = asked(monthly, LAST, "2024-01-15");
        Requests.advised(last);
        grant(last, "2023-05-10");
        Map<String, Object> row = Appendices.lead(plan.id, 1, "STC");
        assertEquals("2024-01-15", row.get("dueOn"));
        assertEquals(LAST, row.get("originalDueOn"));
        assertEquals(2, Requests.read(monthly).getInt("deadlineVersion"));
    }

    @Test
    void movesTheMilestoneOfOngoingWork() {
        String ongoing = Requests.assignment(plan, 2, "STC");
        String milestone = Requests.read(ongoing + "/occurrences").getString("items[0].dueOn");
        String request = asked(ongoing, milestone, "2023-12-15");
        Requests.advised(request);
        grant(request, "2023-05-10");
        assertEquals("2023-12-15", Requests.read(ongoing + "/occurrences").getString("items[0].dueOn"));
        assertEquals("ONGOING", Appendices.lead(plan.id, 2, "STC").get("standing"));
    }

    @Test
    void endsWithItsDayConfirmedAndAllWithThePlan() {
        String may = asked(monthly, MAY, WANTED);
        String june = asked(monthly, "2023-06-30", "2023-07-31");
        act(Tokens.officer("STC"), monthly, "/occurrences/" + MAY + "/completion", done("2023-05-09"));
        assertEquals("ASKED", Requests.read(may).getString("state"));
        act(Tokens.monitor(), monthly, "/occurrences/" + MAY + "/confirmation", Map.of())
                .then()
                .statusCode(200);
        assertEquals("WORK_CONFIRMED", Requests.read(may).getString("endReason"));
        assertEquals("ASKED", Requests.read(june).getString("state"));
        until(MAY, day -> !day.path("extensionWaiting").asBoolean(true));
        Wire.plan(plan.ended("REVOKED", LocalDate.of(2023, 5, 10), "hết việc"));
        Wire.until(() -> "REFUSED".equals(Requests.read(june).getString("state")));
        assertEquals("PLAN_REVOKED", Requests.read(june).getString("endReason"));
        until("2023-06-30", day -> !day.path("extensionWaiting").asBoolean(true));
    }

    @Test
    void movesTheSameDayOfAllWhereLeadsAnswerJointly() {
        String first = Requests.assignment(plan, 3, "SCT");
        Requests.ask(Tokens.officer("SYT"), Requests.assignment(plan, 3, "SYT"), MAY, WANTED)
                .then()
                .statusCode(409)
                .body("type", endsWith("/first-lead-answers"));
        Response answer = Requests.ask(Tokens.officer("SCT"), first, MAY, WANTED);
        String request =
                "/extensions/" + answer.then().statusCode(201).extract().path("id");
        Requests.advised(request);
        grant(request, "2023-05-10");
        JsonPath other = Requests.read(Requests.assignment(plan, 3, "SYT") + "/occurrences");
        assertEquals(List.of(WANTED, LAST), other.getList("items.findAll { it.state != 'BEFORE_ISSUE' }.dueOn"));
    }

    @Test
    void isNotGrantedAsOfADayAfterTheWorkWasDone() {
        String may = asked(monthly, MAY, WANTED);
        Requests.advised(may);
        act(Tokens.officer("STC"), monthly, "/occurrences/" + MAY + "/completion", done("2023-05-09"));
        Requests.grant(Tokens.office(), may, "2023-05-10", null)
                .then()
                .statusCode(422)
                .body("violations.rule", contains("decided-after-completion"));
    }

    private void until(String occurrence, Predicate<JsonNode> test) {
        Wire.until(() -> test.test(day(occurrence)));
    }

    /** One of the days as it was last published. */
    private JsonNode day(String occurrence) {
        JsonNode all = Wire.published("cchc.assignments", monthly.substring(13)).path("occurrences");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.path("originalDueOn").asText().equals(occurrence))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private Object nextDueOn() {
        return ((Map<?, ?>) Appendices.lead(plan.id, 1, "STC").get("occurrences")).get("nextDueOn");
    }

    private String on(String day) {
        return (String) Appendices.assignments(plan.id, "&agency=STC&role=LEAD&on=" + day).stream()
                .filter(each -> each.get("taskNumber").equals(1))
                .findFirst()
                .orElseThrow()
                .get("standing");
    }

    private static void grant(String request, String decidedOn) {
        Requests.grant(Tokens.office(), request, decidedOn, null).then().statusCode(200);
    }

    private static String asked(String assignment, String occurrence, String day) {
        Response answer = ask(assignment, occurrence, day);
        return "/extensions/" + answer.then().statusCode(201).extract().path("id");
    }

    private static Response ask(String assignment, String occurrence, String day) {
        return Requests.ask(Tokens.officer("STC"), assignment, occurrence, day);
    }

    private static Map<String, ?> done(String day) {
        return Map.of("completedOn", day, "result", "Đã xong");
    }
}
