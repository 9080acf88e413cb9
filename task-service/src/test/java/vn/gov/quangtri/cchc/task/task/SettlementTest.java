package vn.gov.quangtri.cchc.task.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.EventDays;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;
import vn.gov.quangtri.cchc.task.store.StoredJson;

/** An editor's word on a deadline: how far it reaches, and how it is taken back. */
@QuarkusTest
class SettlementTest implements Servers {

    private static final String RHYTHM = "định kỳ 2 tháng/lần";
    private static final Map<String, String> AGREED = Map.of("kind", "AS_READ", "reason", "Đúng vậy");

    private final PlanFixture plan = PlanFixture.draft();

    @BeforeEach
    void aDraft() {
        Wire.names();
        Wire.plan(plan);
    }

    @Test
    void asksAgainWhereAnotherYearMakesAnotherReading() {
        String task = task("đầu tháng 5");
        settle(task, AGREED).statusCode(200).body("problems", empty());
        int version = Appendices.get(plan.id).getInt("appendixVersion");
        Wire.plan(plan.on(LocalDate.of(2024, 4, 3)));
        read(task)
                .body("problems.rule", contains("deadline-unconfirmed"))
                .body("deadline.dueOn", equalTo("2024-05-01"))
                .body("deadline.settledBy", nullValue())
                .body("settlement.readAs.dueOn", equalTo("2023-05-01"));
        assertTrue(Appendices.get(plan.id).getInt("appendixVersion") > version);
        settle(task, AGREED).statusCode(200).body("problems", empty());
        Wire.plan(plan.on(LocalDate.of(2023, 4, 3)));
        read(task).body("problems.rule", contains("deadline-unconfirmed"));
    }

    @Test
    void goesOnAgreeingWithARhythmOfWhichTheIssueLeavesDaysOut() {
        String task = task("2 tháng/lần");
        List<String> all = settle(task, AGREED)
                .statusCode(200)
                .body("problems", empty())
                .extract()
                .path("deadline.occurrences");
        Wire.plan(plan.on(LocalDate.of(2023, 7, 3)));
        List<String> left = read(task)
                .body("problems", empty())
                .body("deadline.settledBy", equalTo("editor.snv"))
                .extract()
                .path("deadline.occurrences");
        assertTrue(left.size() < all.size(), all + " " + left);
    }

    @Test
    void agreesOnlyWithWhatWasUnderstoodWhateverWasSettledBefore() {
        String task = task("khi nào tiện");
        settle(task, Map.of("dueOn", "2023-06-30", "reason", "Công văn 12")).statusCode(200);
        settle(task, AGREED).statusCode(422).body("violations[0].rule", equalTo("nothing-to-confirm"));
        read(task).body("deadline.dueOn", equalTo("2023-06-30"));
    }

    @Test
    void isTakenBackByAnEditorWhileThePlanIsADraft() {
        String task = task("khi nào tiện");
        takeBack(Tokens.editor(), task).then().statusCode(409).body("type", endsWith("/no-settlement"));
        settle(task, Map.of("dueOn", "2023-06-30", "reason", "Công văn 12")).statusCode(200);
        for (String other : List.of(Tokens.approver(), Tokens.monitor(), Tokens.officer("SNV"))) {
            takeBack(other, task).then().statusCode(403);
        }
        takeBack(Tokens.editor(), task)
                .then()
                .statusCode(200)
                .body("settlement", nullValue())
                .body("problems.rule", contains("deadline-unresolved"));
        as(Tokens.editor())
                .get(task + "/history")
                .then()
                .body("items[0].what", equalTo("deadline-settlement-taken-back"));
        settle(task, Map.of("dueOn", "2023-06-30", "reason", "Công văn 12")).statusCode(200);
        Wire.plan(plan.issuing(Appendices.get(plan.id).getLong("appendixVersion")));
        takeBack(Tokens.editor(), task).then().statusCode(409).body("type", endsWith("/appendix-locked"));
    }

