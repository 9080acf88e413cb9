package vn.gov.quangtri.cchc.task.extension;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

@QuarkusTest
class ExtensionResourceTest implements Servers {

    private static final String WANTED = "2023-08-31";
    private static final Map<String, ?> DONE = Map.of("completedOn", "2023-06-20", "result", "Đã xong");

    private PlanFixture plan;
    private String lead;

    @BeforeEach
    void aPlanInForce() {
        TestOfficeClock.set(LocalDate.of(2023, 5, 10));
        Map<String, Object> joint = row(4, "Sở Công Thương và Sở Y tế", "", "Quý II/2023");
        joint.put("leadMode", "JOINT");
        plan = Appendices.issued(List.of(
                row(1, "Sở Tài chính", "Sở Y tế", "Quý II/2023"),
                row(2, "Sở Tài chính", "", "Thường xuyên"),
                row(3, "Sở Tài chính", "", "10 ngày làm việc sau khi có hướng dẫn của Bộ Nội vụ"),
                joint));
        lead = Requests.assignment(plan, 1, "STC");
        TestOfficeClock.set(LocalDate.of(2023, 6, 20));
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void goesFromTheRequestToAnotherDayThanWasAskedFor() {
        String extension = Requests.asked("STC", lead, WANTED);
        as(Tokens.monitor())
                .get(extension)
                .then()
                .statusCode(200)
                .body("state", equalTo("ASKED"))
                .body("number", equalTo(1))
                .body("agency.key", equalTo("STC"))
                .body("dueOn", equalTo("2023-06-30"))
                .body("requestedDueOn", equalTo(WANTED))
                .body("askedLate", equalTo(false))
                .body("opinion", nullValue())
                .body("allowedActions", contains("opinion"));
        Requests.advise(Tokens.monitor(), extension)
                .then()
                .statusCode(200)
                .body("state", equalTo("ADVISED"))
                .body("opinion.agrees", equalTo(true))
                .body("opinion.givenOn", equalTo("2023-06-20"));
        Requests.grant(Tokens.office(), extension, "2023-06-20", "2023-07-31")
                .then()
                .statusCode(200)
                .body("state", equalTo("GRANTED"))
                .body("decision.dueOn", equalTo("2023-07-31"))
                .body("decision.number", equalTo("12/UBND"))
                .body("endedOn", equalTo("2023-06-20"))
                .body("allowedActions", hasSize(0));
        as(Tokens.observer())
                .get(lead)
                .then()
                .body("dueOn", equalTo("2023-07-31"))
                .body("originalDueOn", equalTo("2023-06-30"))
                .body("deadlineVersion", equalTo(2));
        as(Tokens.officer("STC"))
                .get(lead + "/history")
                .then()
                .body("items.what", contains("EXTEND", "ASK_EXTENSION", "CREATE"))
                .body("items[0].why", equalTo("12/UBND"));
        as(Tokens.officer("STC"))
                .get(extension + "/history")
                .then()
                .body("items.what", contains("granted", "advised", "asked"))
                .body("items[0].post", equalTo("office.vpub"))
                .body("items[0].before.state", equalTo("ADVISED"))
                .body("items[0].after.grantedDueOn", equalTo("2023-07-31"));
    }

    @Test
    void tellsTheNeighboursWhileOneThatWasAskedForInTimeWaits() {
        String extension = Requests.asked("STC", lead, WANTED);
        published(lead, 1, true);
        Requests.withdraw(Tokens.clerk("STC"), extension).then().statusCode(200);
        published(lead, 1, false);
        TestOfficeClock.set(LocalDate.of(2023, 7, 1));
        String late = Requests.asked("STC", lead, WANTED);
        Requests.advised(late);
        Requests.grant(Tokens.office(), late, "2023-07-01", null).then().statusCode(200);
        published(lead, 2, false);
    }

    @Test
    void isAskedOnceAtATimeHoweverManyAskAtOnce() {
        String etag = as(Tokens.monitor()).get(lead).header("ETag");
        List<CompletableFuture<Integer>> all = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> as(Tokens.officer("STC"))
                                .header("If-Match", etag)
                                .body(Map.of("requestedDueOn", WANTED, "reason", "vì"))
                                .post(lead + "/extensions")
                                .statusCode()))
                .limit(6)
                .toList();
        List<Integer> statuses =
                all.stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(201, statuses.get(0), statuses.toString());
        assertEquals(
                List.of(),
                statuses.stream().skip(1).filter(s -> s != 409 && s != 412).toList());
        as(Tokens.monitor()).get(lead + "/extensions").then().body("items", hasSize(1));
        Requests.ask(Tokens.officer("STC"), lead, WANTED)
                .then()
                .statusCode(409)
                .body("type", endsWith("/extension-open"));
    }

    @Test
    void isNotAskedForWorkThatHasNoDayOrIsNotOpenOrIsAnothers() {
        refused(Requests.ask(Tokens.officer("STC"), Requests.assignment(plan, 2, "STC"), WANTED), "no-due-day");
        refused(Requests.ask(Tokens.officer("STC"), Requests.assignment(plan, 3, "STC"), WANTED), "no-due-day");
        String helper = "/assignments/"
                + Appendices.assignments(plan.id, "&role=COORDINATING").get(0).get("id");
        refused(Requests.ask(Tokens.officer("SYT"), helper, WANTED), "coordinators-have-no-extension");
        refused(Requests.ask(Tokens.officer("SYT"), Requests.assignment(plan, 4, "SYT"), WANTED), "first-lead-answers");
        act(Tokens.officer("STC"), lead, "/completion", DONE).then().statusCode(200);
        refused(Requests.ask(Tokens.officer("STC"), lead, WANTED), "work-not-open");
        Requests.ask(Tokens.officer("SYT"), lead, WANTED)
                .then()
                .statusCode(403)
                .body("type", endsWith("/not-own-assignment"));
    }

    @Test
    void saysWhatIsWrongWithARequest() {
        act(Tokens.officer("STC"), lead, "/extensions", Map.of("requestedDueOn", "2023-06-30", "reason", "vì"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("not-after-due-day"))
                .body("violations[0].pointer", equalTo("/requestedDueOn"));
        act(Tokens.officer("STC"), lead, "/extensions", Map.of("reason", " "))
                .then()
                .statusCode(422);
        as(Tokens.officer("STC"))
                .body(Map.of("requestedDueOn", WANTED, "reason", "vì"))
                .post(lead + "/extensions")
                .then()
                .statusCode(428);
        String extension = Requests.asked("STC", lead, WANTED);
        as(Tokens.monitor())
                .header("If-Match", "\"7\"")
                .body(Requests.AGREED)
                .post(extension + "/opinion")
                .then()
                .statusCode(412);
    }

    @Test
    void cannotReadADayThatNoTableKeeps() {
        Requests.ask(Tokens.officer("STC"), lead, "+12345-01-01")
                .then()
                .statusCode(400)
                .body("type", endsWith("/unreadable"))
                .body("violations[0].pointer", equalTo("/requestedDueOn"))
                .body("violations[0].rule", equalTo("date"));
    }

    @Test
    void isForTheOwnAgencyAndThoseWhoFollowTheWorkUp() {
        String extension = Requests.asked("STC", lead, WANTED);
        for (String token :
                List.of(Tokens.officer("STC"), Tokens.editor(), Tokens.monitor(), Tokens.office(), Tokens.approver())) {
            as(token).get(extension).then().statusCode(200);
            as(token).get(extension + "/history").then().statusCode(200);
            as(token).get("/extensions?plan=" + plan.id).then().body("items", hasSize(1));
            as(token).get(lead + "/extensions").then().body("items", hasSize(1));
        }
        as(Tokens.officer("SYT")).get(extension).then().statusCode(404);
        as(Tokens.officer("SYT")).get(lead + "/extensions").then().statusCode(404);
        as(Tokens.officer("SYT")).get("/extensions?plan=" + plan.id).then().body("items", hasSize(0));
        for (String token : List.of(
                Tokens.observer(),
                Tokens.admin(),
                Tokens.finance(),
                Tokens.integrator(),
                Tokens.of(Set.of(Role.ADMIN, Role.OBSERVER, Role.FINANCE), "STC"))) {
            as(token).get(extension + "/history").then().statusCode(403);
            as(token).get(extension).then().statusCode(403);
            as(token).get("/extensions").then().statusCode(403);
            as(token).get(lead + "/extensions").then().statusCode(403);
        }
    }

    @Test
    void isListedByPlanAgencyAndStatePageByPage() {
        Requests.asked("STC", lead, WANTED);
        String joint = Requests.asked("SCT", Requests.assignment(plan, 4, "SCT"), WANTED);
        Requests.advised(joint);
        String list = "/extensions?plan=" + plan.id;
        as(Tokens.office()).get(list + "&state=ADVISED").then().body("items.agency.key", contains("SCT"));
        as(Tokens.office()).get(list + "&agency=STC").then().body("items.state", contains("ASKED"));
        JsonPath first = as(Tokens.office()).get(list + "&limit=1&count=true").jsonPath();
        assertEquals(2, first.getInt("total"));
        as(Tokens.office())
                .get(list + "&limit=1&cursor=" + first.getString("next"))
                .then()
                .body("items.agency.key", contains("SCT"))
                .body("next", nullValue());
    }

    @Test
    void goesOnWithTheNextOneInTheChain() {
        Requests.advised(Requests.asked("STC", lead, "2023-07-31"));
        String first = "/extensions/" + Requests.read(lead + "/extensions").getString("items[0].id");
        Requests.grant(Tokens.office(), first, "2023-06-20", null).then().statusCode(200);
        TestOfficeClock.set(LocalDate.of(2023, 7, 20));
        String second = Requests.asked("STC", lead, WANTED);
        as(Tokens.monitor())
                .get(second)
                .then()
                .body("number", equalTo(2))
                .body("dueOn", equalTo("2023-07-31"))
                .body("originalDueOn", equalTo("2023-06-30"));
        Requests.advised(second);
        Requests.grant(Tokens.office(), second, "2023-07-20", null).then().statusCode(200);
        TestOfficeClock.set(LocalDate.of(2023, 9, 5));
        Map<String, Object> row = Appendices.lead(plan.id, 1, "STC");
        assertEquals("OVERDUE", row.get("standing"));
        assertEquals(5, row.get("daysLate"));
        assertEquals(67, row.get("daysLateAgainstOriginal"));
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(409).body("type", endsWith("/" + code));
    }

    private static void published(String assignment, int deadlineVersion, boolean waiting) {
        Wire.until(() -> {
            var seen = Wire.published("cchc.assignments", assignment.substring(13));
            return seen.path("deadlineVersion").asInt() == deadlineVersion
                    && seen.path("extensionWaiting").asBoolean(!waiting) == waiting;
        });
    }
}
