package vn.gov.quangtri.cchc.task.standing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

@QuarkusTest
class StandingResourceTest implements Servers {

    @Test
    void showsEveryAgencyToEveryAgency() {
        UUID plan = plan();
        for (String token : List.of(Tokens.officer("STP"), Tokens.observer(), Tokens.finance(), Tokens.monitor())) {
            ask(token, plan, "?by=agency&on=2023-12-31").statusCode(200).body("rows.key", contains("SNV", "STC"));
        }
    }

    @Test
    void saysNoRateWhereNothingIsRated() {
        ask(Tokens.observer(), plan(), "?by=task&on=2023-12-31")
                .statusCode(200)
                .body("rows.label", contains("1. Nhiệm vụ 1", "2. Nhiệm vụ 2"))
                .body("rows[0].rated", equalTo(1))
                .body("rows[0].onTimeRate", equalTo(0.0f))
                .body("rows[1].rated", equalTo(0))
                .body("rows[1].onTimeRate", nullValue());
    }

    @Test
    void knowsNothingFromBeforeThePlansDay() {
        ask(Tokens.observer(), plan(), "?on=2023-04-02").statusCode(200).body("total.lead.total", equalTo(0));
    }

    @Test
    void refusesOperatorsStrangersAndWhatIsNotThere() {
        UUID plan = plan();
        ask(Tokens.admin(), plan, "").statusCode(403);
        ask(Tokens.officerWithoutAgency(), plan, "").statusCode(403);
        ask(Tokens.observer(), UUID.randomUUID(), "").statusCode(404);
        ask(Tokens.observer(), plan, "?by=month").statusCode(422).body("violations.pointer", contains("/by"));
        RestAssured.given().get("/api/v1/plans/" + plan + "/standing").then().statusCode(401);
        PlanFixture draft = PlanFixture.draft();
        Wire.plan(draft);
        ask(Tokens.observer(), draft.id, "").statusCode(404);
        ask(Tokens.monitor(), draft.id, "").statusCode(200);
    }

    private static UUID plan() {
        return Appendices.issued(List.of(
                        row(1, "Sở Nội vụ", "Sở Tài chính", "Quý II/2023"), row(2, "Sở Tài chính", "", "Thường xuyên")))
                .id;
    }

    private static ValidatableResponse ask(String token, UUID plan, String query) {
        return as(token).get("/plans/" + plan + "/standing" + query).then();
    }
}
