package vn.gov.quangtri.cchc.report.consolidation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.checks.RepairCheck;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;
import vn.gov.quangtri.cchc.report.fixture.Wire;

/** Who follows the change feed ends with the consolidated reports that he may read, whatever a restore takes back. */
@QuarkusTest
class ConsolidationSightTest extends Service {

    private final List<String> readers = List.of(Tokens.approver(), Tokens.observer(), Tokens.integrator());
    private final List<String> others =
            List.of(Tokens.officer("STC"), Tokens.editor(), Tokens.finance(), Tokens.registry(), Tokens.admin());

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private String report;

    @BeforeEach
    void aDraft() {
        PlanFixture plan = PlanFixture.issued();
        String round = roundOf(plan);
        Wire.appendix(plan.id(), 1, 0, 0);
        report = eventually(
                        () -> as(Tokens.monitor())
                                .body(Map.of("roundId", round))
                                .post("/api/v1/consolidated-reports"),
                        drawn -> drawn.statusCode() == 201)
                .path("id");
        eventually(() -> heard(Tokens.monitor()), ids -> ids.contains(report));
    }

    @Test
    void tellsOfADraftOnlyThoseWhoWorkOnIt() {
        repair();
        eventually(
                () -> heard(Tokens.monitor()),
                ids -> ids.stream().filter(report::equals).count() > 1);
        assertTrue(heard(Tokens.monitorHead()).contains(report));
        assertTrue(heard(Tokens.office()).contains(report));
        for (String token : readers) {
            assertFalse(heard(token).contains(report));
        }
        for (String token : others) {
            assertFalse(heard(token).contains(report));
        }
    }

    @Test
    void tellsItsReadersThatOneIsADraftAgain() {
        String told = "{\"id\": \"%s\", \"version\": 9, \"state\": \"PUBLISHED\"}".formatted(report);
        Wire.probe()
                .send(
                        "cchc.consolidated-reports",
                        report,
                        "consolidated-report.published.v1",
                        "consolidated-report/1",
                        9,
                        told);
        assertFalse(heard(Tokens.observer()).contains(report));
        repair();
        for (String token : readers) {
            eventually(() -> heard(token), ids -> ids.contains(report));
        }
        for (String token : others) {
            assertFalse(heard(token).contains(report));
        }
        as(Tokens.observer())
                .get("/api/v1/consolidated-reports/" + report)
                .then()
                .statusCode(404);
    }

    private void repair() {
        RepairCheck repair = new RepairCheck(management);
        repair.fence("consolidated-report");
        repair.republish("consolidated-report");
    }

    /** Ids of all that this caller is told of. */
    private static List<String> heard(String token) {
        List<String> ids = new ArrayList<>();
        JsonPath page;
        long place = 0;
        do {
            page = as(token)
                    .get("/api/v1/changes?limit=200&after=" + place)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            place = page.getLong("next");
        } while (page.getBoolean("more"));
        return ids;
    }
}