    @Test
    void takesTheSuggestionOverBesideTheWrittenPhrase() {
        Map<String, Object> row = row(1, "Sở Tài chính", "", "Thường xuyên");
        row.put("content", "Tổ chức giao ban báo chí " + RHYTHM);
        String task = task(row);
        String phrase = read(task).extract().path("deadline.suggestion.phrase");
        assertEquals(RHYTHM, phrase);
        settle(task, Map.of("kind", "AS_PHRASE", "phrase", phrase, "reason", "Theo nội dung"))
                .statusCode(200)
                .body("problems", empty())
                .body("deadline.phrase", equalTo("Thường xuyên"))
                .body("deadline.kind", equalTo("RECURRING"))
                .body("deadline.recurrence", containsString("BYMONTH=2,4,6,8,10,12"))
                .body("deadline.explanation", containsString(RHYTHM))
                .body("deadline.explanationEn", containsString(RHYTHM))
                .body("deadline.suggestion", nullValue())
                .body("deadline.needsConfirmation", equalTo(false));
        Wire.plan(plan.issuing(Appendices.get(plan.id).getLong("appendixVersion")));
        Wire.until(() -> "LOCKED".equals(Appendices.get(plan.id).getString("lock.outcome")));
        Wire.plan(plan.issued());
        Wire.until(() -> Appendices.get(plan.id).getBoolean("assignments.complete"));
        Map<String, Object> part = Appendices.lead(plan.id, 1, "STC");
        assertEquals("Thường xuyên", part.get("phrase"));
        as(Tokens.monitor())
                .get("/assignments/" + part.get("id") + "/occurrences")
                .then()
                .body("items", hasSize(6))
                .body("items.state", hasItem("BEFORE_ISSUE"))
                .body("items[0].originalDueOn", equalTo("2023-02-28"));
    }

    @Test
    void countsByThePhraseThatStandsForTheWrittenOne() {
        String task = task("khi nào tiện");
        Map<String, String> word = Map.of("kind", "AS_PHRASE", "phrase", EventDays.COUNTED, "reason", "Họp ngày 4/4");
        settle(task, word).statusCode(200).body("deadline.kind", equalTo("RELATIVE"));
        act(Tokens.editor(), task, "/event-day", Map.of("on", "2023-08-01", "reason", "Công văn 45"))
                .then()
                .statusCode(200)
                .body("deadline.dueOn", equalTo("2023-08-15"));
        settle(task, word).statusCode(200).body("deadline.dueOn", equalTo("2023-08-15"));
        Map<String, String> other =
                Map.of("kind", "AS_PHRASE", "phrase", EventDays.COUNTED.replace("10", "5"), "reason", "Họp lại");
        settle(task, other).statusCode(200).body("deadline.dueOn", nullValue()).body("eventDay", nullValue());
    }

    @Test
    void takesNoPhraseThatIsNotUnderstoodAndNoneWithoutItsKind() {
        String task = task("khi nào tiện");
        settle(task, Map.of("kind", "AS_PHRASE", "phrase", "lúc rảnh", "reason", "x"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/phrase"))
                .body("violations[0].rule", equalTo("phrase-not-understood"));
        settle(task, Map.of("kind", "AS_PHRASE", "reason", "x"))
                .statusCode(422)
                .body("violations[0].rule", equalTo("phrase-or-kind"));
        settle(task, Map.of("kind", "ONGOING", "phrase", "Quý I", "reason", "x"))
                .statusCode(422)
                .body("violations[0].rule", equalTo("phrase-or-kind"));
    }

    @Test
    void asksAgainWhatAnotherYearMakesOfAPhraseThatAsks() {
        String task = task("khi nào tiện");
        settle(task, Map.of("kind", "AS_PHRASE", "phrase", "đầu tháng 5", "reason", "x"))
                .statusCode(200)
                .body("problems", empty());
        Wire.plan(plan.on(LocalDate.of(2024, 4, 3)));
        read(task)
                .body("problems.rule", contains("deadline-unconfirmed"))
                .body("deadline.dueOn", equalTo("2024-05-01"))
                .body("deadline.settledBy", equalTo("editor.snv"));
    }

    @Test
    void readsWordsThatWereSaidBeforeReadingsWereKept() {
        Settlement word = StoredJson.read(
                "{\"kind\":\"AS_READ\",\"dueOn\":null,\"by\":\"editor.snv\",\"at\":\"2023-04-03T01:00:00Z\",\"reason\":\"x\"}",
                Settlement.class);
        assertTrue(word.agreesWith("đầu tháng 5", null));
    }

    private String task(String phrase) {
        return task(row(1, "Sở Nội vụ", "", phrase));
    }

    private String task(Map<String, Object> row) {
        return "/tasks/"
                + as(Tokens.editor())
                        .body(row)
                        .post("/plans/" + plan.id + "/tasks")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static ValidatableResponse read(String task) {
        return as(Tokens.editor()).get(task).then().statusCode(200);
    }

    private static ValidatableResponse settle(String task, Map<String, String> word) {
        return act(Tokens.editor(), task, "/deadline-settlement", word).then();
    }

    private static Response takeBack(String token, String task) {
        return act(token, task, "/deadline-settlement/withdrawal", Map.of("reason", "Nhầm"));
    }
}
