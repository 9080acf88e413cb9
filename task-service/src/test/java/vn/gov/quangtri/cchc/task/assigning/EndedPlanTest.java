package vn.gov.quangtri.cchc.task.assigning;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** A plan ends on the day that plan-service says, whenever this service hears of it. */
@QuarkusTest
class EndedPlanTest implements Servers {

    private static final LocalDate ENDED = LocalDate.of(2023, 6, 20);

    private PlanFixture plan;

    @BeforeEach
    void aPlanInForce() {
        TestOfficeClock.set(LocalDate.of(2023, 5, 10));
        plan = Appendices.issued(List.of(row(1, "Sở Tài chính", "", "Quý II/2023")));
        TestOfficeClock.set(LocalDate.of(2023, 7, 10));
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void keepsTheStandingsOfThePlansLastDay() {
        Wire.plan(plan.ended("CLOSED", ENDED, "Đã xong"));
        assertEquals("NOT_YET_DUE", Appendices.lead(plan.id, 1, "STC").get("standing"));
    }

    @Test
    void takesTheDayOfHearingWhereNoneIsSaid() {
        Wire.plan(plan.ended("CLOSED"));
        TestOfficeClock.set(LocalDate.of(2023, 7, 20));
        assertEquals(10, Appendices.lead(plan.id, 1, "STC").get("daysLate"));
    }

    @Test
    void cancelsOnThatDayAndForThatReason() {
        Wire.plan(plan.ended("REVOKED", ENDED, "Quyết định 15/QĐ-UBND"));
        Wire.until(() -> "CANCELLED".equals(state("2023-07-10")));
        assertEquals("CANCELLED", state("2023-06-20"));
        assertEquals("NOT_STARTED", state("2023-06-19"));
        Object id = Appendices.lead(plan.id, 1, "STC").get("id");
        as(Tokens.monitor())
                .get("/assignments/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items[0].what", equalTo("CANCEL"))
                .body("items[0].day", equalTo("2023-06-20"))
                .body("items[0].why", equalTo("Quyết định 15/QĐ-UBND"));
    }

    @Test
    void cancelsWhatWasGivenOutByAPlanThatItsOwnerLost() {
        Object id = Appendices.lead(plan.id, 1, "STC").get("id");
        Wire.plan(plan.lost(ENDED));
        Wire.until(() -> "CANCELLED"
                .equals(as(Tokens.monitor())
                        .get("/assignments/" + id)
                        .jsonPath()
                        .getString("state")));
        as(Tokens.editor()).get("/plans/" + plan.id + "/appendix").then().statusCode(404);
    }

    private String state(String day) {
        return (String) Appendices.assignments(plan.id, "&on=" + day).get(0).get("state");
    }
}
