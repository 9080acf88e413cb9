package vn.gov.quangtri.cchc.task.assignment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

@QuarkusTest
class AssignmentResourceTest implements Servers {

    private static final Map<String, ?> DONE = Map.of("completedOn", "2023-05-10", "result", "Đã xong");
    private static final Map<String, ?> PROGRESS = Map.of("percent", 40, "note", "Đang làm", "result", "Một nửa");
    private static final Map<String, ?> REASON = Map.of("reason", "Chưa đủ");

    private PlanFixture plan;

    @BeforeEach
    void aPlanInForce() {
        TestOfficeClock.set(LocalDate.of(2023, 5, 10));
        Map<String, Object> joint = row(4, "Sở Công Thương và Sở Y tế", "", "Quý II/2023");
        joint.put("leadMode", "JOINT");
        plan = Appendices.issued(List.of(
                row(1, "Sở Nội vụ", "Sở Tài chính", "Quý I/2023"),
                row(2, "Sở Tài chính; Văn phòng UBND tỉnh", "Sở Nội vụ", "Quý II/2023"),
                row(3, "Sở Tài chính", "", "Thường xuyên"),
                joint,
                row(5, "Sở Tài chính", "", "10 ngày làm việc sau khi có hướng dẫn của Bộ Nội vụ")));
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void goesFromProgressToConfirmation() {
        move(Tokens.officer("STC"), 2, "STC", "/progress", PROGRESS)
                .statusCode(200)
                .header("Consistency-Token", equalTo("assignment/" + id(2, "STC") + "@2"))
                .body("state", equalTo("IN_PROGRESS"))
                .body("standingText", equalTo("đang thực hiện trong hạn"))
                .body("content.result", equalTo("Một nửa"));
        move(Tokens.clerk("STC"), 2, "STC", "/completion", DONE)
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("standing", equalTo("DONE_ON_TIME"));
        move(Tokens.monitor(), 2, "STC", "/confirmation", Map.of())
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"));
        Wire.until(() -> Wire.published("cchc.assignments", id(2, "STC"))
                .path("state")
                .asText()
                .equals("CONFIRMED"));
    }

    @Test
    void comesBackFromTheMonitorAndIsOpenAgain() {
        move(Tokens.head("STC"), 2, "STC", "/completion", DONE).statusCode(200);
        move(Tokens.monitor(), 2, "STC", "/return", Map.of()).statusCode(422);
        move(Tokens.monitor(), 2, "STC", "/return", REASON)
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("completedOn", nullValue());
        move(Tokens.officer("STC"), 2, "STC", "/completion", DONE).statusCode(200);
        move(Tokens.monitor(), 2, "STC", "/confirmation", Map.of()).statusCode(200);
        move(Tokens.monitor(), 2, "STC", "/reopening", REASON).statusCode(200).body("state", equalTo("IN_PROGRESS"));
    }

    @Test
    void countsEarlyWorkOfABornLateTaskAsDoneOnTime() {
        Map<String, ?> early = Map.of("completedOn", "2023-03-28", "result", "Đã ban hành");
        move(Tokens.officer("SNV"), 1, "SNV", "/completion", early)
                .statusCode(422)
                .body("violations.rule", contains("proof-required", "proof-required"));
        Map<String, ?> proven = Map.of(
                "completedOn",
                "2023-03-28",
                "result",
                "Đã ban hành",
                "documentNumber",
                "312/SNV",
                "documentDate",
                "2023-03-28");
        move(Tokens.officer("SNV"), 1, "SNV", "/completion", proven)
                .statusCode(200)
                .body("bornLate", equalTo(true))
                .body("standing", equalTo("DONE_ON_TIME"));
    }

    @Test
    void saysWhyACompletionIsRefused() {
        move(Tokens.officer("STC"), 3, "STC", "/completion", DONE)
                .statusCode(409)
                .body("type", endsWith("/ongoing-has-no-completion"));
        move(Tokens.officer("STC"), 3, "STC", "/progress", PROGRESS)
                .statusCode(200)
                .body("standing", equalTo("ONGOING"));
        move(Tokens.officer("STC"), 1, "STC", "/completion", DONE)
                .statusCode(409)
                .body("type", endsWith("/coordinators-do-not-complete"));
        move(Tokens.officer("STC"), 2, "STC", "/completion", Map.of("completedOn", "2023-05-11"))
                .statusCode(422)
                .body("violations.rule", contains("result-required", "day-in-future"));
        move(Tokens.monitor(), 2, "STC", "/confirmation", Map.of())
                .statusCode(409)
                .body("type", endsWith("/assignment-wrong-state"))
                .body(
                        "detail",
                        equalTo("Phân công đang ở trạng thái chưa thực hiện, không thực hiện được thao tác xác nhận."));
    }

    @Test
    void letsTheFirstOfJointLeadsAnswerForAll() {
        move(Tokens.officer("SYT"), 4, "SYT", "/completion", DONE)
                .statusCode(409)
                .body("type", endsWith("/first-lead-answers"));
        move(Tokens.officer("SCT"), 4, "SCT", "/completion", DONE).statusCode(200);
        assertEquals("DONE", Appendices.lead(plan.id, 4, "SYT").get("state"));
        move(Tokens.monitor(), 4, "SYT", "/return", REASON).statusCode(409);
        move(Tokens.monitor(), 4, "SCT", "/return", REASON).statusCode(200);
        assertEquals("RETURNED", Appendices.lead(plan.id, 4, "SYT").get("state"));
    }

    @Test
    void letsNobodyTouchAnotherAgencysWork() {
        for (String move : List.of("/progress", "/completion")) {
            Map<String, ?> body = move.equals("/progress") ? PROGRESS : DONE;
            move(Tokens.officer("STP"), 2, "STC", move, body)
                    .statusCode(403)
                    .body("type", endsWith("/not-own-assignment"));
            move(Tokens.officerWithoutAgency(), 2, "STC", move, body).statusCode(403);
            move(Tokens.monitor(), 2, "STC", move, body).statusCode(403);
            move(Tokens.observer(), 2, "STC", move, body).statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/confirmation", "/return", "/reopening"})
    void letsTheOfficeJudgeTheMonitorsWorkAndTheMonitorAllOthers(String move) {
        String monitor = Tokens.of(Set.of(Role.MONITOR), "SNV");
        String office = Tokens.of(Set.of(Role.PLAN_OFFICE), "VPUB");
        for (String agency : List.of("STC", "VPUB")) {
            completed(2, agency, "/reopening".equals(move) ? monitor : null);
            move(office, 2, agency, move, said(move)).statusCode(403);
            move(monitor, 2, agency, move, said(move)).statusCode(200);
        }
        completed(1, "SNV", "/reopening".equals(move) ? office : null);
        move(monitor, 1, "SNV", move, said(move)).statusCode(403).body("type", endsWith("/own-agency"));
        move(Tokens.of(Set.of(Role.MONITOR), "STP"), 1, "SNV", move, said(move))
                .statusCode(403)
                .body("type", endsWith("/judged-by-plan-office"));
        move(office, 1, "SNV", move, said(move)).statusCode(200);
        move(Tokens.officer("STC"), 2, "STC", move, said(move)).statusCode(403);
    }

    private static Map<String, ?> said(String move) {
        return move.equals("/confirmation") ? Map.of("note", "Đồng ý") : REASON;
    }

    @Test
    void changesOnlyTheVersionThatWasSeen() {
        String thing = "/assignments/" + id(2, "STC");
        as(Tokens.officer("STC"))
                .body(PROGRESS)
                .post(thing + "/progress")
                .then()
                .statusCode(428);
        as(Tokens.officer("STC"))
                .header("If-Match", "\"5\"")
                .body(PROGRESS)
                .post(thing + "/progress")
                .then()
                .statusCode(412)
                .header("ETag", equalTo("\"1\""));
        as(Tokens.officer("STC"))
                .header("If-Match", "\"1\"")
                .body(Map.of("percent", 101))
                .post(thing + "/progress")
                .then()
                .statusCode(422);
        as(Tokens.officer("STC"))
                .header("If-Match", "\"1\"")
                .body(Map.of("percents", 10))
                .post(thing + "/progress")
                .then()
                .statusCode(400);
        as(Tokens.officer("STC"))
                .header("If-Match", "\"1\"")
                .body(PROGRESS)
                .post("/assignments/" + UUID.randomUUID() + "/progress")
                .then()
                .statusCode(404);
        RestAssured.given().get("/api/v1" + thing).then().statusCode(401);
    }

    @Test
    void showsContentsToTheOwnAgencyAndItsFollowersAlone() {
        move(Tokens.officer("STC"), 2, "STC", "/progress", PROGRESS).statusCode(200);
        String thing = "/assignments/" + id(2, "STC");
        for (String token : List.of(Tokens.officer("STC"), Tokens.monitor(), Tokens.office())) {
            as(token).get(thing).then().statusCode(200).body("content.note", equalTo("Đang làm"));
            as(token).get(thing + "/history").then().statusCode(200).body("items.what", contains("PROGRESS", "CREATE"));
        }
        String observerOfTheAgency = Tokens.of(Set.of(Role.OBSERVER), "STC");
        for (String token :
                List.of(Tokens.officer("STP"), Tokens.observer(), Tokens.integrator(), observerOfTheAgency)) {
            as(token)
                    .get(thing)
                    .then()
                    .statusCode(200)
                    .body("content", nullValue())
                    .body("state", equalTo("IN_PROGRESS"));
            as(token).get(thing + "/history").then().statusCode(403);
        }
        as(Tokens.admin()).get(thing).then().statusCode(403);
        as(Tokens.registry()).get("/assignments?plan=" + plan.id).then().statusCode(403);
    }

    @Test
    void tellsWhatWasKnownOnAPastDay() {
        move(Tokens.officer("STC"), 2, "STC", "/progress", PROGRESS).statusCode(200);
        TestOfficeClock.set(LocalDate.of(2023, 7, 5));
        Map<String, ?> inJune = Map.of("completedOn", "2023-06-29", "result", "Đã xong");
        move(Tokens.officer("STC"), 2, "STC", "/completion", inJune).statusCode(200);
        TestOfficeClock.set(LocalDate.of(2023, 7, 10));
        move(Tokens.monitor(), 2, "STC", "/return", REASON).statusCode(200);
        Map<String, String> expected = Map.of(
                "2023-04-02", "",
                "2023-04-03", "NOT_STARTED NOT_YET_DUE",
                "2023-05-10", "IN_PROGRESS NOT_YET_DUE",
                "2023-06-25", "IN_PROGRESS DUE_SOON",
                "2023-07-04", "IN_PROGRESS OVERDUE",
                "2023-07-05", "DONE DONE_ON_TIME",
                "2023-07-09", "DONE DONE_ON_TIME",
                "2023-07-10", "RETURNED OVERDUE");
        expected.forEach((day, known) -> assertEquals(known, known(day), day));
        assertEquals(10, Appendices.lead(plan.id, 2, "STC").get("daysLate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-05-10", "9998-12-31", "9999-12-30", "9999-12-31"})
    void knowsEverythingOnEveryDayFromNowOn(String day) {
        assertEquals(9, Appendices.assignments(plan.id, "&on=" + day).size());
        as(Tokens.observer())
                .get("/plans/" + plan.id + "/standing?on=" + day)
                .then()
                .statusCode(200)
                .body("total.lead.total", equalTo(7));
    }

    private String known(String day) {
        return Appendices.assignments(plan.id, "&agency=STC&role=LEAD&on=" + day).stream()
                .filter(a -> a.get("taskNumber").equals(2))
                .map(a -> a.get("state") + " " + a.get("standing"))
                .findFirst()
                .orElse("");
    }

    @Test
    void filtersByEverythingThatItSays() {
        assertEquals(9, Appendices.assignments(plan.id, "").size());
        assertEquals(4, Appendices.assignments(plan.id, "&agency=STC").size());
        assertEquals(7, Appendices.assignments(plan.id, "&role=LEAD").size());
        assertEquals(1, Appendices.assignments(plan.id, "&standing=ONGOING").size());
        assertEquals(
                1, Appendices.assignments(plan.id, "&standing=AWAITING_EVENT").size());
        assertEquals(1, Appendices.assignments(plan.id, "&standing=OVERDUE").size());
        assertEquals(9, Appendices.assignments(plan.id, "&state=NOT_STARTED").size());
        assertEquals(2, Appendices.assignments(plan.id, "&q=so noi vu").size());
        as(Tokens.observer())
                .get("/assignments?plan=" + plan.id + "&standing=NOT_YET_DUE&limit=1&count=true")
                .then()
                .body("total", equalTo(4))
                .body("items.size()", equalTo(1));
        as(Tokens.observer()).get("/assignments?standing=SOMEHOW").then().statusCode(400);
        as(Tokens.observer()).get("/assignments?on=2023-13-01").then().statusCode(400);
    }

    @Test
    void givesARelativeDeadlineItsDayWhenTheEventHappened() {
        String task = "/tasks/" + Appendices.lead(plan.id, 5, "STC").get("taskId");
        act(Tokens.editor(), task, "/event-day", Map.of("on", "2023-06-01", "reason", "x"))
                .then()
                .statusCode(422);
        act(Tokens.officer("STC"), task, "/event-day", Map.of("on", "2023-05-08", "reason", "x"))
                .then()
                .statusCode(403);
        act(Tokens.editor(), task, "/event-day", Map.of("on", "2023-05-08", "reason", "Công văn 9"))
                .then()
                .statusCode(200);
        Map<String, Object> row = Appendices.lead(plan.id, 5, "STC");
        assertEquals("2023-05-22", row.get("dueOn"));
        assertEquals("NOT_YET_DUE", row.get("standing"));
        Wire.until(() -> Wire.published("cchc.assignments", row.get("id"))
                        .path("deadlineVersion")
                        .asInt()
                == 2);
    }

    @Test
    void cancelsWhatIsOpenWhenThePlanIsRevoked() {
        move(Tokens.officer("STC"), 2, "STC", "/completion", DONE).statusCode(200);
        Wire.plan(plan.ended("REVOKED"));
        Wire.until(() -> Appendices.assignments(plan.id, "&state=CANCELLED").size() == 8);
        assertEquals("DONE", Appendices.lead(plan.id, 2, "STC").get("state"));
        move(Tokens.monitor(), 2, "STC", "/confirmation", Map.of())
                .statusCode(409)
                .body("type", endsWith("/plan-ended"));
    }

    @Test
    void keepsEveryStandingOfTheDayThePlanWasClosed() {
        Wire.plan(plan.ended("CLOSED"));
        assertEquals("NOT_STARTED", Appendices.lead(plan.id, 2, "STC").get("state"));
        assertEquals(
                1,
                Appendices.assignments(plan.id, "&standing=OVERDUE&on=2023-12-31")
                        .size());
        move(Tokens.officer("STC"), 2, "STC", "/progress", PROGRESS).statusCode(409);
    }

    private void completed(int row, String agency, String confirmer) {
        move(Tokens.officer(agency), row, agency, "/completion", DONE).statusCode(200);
        if (confirmer != null) {
            move(confirmer, row, agency, "/confirmation", Map.of()).statusCode(200);
        }
    }

    private String id(int row, String agency) {
        return (String) Appendices.assignments(plan.id, "&agency=" + agency).stream()
                .filter(a -> a.get("taskNumber").equals(row))
                .findFirst()
                .orElseThrow()
                .get("id");
    }

    private ValidatableResponse move(String token, int row, String agency, String move, Map<String, ?> body) {
        return act(token, "/assignments/" + id(row, agency), move, body).then();
    }
}
