package vn.gov.quangtri.cchc.report.consolidation;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.checks.RepairCheck;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;
import vn.gov.quangtri.cchc.report.fixture.Wire;

@QuarkusTest
class SentAgainTest extends Service {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void sendsEverythingAgainBeyondWhatWasSent() {
        PlanFixture plan = PlanFixture.issued();
        String round = roundOf(plan);
        Wire.appendix(plan.id(), 1, 0, 0);
        String id = eventually(
                        () -> as(Tokens.monitor())
                                .body(Map.of("roundId", round))
                                .post("/api/v1/consolidated-reports"),
                        drawn -> drawn.statusCode() == 201)
                .path("id");
        eventually(() -> Wire.probe().read("cchc.consolidated-reports", id), told -> !told.isEmpty());
        new RepairCheck(management)
                .run(Set.of("cchc.rounds", "cchc.obligations", "cchc.consolidated-reports"), Wire.probe());
    }
}
