package vn.gov.quangtri.cchc.task.extension;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.EventDays;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** What becomes of requests and of granted days when the event's day that work counts from is corrected or taken back. */
@QuarkusTest
class CorrectedWorkTest implements Servers {

    private static final String ON = "2023-06-08";
    private static final String WANTED = "2023-08-31";

    private PlanFixture plan;
    private String work;

    @BeforeEach
    void oneWithADay() {
        TestOfficeClock.set(LocalDate.of(2023, 6, 20));
        Wire.names();
        plan = Appendices.issued(List.of(row(1, "Sở Tài chính", "", EventDays.UNCOUNTED)));
        work = Requests.assignment(plan, 1, "STC");
        EventDays.entered(plan, 1, ON, "2023-06-30");
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void isBoundToACorrectedDayBeforeTheOneAskedForAndEndsWithALaterOne() {
        String request = Requests.asked("STC", work, WANTED);
        Requests.advised(request);
        String etag = as(Tokens.office()).get(request).header("ETag");
        EventDays.corrected(plan, 1, ON, "2023-07-15");
        assertEquals("ADVISED", Requests.read(request).getString("state"));
        assertEquals("2023-07-15", Requests.read(request).getString("dueOn"));
        assertEquals("2023-07-15", Requests.read(request).getString("originalDueOn"));
        as(Tokens.office())
                .header("If-Match", etag)
                .body(Map.of("granted", true, "number", "12/UBND", "decidedOn", "2023-06-20"))
                .post(request + "/decision")
                .then()
                .statusCode(412);
        assertEquals(true, waiting());
        EventDays.corrected(plan, 1, ON, WANTED);
        assertEquals("CLOSED", Requests.read(request).getString("state"));
        assertEquals("DAY_MOVED", Requests.read(request).getString("endReason"));
        Wire.until(() -> !waiting());
        assertEquals(2, Requests.read(Requests.asked("STC", work, "2023-09-30")).getInt("number"));
    }

    @Test
    void keepsAGrantedDayThatLiesBeyondTheCorrectedOneAndGoesByALaterOne() {
        granted(WANTED, "2023-06-20");
        TestOfficeClock.set(LocalDate.of(2023, 6, 21));
        EventDays.corrected(plan, 1, ON, "2023-07-10");
        assertEquals(WANTED, lead("dueOn"));
        assertEquals("2023-07-10", lead("originalDueOn"));
        Wire.until(() -> "[null>2023-07-10, 2023-06-20>2023-08-31]".equals(Wire.dueDays(work.substring(13))));
        EventDays.corrected(plan, 1, ON, "2023-09-15");
        assertEquals("2023-09-15", lead("dueOn"));
        assertEquals("2023-09-15", lead("originalDueOn"));
        TestOfficeClock.set(LocalDate.of(2023, 6, 22));
        EventDays.corrected(plan, 1, ON, "2023-06-30");
        assertEquals(WANTED, lead("dueOn"));
        Wire.until(() -> "[null>2023-06-30, 2023-06-20>2023-08-31]".equals(Wire.dueDays(work.substring(13))));
    }

    @Test
    void takesADecisionThatWasMadeBeforeTheCorrection() {
        TestOfficeClock.set(LocalDate.of(2023, 6, 25));
        String request = Requests.asked("STC", work, WANTED);
        Requests.advised(request);
        TestOfficeClock.set(LocalDate.of(2023, 6, 28));
        EventDays.corrected(plan, 1, ON, "2023-07-15");
        TestOfficeClock.set(LocalDate.of(2023, 6, 29));
        Requests.grant(Tokens.office(), request, "2023-06-26", null).then().statusCode(200);
        Wire.until(() -> "[null>2023-07-15, 2023-06-26>2023-08-31]".equals(Wire.dueDays(work.substring(13))));
    }

    @Test
    void endsWithADayThatIsTakenBackAndCountsOnInItsChain() {
        String request = Requests.asked("STC", work, WANTED);
        EventDays.takeBack(Tokens.approver(), plan, 1).then().statusCode(200);
        assertEquals("CLOSED", Requests.read(request).getString("state"));
        assertEquals("DAY_TAKEN_BACK", Requests.read(request).getString("endReason"));
        assertNull(Requests.read(request).getString("originalDueOn"));
        Wire.until(() -> !waiting());
        Requests.ask(Tokens.officer("STC"), work, WANTED).then().statusCode(409);
        EventDays.entered(plan, 1, ON, "2023-07-20");
        String next = Requests.asked("STC", work, WANTED);
        assertEquals(2, Requests.read(next).getInt("number"));
        assertEquals("2023-07-20", Requests.read(next).getString("originalDueOn"));
    }

    @Test
    void hasAGrantedDayAgainWhenItsEventIsEnteredAnew() {
        granted(WANTED, "2023-06-20");
        EventDays.takeBack(Tokens.approver(), plan, 1).then().statusCode(200);
        assertNull(lead("dueOn"));
        assertEquals("AWAITING_EVENT", lead("standing"));
        EventDays.entered(plan, 1, ON, "2023-07-20");
        assertEquals(WANTED, lead("dueOn"));
        assertEquals("2023-07-20", lead("originalDueOn"));
        as(Tokens.officer("STC")).get(work + "/extensions").then().body("items.size()", equalTo(1));
    }

    private void granted(String day, String decidedOn) {
        String request = Requests.asked("STC", work, day);
        Requests.advised(request);
        Requests.grant(Tokens.office(), request, decidedOn, null).then().statusCode(200);
    }

    private Object lead(String member) {
        return Appendices.lead(plan.id, 1, "STC").get(member);
    }

    private boolean waiting() {
        return Wire.published("cchc.assignments", work.substring(13))
                .path("extensionWaiting")
                .asBoolean();
    }
}
