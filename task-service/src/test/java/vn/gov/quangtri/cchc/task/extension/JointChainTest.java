package vn.gov.quangtri.cchc.task.extension;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;

/** What the first of joint leads asks for is in the chain of each lead whose day it moves. */
@QuarkusTest
class JointChainTest implements Servers {

    private static final String TODAY = "2023-06-20";
    private static final Map<String, ?> DONE = Map.of("completedOn", TODAY, "result", "Đã xong");

    private static final Map<String, ?> REASON = Map.of("reason", "Chưa đủ");

    @Inject
    DataSource database;

    private PlanFixture plan;

    @BeforeEach
    void aPlanOfJointLeads() {
        TestOfficeClock.set(LocalDate.of(2023, 5, 10));
        Map<String, Object> joint = row(1, "Sở Tài chính; Sở Y tế; Sở Nội vụ", "Sở Tư pháp", "Quý II/2023");
        joint.put("leadMode", "JOINT");
        plan = Appendices.issued(List.of(joint, row(2, "Sở Tài chính; Sở Y tế", "", "Quý II/2023")));
        TestOfficeClock.set(LocalDate.parse(TODAY));
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void isReadByEachLeadForWhomItWasAsked() {
        String request = Requests.asked("STC", part(1, "STC"), "2023-08-31");
        for (String token : List.of(Tokens.officer("STC"), Tokens.officer("SYT"), Tokens.monitor())) {
            as(token).get(request).then().statusCode(200).body("agency.key", equalTo("STC"));
            as(token).get(request + "/history").then().statusCode(200);
            as(token).get("/extensions?plan=" + plan.id).then().body("items", hasSize(1));
            as(token).get("/extensions?agency=SYT&plan=" + plan.id).then().body("items", hasSize(1));
        }
        for (String token : List.of(Tokens.officer("SYT"), Tokens.monitor())) {
            as(token).get(part(1, "SYT") + "/extensions?count=true").then().body("total", equalTo(1));
        }
        as(Tokens.officer("SYT")).get(request).then().body("allowedActions", empty());
        Requests.withdraw(Tokens.officer("SYT"), request).then().statusCode(403);
        for (String stranger : List.of(Tokens.officer("SNV"), Tokens.officer("STP"), Tokens.officer("SCT"))) {
            as(stranger).get(request).then().statusCode(404);
            as(stranger).get("/extensions?plan=" + plan.id).then().body("items", empty());
        }
        as(Tokens.monitor()).get(part(1, "SNV") + "/extensions").then().body("items", empty());
        as(Tokens.monitor()).get(part(2, "SYT") + "/extensions").then().body("items", empty());
        Requests.advised(request);
        Requests.grant(Tokens.office(), request, TODAY, null).then().statusCode(200);
        assertEquals("2023-08-31", Appendices.lead(plan.id, 1, "SYT").get("dueOn"));
        as(Tokens.officer("SYT"))
                .get(part(1, "SYT") + "/extensions")
                .then()
                .body("items.state", contains("GRANTED"))
                .body("items.decision.dueOn", contains("2023-08-31"));
    }

    /** The other lead's agency is the monitor's, and for a while another one's. */
    @Test
    void goesOnWhereALeadAsksForItselfLater() throws SQLException {
        hold("SNV", "SYT");
        String first = Requests.asked("STC", part(1, "STC"), "2023-08-31");
        Requests.advised(first);
        Requests.grant(Tokens.office(), first, TODAY, null).then().statusCode(200);
        assertEquals("2023-08-31", Appendices.lead(plan.id, 1, "SNV").get("dueOn"));
        hold("SNV", "SNV");
        act(Tokens.officer("STC"), part(1, "STC"), "/completion", DONE).then().statusCode(200);
        act(Tokens.office(), part(1, "SNV"), "/return", REASON).then().statusCode(200);
        String own = Requests.asked("SNV", part(1, "SNV"), "2023-09-30");
        as(Tokens.officer("SNV"))
                .get(part(1, "SNV") + "/extensions")
                .then()
                .body("items.number", contains(1, 2))
                .body("items.agency.key", contains("STC", "SNV"));
        as(Tokens.officer("STC")).get(own).then().statusCode(404);
        as(Tokens.officer("STC")).get(part(1, "STC") + "/extensions").then().body("items.number", contains(1));
        Requests.withdraw(Tokens.officer("SNV"), own).then().statusCode(200);
        hold("SNV", "SYT");
        act(Tokens.monitor(), part(1, "STC"), "/return", REASON).then().statusCode(200);
        Requests.asked("STC", part(1, "STC"), "2023-10-31");
        as(Tokens.monitor()).get(part(1, "SNV") + "/extensions").then().body("items.number", contains(1, 2, 3));
        as(Tokens.monitor()).get(part(1, "STC") + "/extensions").then().body("items.number", contains(1, 3));
    }

    private void hold(String agency, String holder) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("UPDATE assignment SET holder = ? WHERE id = ?")) {
            statement.setString(1, holder);
            statement.setBytes(2, Ids.toBytes(UUID.fromString(part(1, agency).substring("/assignments/".length()))));
            assertEquals(1, statement.executeUpdate());
        }
    }

    private String part(int row, String agency) {
        return Requests.assignment(plan, row, agency);
    }
}
