package vn.gov.quangtri.cchc.task.assignment;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;

/** Where leads answer jointly, a word on the first one's part reaches only the parts that its speaker may judge. */
@QuarkusTest
class JointLeadsTest implements Servers {

    private static final Map<String, ?> DONE = Map.of("completedOn", "2023-05-10", "result", "Đã xong");
    private static final Map<String, ?> REASON = Map.of("reason", "Chưa đủ");

    private final String monitor = Tokens.of(Set.of(Role.MONITOR), "SNV");
    private final String office = Tokens.of(Set.of(Role.PLAN_OFFICE), "VPUB");
    private PlanFixture plan;

    @BeforeEach
    void aPlanOfJointLeads() {
        TestOfficeClock.set(LocalDate.of(2023, 5, 10));
        plan = Appendices.issued(List.of(
                joint(1, "Văn phòng UBND tỉnh; Sở Nội vụ; Sở Tài chính"), joint(2, "Sở Nội vụ; Văn phòng UBND tỉnh")));
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void leavesTheMonitorsOwnPartToTheOffice() {
        move(Tokens.officer("VPUB"), 1, "VPUB", "/completion", DONE).statusCode(200);
        move(monitor, 1, "VPUB", "/confirmation", Map.of()).statusCode(200);
        assertEquals("CONFIRMED", state(1, "STC"));
        assertEquals("DONE", state(1, "SNV"));
        move(monitor, 1, "SNV", "/confirmation", Map.of()).statusCode(403).body("type", endsWith("/own-agency"));
        move(office, 1, "SNV", "/confirmation", Map.of()).statusCode(200);
        assertEquals("CONFIRMED", state(1, "SNV"));
    }

    @Test
    void leavesTheOfficesOwnPartToTheMonitor() {
        move(Tokens.officer("SNV"), 2, "SNV", "/completion", DONE).statusCode(200);
        move(office, 2, "SNV", "/return", REASON).statusCode(200);
        assertEquals("DONE", state(2, "VPUB"));
        move(office, 2, "VPUB", "/return", REASON).statusCode(403);
        move(monitor, 2, "VPUB", "/return", REASON).statusCode(200);
        assertEquals("RETURNED", state(2, "VPUB"));
    }

    @Test
    void opensAgainOnlyWhatItsSpeakerMayJudge() {
        move(Tokens.officer("VPUB"), 1, "VPUB", "/completion", DONE).statusCode(200);
        move(monitor, 1, "VPUB", "/reopening", REASON).statusCode(200);
        assertEquals("IN_PROGRESS", state(1, "STC"));
        assertEquals("DONE", state(1, "SNV"));
    }

    @Test
    void judgesApartOnlyWhatTheFirstPartsJudgeMayNot() {
        move(Tokens.officer("VPUB"), 1, "VPUB", "/completion", DONE).statusCode(200);
        move(monitor, 1, "STC", "/confirmation", Map.of())
                .statusCode(409)
                .body("type", endsWith("/first-lead-answers"));
    }

    @Test
    void letsALeadThatWasSentBackAloneAnswerForItself() {
        move(Tokens.officer("SNV"), 1, "SNV", "/completion", DONE).statusCode(409);
        move(Tokens.officer("VPUB"), 1, "VPUB", "/completion", DONE).statusCode(200);
        move(office, 1, "SNV", "/return", REASON).statusCode(200);
        assertEquals("DONE", state(1, "VPUB"));
        move(Tokens.officer("SNV"), 1, "SNV", "/completion", DONE).statusCode(200);
        assertEquals("DONE", state(1, "SNV"));
    }

    private static Map<String, Object> joint(int number, String leads) {
        Map<String, Object> row = row(number, leads, "", "Quý II/2023");
        row.put("leadMode", "JOINT");
        return row;
    }

    private String state(int row, String agency) {
        return (String) Appendices.lead(plan.id, row, agency).get("state");
    }

    private ValidatableResponse move(String token, int row, String agency, String move, Map<String, ?> body) {
        String thing = "/assignments/" + Appendices.lead(plan.id, row, agency).get("id");
        return act(token, thing, move, body).then();
    }
}
