package vn.gov.quangtri.cchc.plan.issuing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;
import vn.gov.quangtri.cchc.plan.Plans;
import vn.gov.quangtri.cchc.plan.RunningService;
import vn.gov.quangtri.cchc.plan.SampleData;

@QuarkusTest
class IssueResourceTest extends RunningService {

    private String id;
    private TaskService tasks;

    @BeforeEach
    void draftTheSampleWithAnAppendix() {
        SampleData.loadDirectory();
        id = Plans.draftSample();
        tasks = new TaskService(id);
        tasks.sayAppendix(
                4, List.of(TaskService.task(1, "Sở Nội vụ", List.of(TaskService.party("AGENCY", "SNV", "Sở Nội vụ")))));
        awaitReady();
    }

    private void awaitReady() {
        await().atMost(Duration.ofSeconds(20)).until(() -> Plans.as(Tokens.editor())
                .get("/api/v1/plans/" + id + "/validation")
                .jsonPath()
                .getBoolean("ready"));
    }

    @AfterEach
    void endTaskService() {
        tasks.close();
    }

    private void issue() {
        Plans.move(Tokens.approver(), id, "issue", "{\"appendixVersion\": 4}")
                .then()
                .statusCode(202)
                .body("state", equalTo("DRAFT"))
                .body("revisionState", equalTo("ISSUING"))
                .body("pending.revision", equalTo(1))
                .body("pending.appendixVersion", equalTo(4));
    }

