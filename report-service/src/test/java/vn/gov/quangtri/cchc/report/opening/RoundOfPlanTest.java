package vn.gov.quangtri.cchc.report.opening;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;
import vn.gov.quangtri.cchc.report.fixture.Wire;

@QuarkusTest
class RoundOfPlanTest extends Service {

    @Test
    void opensARoundWithOneObligationForEachAgency() {
        String round = roundOf(PlanFixture.issued());
        JsonPath opened = get(Tokens.officer("STC"), "/rounds/{id}", round);
        assertEquals("PLAN_RULE", opened.getString("kind"));
        assertEquals("2023-11-29", opened.getString("dueOn"));
        assertEquals("2023-11-29", opened.getString("cutOffOn"));
        assertEquals("2023-01-01", opened.getString("periodFrom"));
        as(Tokens.officer("STC"))
                .get("/api/v1/rounds/{id}/obligations?count=true", round)
                .then()
                .statusCode(200)
                .body("total", is(4))
                .body("items.agency.key", hasItems("SNV", "STC", "DONGHA", "HND"))
                .body("items.find { it.agency.key == 'HND' }.mode", equalTo("REQUESTED"))
                .body("items.find { it.agency.key == 'HND' }.basis", equalTo("SETTLED"))
                .body("items.find { it.agency.key == 'STC' }.agency.name", equalTo("Cơ quan STC"))
                .body("items.state.unique()", equalTo(List.of("NOT_STARTED")));
    }

    @Test
    void owesThirtyNineReportsInTheSamplePlan() throws IOException {
        assertEquals(39, owed(samplePlan("")));
        assertEquals(38, owed(samplePlan("CUAVIET")));
    }

    @Test
    void opensARoundWhoseSendingDayHasFiveHundredCharacters() {
        String phrase = "x".repeat(500);
        String round = roundOf(PlanFixture.issued().phrase(phrase));
        assertEquals(phrase, get(Tokens.monitor(), "/rounds/{id}", round).getString("phrase"));
    }

    @Test
    void changesNothingWhenThePlanComesAgain() {
        PlanFixture plan = PlanFixture.issued();
        String round = roundOf(plan);
        Wire.plan(plan);
        Wire.plan(plan.version(2));
        roundOf(PlanFixture.issued());
        given().auth()
                .oauth2(Tokens.monitor())
                .get("/api/v1/rounds?plan={plan}", plan.id())
                .then()
                .body("items.id", equalTo(List.of(round)));
        assertEquals(4, owed(round));
        String obligation = obligation(round, "STC");
        assertEquals(1, Wire.probe().read("cchc.obligations", obligation).size());
    }

    @Test
    void opensNoRoundForADraft() {
        PlanFixture draft = PlanFixture.issued().state("DRAFT");
        Wire.plan(draft);
        roundOf(PlanFixture.issued());
        as(Tokens.monitor())
                .get("/api/v1/rounds?plan={plan}", draft.id())
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void closesTheRoundWhenThePlanIsRevokedAndKeepsWhatWasSent() {
        PlanFixture plan = PlanFixture.issued();
        String round = roundOf(plan);
        String report = submitted(round, "STC", Map.of("MODELS", 2)).getString("id");
        Wire.plan(plan.state("REVOKED").version(2));
        eventually(() -> get(Tokens.monitor(), "/rounds/{id}", round).getString("state"), "CLOSED"::equals);
        assertEquals(
                "PLAN_REVOKED", get(Tokens.monitor(), "/rounds/{id}", round).getString("closeCause"));
        assertEquals(
                "SUBMITTED", get(Tokens.officer("STC"), "/reports/{id}", report).getString("state"));
        assertTrue(obligationOf(obligation(round, "HND")).getBoolean("settled"));
    }

    @Test
    void ignoresAnOlderEventThatComesLater() {
        PlanFixture plan = PlanFixture.issued().version(5);
        String round = roundOf(plan);
        Wire.plan(plan.state("REVOKED").version(4));
        roundOf(PlanFixture.issued());
        assertEquals("OPEN", get(Tokens.monitor(), "/rounds/{id}", round).getString("state"));
    }

    @Test
    void putsAPlanWithoutADirectoryForItsPartiesAsideAndGoesOn() {
        PlanFixture broken = PlanFixture.issued().party("GROUP", "BAO_CHI");
        Wire.plan(broken);
        roundOf(PlanFixture.issued());
        eventually(
                () -> Wire.probe().read("cchc.dead.report").stream()
                        .map(EventProbe.Seen::value)
                        .toList(),
                dead -> dead.stream().anyMatch(record -> record.contains(broken.key())));
        as(Tokens.monitor())
                .get("/api/v1/rounds?plan={plan}", broken.id())
                .then()
                .body("items", hasSize(0));
    }

    private static long owed(String round) {
        return get(Tokens.monitor(), "/rounds/{id}/obligations?count=true&limit=200", round)
                .getLong("total");
    }

    /** The sample's groups of 2023, from the data that everybody starts with. */
    private String samplePlan(String without) throws IOException {
        Map<String, String[]> groups = new HashMap<>();
        for (String line : Files.readAllLines(Path.of("../deploy/data/groups.csv"))) {
            String[] members = line.substring(line.lastIndexOf(',') + 1).split("\\|");
            groups.put(
                    line.substring(0, line.indexOf(',')).replace("\uFEFF", ""),
                    Arrays.stream(members)
                            .filter(key ->
                                    !List.of("SNNMT", "SDTTG", "BPTTH", without).contains(key))
                            .toArray(String[]::new));
        }
        return roundOf(PlanFixture.empty()
                .group("SO_BAN_NGANH", "DEPARTMENT", "NAMED", "ORDERED", groups.get("SO_BAN_NGANH"))
                .group("CAP_HUYEN", "DISTRICT", "NAMED", "ORDERED", groups.get("CAP_HUYEN"))
                .group("DOAN_THE", "MASS_ORGANISATION", "SETTLED", "REQUESTED", groups.get("DOAN_THE"))
                .group("BAO_CHI", "PRESS", "SETTLED", "ORDERED", groups.get("BAO_CHI")));
    }
}
