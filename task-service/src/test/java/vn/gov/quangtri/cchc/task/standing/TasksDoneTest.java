package vn.gov.quangtri.cchc.task.standing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** A task is done when every lead is, or when the first-named lead has marked it for all where they answer jointly. */
@QuarkusTest
class TasksDoneTest implements Servers {

    private PlanFixture fixture;
    private UUID plan;

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    private void issue() {
        TestOfficeClock.set(LocalDate.of(2023, 6, 10));
        Map<String, Object> joint = row(3, "Sở Tài chính; Sở Nội vụ", "", "Quý II/2023");
        joint.put("leadMode", "JOINT");
        fixture = Appendices.issued(List.of(
                row(1, "Sở Tài chính; Sở Y tế", "Sở Nội vụ", "Quý II/2023"),
                row(2, "Sở Y tế", "Sở Tài chính", "15/5/2023"),
                joint,
                row(4, "Sở Y tế", "", "Thường xuyên"),
                row(5, "Sở Y tế; Sở Tài chính", "", "Năm 2023")));
        plan = fixture.id;
    }

    @Test
    void areDoneWhenEveryLeadIs() {
        issue();
        tasks(5, 0, 0).body("rows.done", contains(false, false, false, false, false));
        complete(1, "STC");
        tasks(5, 0, 0);
        complete(1, "SYT");
        complete(2, "SYT");
        tasks(5, 2, 1).body("rows.done", contains(true, true, false, false, false));
        standing("?by=task&on=2023-06-09").body("total.tasks.done", equalTo(0));
    }

    @Test
    void areDoneWhenTheFirstLeadMarkedThemForAll() {
        issue();
        complete(3, "STC");
        tasks(5, 1, 1).body("rows.done", contains(false, false, true, false, false));
        act(Tokens.office(), path(3, "SNV"), "/return", Map.of("reason", "Chưa đủ"))
                .then()
                .statusCode(200);
        tasks(5, 1, 1);
        act(Tokens.monitor(), path(3, "STC"), "/return", Map.of("reason", "Chưa đủ"))
                .then()
                .statusCode(200);
        tasks(5, 0, 0);
        complete(3, "STC");
        tasks(5, 1, 1);
    }

    @Test
    void areDoneWhereOngoingWorkWasPerformedAndAreLeftOutWhereNothingIsOwed() {
        issue();
        Map<String, String> said = Map.of("word", "PERFORMED", "result", "Kết quả");
        act(Tokens.officer("SYT"), path(4, "SYT"), "/last-word", said).then().statusCode(200);
        tasks(5, 0, 0);
        act(Tokens.monitor(), path(4, "SYT"), "/last-word/agreement", Map.of())
                .then()
                .statusCode(200);
        tasks(5, 1, 1).body("rows.done", contains(false, false, false, true, false));
        Wire.plan(fixture.ended("REVOKED", LocalDate.of(2023, 6, 10), "hết việc"));
        Wire.until(() -> standing("?by=plan").extract().jsonPath().getInt("total.tasks.total") == 0);
        tasks(0, 0, 0);
    }

    private ValidatableResponse tasks(int total, int done, int onTime) {
        standing("?by=plan").body("total.tasks", equalTo(Map.of("total", total, "done", done, "onTime", onTime)));
        return standing("?by=task")
                .body("total.tasks", equalTo(Map.of("total", total, "done", done, "onTime", onTime)));
    }

    private ValidatableResponse standing(String query) {
        return as(Tokens.observer())
                .get("/plans/" + plan + "/standing" + query)
                .then()
                .statusCode(200);
    }

    private void complete(int task, String agency) {
        Map<String, String> done = Map.of("completedOn", "2023-06-10", "result", "Xong");
        act(Tokens.officer(agency), path(task, agency), "/completion", done)
                .then()
                .statusCode(200);
    }

    private String path(int task, String agency) {
        return "/assignments/" + Appendices.lead(plan, task, agency).get("id");
    }
}
