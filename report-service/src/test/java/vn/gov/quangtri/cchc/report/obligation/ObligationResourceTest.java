package vn.gov.quangtri.cchc.report.obligation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;

@QuarkusTest
class ObligationResourceTest extends Service {

    private String round;

    @BeforeEach
    void openARound() {
        round = roundOf(PlanFixture.issued());
    }

    @Test
    void showsStatesOfAllAgenciesToAll() {
        submitted(round, "STC", Map.of());
        for (String reader :
                List.of(Tokens.officer("HND"), Tokens.observer(), Tokens.approver(), Tokens.integrator())) {
            as(reader)
                    .get("/api/v1/rounds/{r}/obligations?state=SUBMITTED", round)
                    .then()
                    .statusCode(200)
                    .body("items.agency.key", equalTo(List.of("STC")));
        }
        as(Tokens.admin()).get("/api/v1/rounds/{r}/obligations", round).then().statusCode(403);
        as(Tokens.monitor())
                .get("/api/v1/rounds/{r}/obligations", Ids.next())
                .then()
                .statusCode(404);
    }

    @Test
    void turnsPagesWithoutAGapOrARepeat() {
        List<String> keys = new ArrayList<>();
        String cursor = null;
        do {
            Response page = as(Tokens.monitor())
                    .queryParam("limit", 3)
                    .queryParam("cursor", cursor == null ? List.of() : List.of(cursor))
                    .get("/api/v1/rounds/{r}/obligations", round);
            keys.addAll(page.path("items.agency.key"));
            cursor = page.path("next");
        } while (cursor != null);
        assertEquals(List.of("DONGHA", "HND", "SNV", "STC"), keys);
        as(Tokens.monitor())
                .get("/api/v1/rounds/{r}/obligations?limit=3", round)
                .then()
                .header("Link", containsString("rel=\"next\""));
        as(Tokens.monitor())
                .get("/api/v1/rounds/{r}/obligations?limit=0", round)
                .then()
                .statusCode(422);
    }

    @Test
    void isWaivedByTheMonitorWithAReason() {
        waive(Tokens.monitor(), "DONGHA", "sáp nhập")
                .then()
                .statusCode(200)
                .body("state", equalTo("WAIVED"))
                .body("settled", is(true))
                .body("waiverReason", equalTo("sáp nhập"));
        waive(Tokens.monitor(), "HND", " ").then().statusCode(422).body("violations", hasSize(1));
    }

    @Test
    void isWaivedByNobodyElse() {
        for (String other : List.of(Tokens.office(), Tokens.head("DONGHA"), Tokens.registry(), Tokens.observer())) {
            waive(other, "DONGHA", "sáp nhập").then().statusCode(403);
        }
        waive(Tokens.monitor(), "SNV", "bận").then().statusCode(403).body("type", endsWith("/problems/own-agency"));
        waive(Tokens.office(), "SNV", "bận").then().statusCode(200);
    }

    @Test
    void isNotWaivedOnceSubmitted() {
        submitted(round, "STC", Map.of());
        waive(Tokens.monitor(), "STC", "muộn")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/obligation-state"));
    }

    @Test
    void takesNoDraftOnceWaived() {
        waive(Tokens.monitor(), "STC", "sáp nhập");
        draft(Tokens.officer("STC"), round, "STC", Map.of()).then().statusCode(409);
    }

    @Test
    void takesNothingAfterTheRoundIsClosed() {
        String draft = draft(Tokens.officer("STC"), round, "STC", Map.of()).path("id");
        close(Tokens.head("STC")).then().statusCode(403);
        close(Tokens.office()).then().statusCode(403);
        as(Tokens.monitor()).post("/api/v1/rounds/{r}/close", round).then().statusCode(428);
        close(Tokens.monitor()).then().statusCode(200).body("state", equalTo("CLOSED"));
        close(Tokens.monitor()).then().statusCode(409).body("type", endsWith("/problems/round-closed"));
        as(Tokens.head("STC"), 1)
                .post("/api/v1/reports/{id}/submission", draft)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/round-closed"));
        waive(Tokens.monitor(), "HND", "muộn").then().statusCode(409);
        assertEquals(true, obligationOf(obligation(round, "HND")).getBoolean("settled"));
    }

    private Response waive(String token, String agency, String reason) {
        String id = obligation(round, agency);
        return as(token, obligationOf(id).getLong("etag"))
                .body(Map.of("reason", reason))
                .post("/api/v1/obligations/{id}/waiver", id);
    }

    private Response close(String token) {
        long etag = get(Tokens.monitor(), "/rounds/{r}", round).getLong("etag");
        return as(token, etag).post("/api/v1/rounds/{r}/close", round);
    }
}
