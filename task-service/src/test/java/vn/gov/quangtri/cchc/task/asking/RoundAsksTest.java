package vn.gov.quangtri.cchc.task.asking;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.events.Job;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.RoundFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;
import vn.gov.quangtri.cchc.task.store.StoredJson;

/** The plan warns seven days before; the round counts what was done up to its cut-off. */
@QuarkusTest
class RoundAsksTest implements Servers {

    private static final LocalDate FIRST_DAY = RoundFixture.CUT_OFF.minusDays(7);

    @Inject
    RoundSweepJob sweep;

    @Inject
    AskForRoundJob job;

    @Inject
    AskedRoundRepository claims;

    @Inject
    EntityManager database;

    private PlanFixture plan;

    @BeforeEach
    void aPlanInForce() {
        TestOfficeClock.set(LocalDate.of(2023, 5, 10));
        plan = Appendices.issued(List.of(
                row(1, "Sở Tài chính", "Sở Y tế", "Thường xuyên"),
                row(2, "Sở Tài chính", "", "Năm 2023"),
                row(3, "Sở Nội vụ", "", "Thường xuyên")));
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void asksFromTheWarningDaysBeforeTheCutOffOnAndNotADayEarlier() {
        RoundFixture round = RoundFixture.opened(plan.id);
        sweepOn(FIRST_DAY.minusDays(1));
        assertEquals(0, asked(round));
        sweepOn(FIRST_DAY);
        assertEquals(1, asked(round));
        awaitAsked(round, 1, "STC");
        awaitAsked(round, 3, "SNV");
        show(1, "STC")
                .body("lastWord.state", equalTo("ASKED"))
                .body("lastWord.dueOn", equalTo("2023-11-29"))
                .body("standing", equalTo("ONGOING"));
        show(2, "STC").body("lastWord", nullValue());
        Object helper = Appendices.assignments(plan.id, "&agency=SYT&role=COORDINATING")
                .get(0)
                .get("id");
        as(Tokens.monitor()).get("/assignments/" + helper).then().body("lastWord", nullValue());
        history(1, "STC")
                .body("items.what", equalTo(List.of("ASK_LAST_WORD", "CREATE")))
                .body("items[0].day", equalTo("2023-11-13"))
                .body("items[0].why", equalTo("Báo cáo năm"))
                .body("items[0].after.lastWord.askedBy", equalTo(round.id.toString()));
    }

    @Test
    void showsTheLeadThatItIsAskedAndByWhen() {
        RoundFixture round = RoundFixture.opened(plan.id);
        sweepOn(FIRST_DAY);
        awaitAsked(round, 1, "STC");
        as(Tokens.officer("STC"))
                .get(path(1, "STC"))
                .then()
                .body("allowedActions", hasItem("last-word"))
                .body("lastWord.askedBy", equalTo(round.id.toString()));
        assertEquals("2023-11-29", dueInWork(Tokens.officer("STC")));
        Wire.until(() -> published().path("dueOn").asText().equals("2023-11-29"));
        assertEquals(round.id.toString(), published().path("askedBy").asText());
        say("PERFORMED");
        Wire.until(() -> published().path("state").asText().equals("SAID"));
        assertEquals(true, published().path("askedBy").isNull());
        assertEquals(null, dueInWork(Tokens.officer("STC")));
    }

    @Test
    void asksOnceHoweverOftenTheSweepRunsAndTheRoundIsHeardOf() {
        RoundFixture round = RoundFixture.opened(plan.id);
        TestOfficeClock.set(FIRST_DAY);
        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(sweep::run))
                        .limit(4)
                        .toArray(CompletableFuture[]::new))
                .join();
        awaitAsked(round, 1, "STC");
        sweepOn(FIRST_DAY.plusDays(1));
        assertEquals(1, asked(round));
        assertFalse(QuarkusTransaction.requiringNew().call(() -> claims.claim(round.id, 1, FIRST_DAY)));
        ask(round, 1);
        history(1, "STC").body("items.what", equalTo(List.of("ASK_LAST_WORD", "CREATE")));
    }

    @Test
    void asksAgainInTheNextRoundAndKeepsTheWordOfTheOneBefore() {
        RoundFixture half = half();
        sweepOn(LocalDate.of(2023, 6, 7));
        awaitAsked(half, 1, "STC");
        say("PARTLY").body("lastWord.roundId", equalTo(half.id.toString()));
        judge("/agreement").body("lastWord.agreed", equalTo("PARTLY"));
        RoundFixture year = RoundFixture.opened(plan.id);
        sweepOn(FIRST_DAY);
        awaitAsked(year, 1, "STC");
        show(1, "STC")
                .body("lastWord.state", equalTo("ASKED"))
                .body("lastWord.agreed", equalTo("PARTLY"))
                .body("lastWord.roundId", equalTo(half.id.toString()));
        say("PERFORMED").body("lastWord.roundId", equalTo(year.id.toString()));
        judge("/agreement").body("lastWord.agreed", equalTo("PERFORMED"));
        history(1, "STC")
                .body("items.after.lastWord.agreed", equalTo(written("PERFORMED PARTLY PARTLY PARTLY - -")))
                .body("items.after.lastWord.word", equalTo(written("PERFORMED PERFORMED PARTLY PARTLY PARTLY -")));
        String listed = "&agency=STC&role=LEAD&on=2023-11-12";
        assertEquals(
                "PARTLY",
                ((Map<?, ?>) Appendices.assignments(plan.id, listed).get(0).get("lastWord")).get("agreed"));
    }

    @Test
    void leavesAWordToItsJudgeThatWasSaidForTheRoundBefore() {
        RoundFixture half = half();
        sweepOn(LocalDate.of(2023, 6, 7));
        awaitAsked(half, 1, "STC");
        say("PARTLY");
        RoundFixture year = RoundFixture.opened(plan.id);
        sweepOn(FIRST_DAY);
        awaitAsked(year, 1, "STC");
        show(1, "STC").body("lastWord.state", equalTo("SAID"));
        judge("/agreement")
                .body("lastWord.agreed", equalTo("PARTLY"))
                .body("lastWord.askedBy", equalTo(year.id.toString()));
    }

    @Test
    void doesNotAskForAWordThatWasSaidForItAlready() {
        RoundFixture round = RoundFixture.opened(plan.id);
        Map<String, Object> early = Map.of("word", "PERFORMED", "result", "Đã làm", "roundId", round.id);
        act(Tokens.officer("STC"), path(1, "STC"), "/last-word", early).then().statusCode(200);
        sweepOn(FIRST_DAY);
        awaitAsked(round, 3, "SNV");
        ask(round, 1);
        history(1, "STC").body("items.what", equalTo(List.of("SAY_LAST_WORD", "CREATE")));
    }

    @Test
    void refusesAWordForARoundOfAnotherPlanOrOfNone() {
        for (UUID other : List.of(UUID.randomUUID(), RoundFixture.opened(UUID.randomUUID()).id)) {
            Map<String, Object> word = Map.of("word", "PERFORMED", "result", "Đã làm", "roundId", other);
            act(Tokens.officer("STC"), path(1, "STC"), "/last-word", word)
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", equalTo(List.of("/roundId")))
                    .body("violations.rule", equalTo(List.of("round-unknown")));
        }
    }

    @Test
    void doesNotAskForARoundThatIsClosedOrLost() {
        RoundFixture closed = RoundFixture.opened(plan.id).closed();
        RoundFixture lost = half().lost();
        sweepOn(FIRST_DAY);
        assertEquals(0, asked(closed));
        assertEquals(0, asked(lost));
    }

    @Test
    void asksNothingWhereTheRoundEndedBeforeItsJobRan() {
        ask(RoundFixture.opened(plan.id).closed(), 1);
        ask(half().lost(), 1);
        history(1, "STC").body("items.what", equalTo(List.of("CREATE")));
    }

    @Test
    void leavesItToTheCloseOfThePlanThatCameBetween() {
        RoundFixture round = RoundFixture.opened(plan.id);
        TestOfficeClock.set(FIRST_DAY);
        Wire.plan(plan.ended("CLOSED", FIRST_DAY, "hết năm"));
        ask(round, 1);
        sweep.run();
        assertEquals(0, asked(round));
        Wire.until(() -> "ASKED".equals(show(1, "STC").extract().path("lastWord.state")));
        show(1, "STC").body("lastWord.askedBy", nullValue()).body("lastWord.dueOn", nullValue());
        history(1, "STC").body("items.what", equalTo(List.of("ASK_LAST_WORD", "CREATE")));
    }

    @Test
    void asksNothingOfARevokedPlan() {
        RoundFixture round = RoundFixture.opened(plan.id);
        Wire.plan(plan.ended("REVOKED", LocalDate.of(2023, 6, 20), "bãi bỏ"));
        ask(round, 1);
        sweepOn(FIRST_DAY);
        assertEquals(0, asked(round));
        Wire.until(() -> "CANCELLED".equals(show(1, "STC").extract().path("state")));
        history(1, "STC").body("items.what", equalTo(List.of("CANCEL", "CREATE")));
    }

    @Test
    void isNotAskedTwiceWhereThePlanClosesAfterTheRoundAsked() {
        RoundFixture round = RoundFixture.opened(plan.id);
        sweepOn(FIRST_DAY);
        awaitAsked(round, 1, "STC");
        awaitAsked(round, 3, "SNV");
        act(Tokens.officer("SNV"), path(3, "SNV"), "/last-word", Map.of("word", "PERFORMED", "result", "Đã làm"))
                .then()
                .statusCode(200);
        act(Tokens.office(), path(3, "SNV"), "/last-word/agreement", Map.of())
                .then()
                .statusCode(200);
        TestOfficeClock.set(LocalDate.of(2023, 12, 20));
        Wire.plan(plan.ended("CLOSED", LocalDate.of(2023, 12, 20), "hết năm"));
        Wire.until(() -> "ASKED".equals(show(3, "SNV").extract().path("lastWord.state")));
        show(1, "STC").body("lastWord.askedBy", equalTo(round.id.toString()));
        history(1, "STC").body("items.what", equalTo(List.of("ASK_LAST_WORD", "CREATE")));
    }

    @Test
    void asksOnceAllWorkWasGivenOut() {
        RoundFixture round = RoundFixture.opened(plan.id);
        givenOut(false);
        sweepOn(FIRST_DAY);
        assertEquals(0, asked(round));
        givenOut(true);
        sweepOn(FIRST_DAY);
        awaitAsked(round, 1, "STC");
    }

    private void givenOut(boolean whole) {
        write("UPDATE appendix SET assigned_complete = " + whole + " WHERE plan_id = ?1", plan.id);
    }

    private void write(String sql, UUID id) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(sql)
                .setParameter(1, Ids.toBytes(id))
                .executeUpdate());
    }

    private RoundFixture half() {
        return RoundFixture.opened(plan.id, "Báo cáo 6 tháng", LocalDate.of(2023, 6, 14), LocalDate.of(2023, 6, 20));
    }

    private void sweepOn(LocalDate day) {
        TestOfficeClock.set(day);
        sweep.run();
    }

    /** How many sweeps have asked for a round. */
    private long asked(RoundFixture round) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("SELECT COUNT(*) FROM asked_round WHERE round_id = ?1")
                                .setParameter(1, Ids.toBytes(round.id))
                                .getSingleResult())
                        .longValue());
    }

    /** Runs the job of one task as if it had waited until now. */
    private void ask(RoundFixture round, int row) {
        UUID task =
                UUID.fromString(Appendices.tasks(plan.id).get(row - 1).get("id").toString());
        Job waiting = new Job(1, AskForRoundJob.KIND, "x", StoredJson.write(new Question(round.id, task)), 0);
        QuarkusTransaction.requiringNew().run(() -> job.run(waiting));
    }

    private void awaitAsked(RoundFixture round, int row, String agency) {
        Wire.until(() -> round.id.toString().equals(show(row, agency).extract().path("lastWord.askedBy")));
    }

    private ValidatableResponse say(String word) {
        return act(Tokens.officer("STC"), path(1, "STC"), "/last-word", Map.of("word", word, "result", "Kết quả"))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse judge(String move) {
        return act(Tokens.monitor(), path(1, "STC"), "/last-word" + move, Map.of())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse show(int row, String agency) {
        return as(Tokens.monitor()).get(path(row, agency)).then().statusCode(200);
    }

    private ValidatableResponse history(int row, String agency) {
        return as(Tokens.monitor()).get(path(row, agency) + "/history").then().statusCode(200);
    }

    private JsonNode published() {
        return Wire.published("cchc.assignments", path(1, "STC").substring("/assignments/".length()))
                .path("lastWord");
    }

    private Object dueInWork(String token) {
        String id = path(1, "STC").substring("/assignments/".length());
        return Appendices.work(token, "?limit=200").stream()
                .filter(each -> id.equals(each.get("id")))
                .findFirst()
                .orElseThrow()
                .get("dueOn");
    }

    private static List<String> written(String words) {
        return Stream.of(words.split(" "))
                .map(word -> word.equals("-") ? null : word)
                .toList();
    }

    private String path(int row, String agency) {
        return "/assignments/" + Appendices.lead(plan.id, row, agency).get("id");
    }
}
