package vn.gov.quangtri.cchc.task.assignment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** A task that each agency's own plan fulfils: its entry offers the completion to that agency, and completes nothing. */
@QuarkusTest
class SubPlanOfferTest implements Servers {

    private PlanFixture plan;

    @BeforeEach
    void issues() {
        TestOfficeClock.set(LocalDate.of(2023, 5, 20));
        Map<String, Object> own = row(1, "Sở Tài chính; Sở Y tế", "Sở Tư pháp", "Quý II/2023");
        own.put("fulfilledBy", "SUB_PLAN");
        plan = Appendices.issued(List.of(own, row(2, "Sở Tài chính", "", "Quý II/2023")));
    }

    @AfterEach
    void resetTheClock() {
        TestOfficeClock.reset();
    }

    @Test
    void offersTheCompletionToTheAgencyWhosePlanItIsAndToNobodyElse() {
        as(Tokens.officer("STC")).get(lead("STC")).then().body("offer", nullValue());
        UUID subPlan = UUID.randomUUID();
        entered(subPlan, 1, "STC", "45/KH-STC", "Tuyên truyền CCHC");
        as(Tokens.officer("STC"))
                .get(lead("STC"))
                .then()
                .body("state", equalTo("NOT_STARTED"))
                .body("offer.kind", equalTo("SUB_PLAN"))
                .body("offer.source", equalTo(subPlan.toString()))
                .body("offer.title", equalTo("Tuyên truyền CCHC"))
                .body("offer.action", equalTo("completion"))
                .body("offer.body.completedOn", equalTo("2023-04-20"))
                .body("offer.body.documentNumber", equalTo("45/KH-STC"))
                .body("offer.body.documentDate", equalTo("2023-04-20"));
        as(Tokens.officer("SYT")).get(lead("SYT")).then().body("offer", nullValue());
        for (String token : List.of(Tokens.officer("SYT"), Tokens.monitor(), Tokens.observer())) {
            as(token).get(lead("STC")).then().statusCode(200).body("offer", nullValue());
        }
        as(Tokens.officer("STC"))
                .get("/assignments/" + Appendices.lead(plan.id, 2, "STC").get("id"))
                .then()
                .body("offer", nullValue());
        entered(UUID.randomUUID(), 1, "STP", "7/KH-STP", null);
        String helper = "/assignments/"
                + Appendices.assignments(plan.id, "&role=COORDINATING").get(0).get("id");
        as(Tokens.officer("STP")).get(helper).then().body("offer", nullValue());
    }

    @Test
    void isAcceptedByTheOrdinaryCompletion() {
        entered(UUID.randomUUID(), 1, "SYT", "8/KH-SYT", null);
        as(Tokens.officer("SYT")).get(lead("SYT")).then().body("offer.title", equalTo("8/KH-SYT"));
        Map<String, Object> body = as(Tokens.officer("SYT")).get(lead("SYT")).path("offer.body");
        act(Tokens.officer("SYT"), lead("SYT"), "/completion", body)
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("completedOn", equalTo("2023-04-20"))
                .body("content.documentNumber", equalTo("8/KH-SYT"))
                .body("offer", nullValue());
    }

    @Test
    void goesByTheLatestWordOfItAndByNoneThatIsLost() {
        UUID subPlan = UUID.randomUUID();
        entered(subPlan, 3, "STC", "46/KH-STC", null);
        entered(subPlan, 3, "STC", "46/KH-STC", null);
        send(subPlan, 2, "STC", "45/KH-STC", null, false);
        UUID fence = UUID.randomUUID();
        entered(fence, 1, "SYT", "8/KH-SYT", null);
        as(Tokens.officer("STC")).get(lead("STC")).then().body("offer.body.documentNumber", equalTo("46/KH-STC"));
        send(subPlan, 4, "STC", "46/KH-STC", null, true);
        Wire.copied("sub-plan/" + subPlan + "@4");
        as(Tokens.officer("STC")).get(lead("STC")).then().body("offer", nullValue());
    }

    @Test
    void keepsItWithTheTaskAndTellsIt() {
        Map<String, Object> task = Appendices.tasks(plan.id).get(0);
        assertEquals("SUB_PLAN", task.get("fulfilledBy"));
        assertEquals(
                "SUB_PLAN",
                Wire.published("cchc.tasks", task.get("id")).path("fulfilledBy").asText());
    }

    private String lead(String agency) {
        return "/assignments/" + Appendices.lead(plan.id, 1, agency).get("id");
    }

    private void entered(UUID id, int version, String agency, String number, String title) {
        send(id, version, agency, number, title, false);
        Wire.copied("sub-plan/" + id + "@" + version);
    }

    private void send(UUID id, int version, String agency, String number, String title, boolean deleted) {
        Map<String, Object> data = new HashMap<>();
        data.put("id", id.toString());
        data.put("version", version);
        data.put("planId", plan.id.toString());
        data.put("agency", agency);
        data.put("number", number);
        data.put("issuedOn", "2023-04-20");
        data.put("title", title);
        data.put("link", null);
        data.put("deleted", deleted);
        Wire.send("cchc.sub-plans", "sub-plan", id.toString(), data);
    }
}