    private JsonPath awaitRevision(String revisionState) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> revisionState.equals(Plans.read(id).getString("revisionState")));
        return Plans.read(id);
    }

    private static JsonPath latestEvent(String planId, String type) {
        try (EventProbe probe = new EventProbe()) {
            await().atMost(Duration.ofSeconds(20)).until(() -> probe.latest("cchc.plans", planId)
                    .filter(seen -> type.equals(seen.type()))
                    .isPresent());
            return JsonPath.from(
                    probe.latest("cchc.plans", planId).orElseThrow().value());
        }
    }

    @Test
    void issuesByTheHandshakeWithTheDirectoryOfItsDay() {
        issue();
        JsonPath asked = latestEvent(id, "plan.issuing.v1");
        assertEquals(4, asked.getInt("pending.appendixVersion"));
        assertEquals(1, asked.getInt("pending.attempt"));
        tasks.lock(1, 4, List.of("SNV"), List.of("SO_BAN_NGANH"));
        JsonPath plan = awaitRevision("ISSUED");
        assertEquals("ISSUED", plan.getString("state"));
        JsonPath event = latestEvent(id, "plan.issued.v1");
        assertEquals(
                20,
                event.getList("directory.groups.find { it.key == 'SO_BAN_NGANH' }.members")
                        .size());
        assertEquals(
                10,
                event.getList("directory.groups.find { it.key == 'CAP_HUYEN' }.members")
                        .size());
        assertEquals(
                6,
                event.getList("directory.groups.find { it.key == 'DOAN_THE' }.members")
                        .size());
        assertEquals(
                3,
                event.getList("directory.groups.find { it.key == 'BAO_CHI' }.members")
                        .size());
        List<String> named = event.getList("directory.agencies.key");
        assertEquals(40, named.size());
        assertTrue(named.contains("TTTH"));
        assertEquals(named.stream().sorted().distinct().toList(), named);
    }

    @Test
    void letsEverybodyReadAnIssuedPlanAndNobodyChangeIt() {
        issue();
        tasks.lock(1, 4, List.of("SNV"), List.of());
        awaitRevision("ISSUED");
        for (String token : List.of(Tokens.officer("STC"), Tokens.observer(), Tokens.integrator())) {
            Plans.as(token)
                    .get("/api/v1/plans/" + id + "/revisions/1")
                    .then()
                    .statusCode(200)
                    .body("sections.size()", equalTo(4));
        }
        Plans.as(Tokens.editor())
                .header("If-Match", Plans.etag(id))
                .body(SampleData.text("plan-2023.json"))
                .put("/api/v1/plans/" + id)
                .then()
                .statusCode(409)
                .body("type", containsString("plan-not-draft"));
    }

    @Test
    void refusesToIssueTwiceAndSaysWhy() {
        issue();
        Plans.move(Tokens.approver(), id, "issue", "{}")
                .then()
                .statusCode(409)
                .body("type", containsString("plan-not-draft"))
                .body("detail", containsString("đang ban hành"));
        tasks.lock(1, 4, List.of("SNV"), List.of());
        awaitRevision("ISSUED");
        Plans.as(Tokens.approver())
                .header("If-Match", Plans.etag(id))
                .header("Accept-Language", "en")
                .post("/api/v1/plans/" + id + "/issue")
                .then()
                .statusCode(409)
                .body("detail", containsString("issued"));
    }

    @Test
    void fallsBackToADraftWithTheReasonWhenTheAppendixHasChanged() {
        issue();
        tasks.refuse(1, 4, "appendix-changed", List.of("4", "5"));
        JsonPath plan = awaitRevision("DRAFT");
        assertEquals("appendix-changed", plan.getString("refusal.reason"));
        assertEquals(
                "Phụ lục đã thay đổi sau khi kiểm tra: yêu cầu khóa phiên bản 4, hiện là phiên bản 5. Hãy kiểm tra lại rồi ban hành.",
                plan.getString("refusal.message"));
        JsonPath event = latestEvent(id, "plan.issue-refused.v1");
        assertEquals("appendix-changed", event.getString("refusal.reason"));
        assertNull(event.getMap("pending"));
    }

    @Test
    void staysIssuingUntilItIsWithdrawnAndThenIgnoresALateAnswer() {
        issue();
        Plans.move(Tokens.approver(), id, "withdrawal", null)
                .then()
                .statusCode(200)
                .body("revisionState", equalTo("DRAFT"))
                .body("pending", nullValue());
        latestEvent(id, "plan.withdrawn.v1");
        issue();
        tasks.refuse(1, 4, "appendix-changed", List.of("4", "5"));
        tasks.refuse(3, 4, "appendix-changed", List.of());
        tasks.lock(2, 4, List.of("SNV"), List.of());
        awaitRevision("ISSUED");
        assertEquals(
                List.of("issued", "issuing", "withdrawn", "issuing", "drafted"),
                Plans.as(Tokens.editor())
                        .get("/api/v1/plans/" + id + "/history")
                        .jsonPath()
                        .getList("items.what"));
        Plans.move(Tokens.approver(), id, "withdrawal", null).then().statusCode(409);
    }

    @Test
    void looksAgainWhenTheAppendixIsLocked() {
        issue();
        tasks.lock(1, 4, List.of("SNV", "KHONGCO"), List.of());
        JsonPath plan = awaitRevision("DRAFT");
        assertEquals("checked-again", plan.getString("refusal.reason"));
        assertEquals(List.of("Không có cơ quan mang mã KHONGCO."), plan.getList("refusal.details"));
    }

    @Test
    void fallsBackToADraftWhenTheDirectoryMakesItTooLarge() {
        load(IntStream.range(0, 200)
                .mapToObj(i -> Map.of("key", "TRANGIAY" + i, "name", i + "đ".repeat(290), "kind", "OTHER"))
                .toList());
        String text = "đ".repeat(9_000);
        String points = IntStream.range(0, 9)
                .mapToObj(i -> "{\"label\": \"-\", \"text\": \"" + text + "\"}")
                .collect(Collectors.joining(","));
        id = Plans.draft("""
                {"year": 2023, "number": "9/KH", "issuedOn": "2023-04-03", "issuer": "UBND tỉnh", "title": "Quá lớn", "sections":
                 [{"label": "I", "title": "Nội dung", "kind": "TOPICS", "sections": [%s]}], "reportingRule":
                 {"phrase": "trước ngày 30/11/2023", "recipient": "SNV", "parties":
                  [{"type": "AGENCY", "key": "SNV", "basis": "NAMED", "mode": "ORDERED"}]}}""".formatted(points));
        List<String> named =
                IntStream.range(0, 200).mapToObj(i -> "TRANGIAY" + i).toList();
        tasks.close();
        tasks = new TaskService(id);
        tasks.sayAppendix(
                4, List.of(TaskService.task(1, "Sở Nội vụ", List.of(TaskService.party("AGENCY", "SNV", "Sở Nội vụ")))));
        awaitReady();
        issue();
        tasks.lock(1, 4, named, List.of());
        JsonPath plan = awaitRevision("DRAFT");
        assertEquals("checked-again", plan.getString("refusal.reason"));
        assertTrue(plan.getString("refusal.details[0]").contains("tối đa là 248 KB"), plan.getString("refusal"));
    }

    private static void load(List<Map<String, String>> agencies) {
        Plans.as(Tokens.editor())
                .body(Map.of("agencies", agencies))
                .post("/api/v1/agencies/imports")
                .then()
                .statusCode(200);
    }

    @Test
    void refusesADraftThatNoEventCouldCarry() {
        String points = IntStream.range(0, 20)
                .mapToObj(i -> "{\"label\": \"-\", \"text\": \"" + "x".repeat(14_000) + "\"}")
                .collect(Collectors.joining(","));
        String body = """
                {"year": 2023, "issuer": "UBND tỉnh", "title": "Quá lớn", "sections":
                 [{"label": "I", "title": "Nội dung", "kind": "TOPICS", "sections": [%s]}]}""".formatted(points);
        Plans.as(Tokens.editor())
                .body(body)
                .post("/api/v1/plans")
                .then()
                .statusCode(422)
                .body("violations.rule", equalTo(List.of("plan-too-large")));
        Plans.as(Tokens.editor())
                .header("If-Match", Plans.etag(id))
                .header("Accept-Language", "en")
                .body(body)
                .put("/api/v1/plans/" + id)
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("the most is 184 KB"));
    }

    @Test
    void tellsEverythingThatStopsIt() {
        String bare = Plans.draft("{\"year\": 2023, \"issuer\": \"UBND tỉnh\", \"title\": \"Chưa đủ\"}");
        Plans.move(Tokens.approver(), bare, "issue", "{}")
                .then()
                .statusCode(422)
                .body("type", containsString("plan-not-ready"))
                .body(
                        "violations.rule",
                        hasItems("number-missing", "issue-day-missing", "reporting-rule-missing", "no-tasks"));
        Plans.as(Tokens.approver())
                .header("If-Match", Plans.etag(bare))
                .header("Accept-Language", "en")
                .post("/api/v1/plans/" + bare + "/issue")
                .then()
                .statusCode(422)
                .body("violations.message", hasItem("The plan has no number."));
    }

    @Test
    void needsTheCurrentEtag() {
        Plans.as(Tokens.approver())
                .post("/api/v1/plans/" + id + "/issue")
                .then()
                .statusCode(428);
        Plans.as(Tokens.approver())
                .header("If-Match", "\"99\"")
                .post("/api/v1/plans/" + id + "/issue")
                .then()
                .statusCode(412);
    }

    @Test
    void letsApproversAloneIssueWithdrawCloseAndRevoke() {
        String end = "{\"reason\": \"Hết năm\"}";
        for (String token : List.of(Tokens.editor(), Tokens.office(), Tokens.monitor(), Tokens.officer("SNV"))) {
            Plans.move(token, id, "issue", "{}").then().statusCode(403);
            Plans.move(token, id, "withdrawal", null).then().statusCode(403);
            Plans.move(token, id, "close", end).then().statusCode(403);
            Plans.move(token, id, "revocation", end).then().statusCode(403);
        }
        Plans.move(Tokens.approver(), id, "close", end)
                .then()
                .statusCode(409)
                .body("type", containsString("plan-not-issued"));
        issue();
        tasks.lock(1, 4, List.of("SNV"), List.of());
        awaitRevision("ISSUED");
        Plans.move(Tokens.approver(), id, "close", "{\"reason\": \" \"}").then().statusCode(422);
        Plans.move(Tokens.approver(), id, "close", end)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("endedReason", equalTo("Hết năm"));
        assertEquals("CLOSED", latestEvent(id, "plan.closed.v1").getString("state"));
        Plans.move(Tokens.approver(), id, "revocation", end).then().statusCode(409);
    }

    @Test
    void revokesAnIssuedPlan() {
        issue();
        tasks.lock(1, 4, List.of("SNV"), List.of());
        awaitRevision("ISSUED");
        Plans.move(Tokens.approver(), id, "revocation", "{\"reason\": \"Bãi bỏ\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"));
        assertEquals("REVOKED", latestEvent(id, "plan.revoked.v1").getString("state"));
    }

    @Test
    void tellsTheDayAndTheReasonOfItsEndWhateverDayTheOthersHearOfIt() {
        issue();
        tasks.lock(1, 4, List.of("SNV"), List.of());
        awaitRevision("ISSUED");
        assertNull(latestEvent(id, "plan.issued.v1").getString("endedOn"));
        TestOfficeClock.set(LocalDate.of(2023, 12, 29));
        try {
            Plans.move(Tokens.approver(), id, "close", "{\"reason\": \"Hết năm\"}")
                    .then()
                    .statusCode(200)
                    .body("endedOn", equalTo("2023-12-29"));
        } finally {
            TestOfficeClock.reset();
        }
        JsonPath event = latestEvent(id, "plan.closed.v1");
        assertEquals("2023-12-29", event.getString("endedOn"));
        assertEquals("Hết năm", event.getString("endedReason"));
    }
}
