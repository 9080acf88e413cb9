package vn.gov.quangtri.cchc.task.extension;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** Where leads answer jointly, nobody decides or gives an opinion on the own agency's day with the first one's. */
@QuarkusTest
class JointExtensionTest implements Servers {

    private static final String WANTED = "2023-08-31";
    private static final String ORIGINAL = "2023-06-30";
    private static final String TODAY = "2023-06-20";
    private static final Map<String, ?> DONE = Map.of("completedOn", TODAY, "result", "Đã xong");
    private static final Map<String, ?> REASON = Map.of("reason", "Chưa đủ");

    @Inject
    DataSource database;

    private PlanFixture plan;

    @BeforeEach
    void aPlanOfJointLeads() {
        TestOfficeClock.set(LocalDate.of(2023, 5, 10));
        plan = Appendices.issued(List.of(
                joint(1, "Sở Tài chính; Văn phòng UBND tỉnh"),
                joint(2, "Sở Nội vụ; Sở Tài chính"),
                joint(3, "Sở Tài chính; Sở Nội vụ"),
                row(4, "Sở Y tế", "", "Quý II/2023")));
        TestOfficeClock.set(LocalDate.parse(TODAY));
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void isDecidedByTheCommitteeItselfWhereOneOfThemIsItsOffice() {
        String request = Requests.asked("STC", part(1, "STC"), WANTED);
        Requests.advised(request);
        forbidden(grant(Tokens.office(), request), "own-agency");
        forbidden(grant(Tokens.of(Set.of(Role.PLAN_APPROVER), "VPUB"), request), "own-agency");
        forbidden(grant(Tokens.of(Set.of(Role.PLAN_OFFICE), "SYT"), request), "decided-by-approver");
        assertEquals(ORIGINAL, dueOn(1, "VPUB"));
        grant(Tokens.approver(), request).then().statusCode(200);
        assertEquals(WANTED, dueOn(1, "STC"));
        assertEquals(WANTED, dueOn(1, "VPUB"));
        conflict(Requests.ask(Tokens.officer("VPUB"), part(1, "VPUB"), "2023-09-30"), "first-lead-answers");
    }

    @Test
    void goesWithoutAnOpinionForTheMonitorsOwnDayAlone() {
        String own = Requests.asked("SNV", part(2, "SNV"), WANTED);
        forbidden(Requests.advise(Tokens.monitor(), own), "own-agency");
        grant(Tokens.office(), own).then().statusCode(200);
        assertEquals(WANTED, dueOn(2, "SNV"));
        assertEquals(ORIGINAL, dueOn(2, "STC"));
        String other = Requests.asked("STC", part(2, "STC"), WANTED);
        conflict(grant(Tokens.office(), other), "opinion-missing");
        Requests.advised(other);
        grant(Tokens.office(), other).then().statusCode(200);
        assertEquals(WANTED, dueOn(2, "STC"));
    }

    @Test
    void leavesTheMonitorsOwnDayOutOfWhatItGivesAnOpinionOn() {
        String first = Requests.asked("STC", part(3, "STC"), WANTED);
        Requests.advised(first);
        grant(Tokens.office(), first).then().statusCode(200);
        assertEquals(WANTED, dueOn(3, "STC"));
        assertEquals(ORIGINAL, dueOn(3, "SNV"));
        String own = Requests.asked("SNV", part(3, "SNV"), WANTED);
        forbidden(Requests.advise(Tokens.monitor(), own), "own-agency");
        grant(Tokens.office(), own).then().statusCode(200);
        assertEquals(WANTED, dueOn(3, "SNV"));
    }

    @Test
    void leavesWhatAnotherLeadAskedForItselfAsItIs() {
        act(Tokens.officer("STC"), part(3, "STC"), "/completion", DONE).then().statusCode(200);
        act(Tokens.office(), part(3, "SNV"), "/return", REASON).then().statusCode(200);
        String own = Requests.asked("SNV", part(3, "SNV"), "2023-07-31");
        act(Tokens.monitor(), part(3, "STC"), "/return", REASON).then().statusCode(200);
        String first = Requests.asked("STC", part(3, "STC"), WANTED);
        Requests.advised(first);
        grant(Tokens.office(), first).then().statusCode(200);
        assertEquals(ORIGINAL, dueOn(3, "SNV"));
        grant(Tokens.office(), own).then().statusCode(200);
        assertEquals("2023-07-31", dueOn(3, "SNV"));
    }

    @Test
    void leavesItAlsoWhereBothWouldGoTheSameWay() throws SQLException {
        String own = Requests.asked("SNV", part(3, "SNV"), "2023-07-31");
        change("UPDATE assignment SET holder = 'SYT' WHERE id = ?", part(3, "SNV"));
        String first = Requests.asked("STC", part(3, "STC"), WANTED);
        Requests.advised(first);
        grant(Tokens.office(), first).then().statusCode(200);
        assertEquals(ORIGINAL, dueOn(3, "SNV"));
        Requests.advised(own);
        grant(Tokens.office(), own).then().statusCode(200);
        assertEquals("2023-07-31", dueOn(3, "SNV"));
    }

    @Test
    void isRefusedWithThePlanAlsoWhereThePartNoLongerKnowsOfIt() throws SQLException {
        String unknown = Requests.asked("STC", part(1, "STC"), WANTED);
        String other = Requests.asked("SYT", part(4, "SYT"), WANTED);
        change("UPDATE assignment SET extension_in_time = NULL WHERE id = ?", part(1, "STC"));
        Wire.plan(plan.ended("REVOKED", LocalDate.parse(TODAY), "hết việc"));
        for (String each : List.of(unknown, other)) {
            Wire.until(() -> "REFUSED".equals(Requests.read(each).getString("state")));
            assertEquals("PLAN_REVOKED", Requests.read(each).getString("endReason"));
        }
    }

    private void change(String update, String assignment) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setBytes(1, Ids.toBytes(UUID.fromString(assignment.substring("/assignments/".length()))));
            assertEquals(1, statement.executeUpdate());
        }
    }

    private static Map<String, Object> joint(int number, String leads) {
        Map<String, Object> row = row(number, leads, "", "Quý II/2023");
        row.put("leadMode", "JOINT");
        return row;
    }

    private String part(int row, String agency) {
        return Requests.assignment(plan, row, agency);
    }

    private Object dueOn(int row, String agency) {
        return Appendices.lead(plan.id, row, agency).get("dueOn");
    }

    private static Response grant(String token, String request) {
        return Requests.grant(token, request, TODAY, null);
    }

    private static void forbidden(Response answer, String code) {
        answer.then().statusCode(403).body("type", endsWith("/" + code));
    }

    private static void conflict(Response answer, String code) {
        answer.then().statusCode(409).body("type", endsWith("/" + code));
    }
}
