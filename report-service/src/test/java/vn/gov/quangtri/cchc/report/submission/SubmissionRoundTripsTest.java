package vn.gov.quangtri.cchc.report.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.database.RoundTrips;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;

/** What a submission costs is mostly what it asks of the database: a further round trip is to be noticed. */
@QuarkusTest
class SubmissionRoundTripsTest extends Service {

    /** Two readings (report with obligation and round; sums of activities), six writings, and three words of the transaction. */
    private static final int ROUND_TRIPS = 11;

    @Test
    void sendsAReportInFewRoundTrips() {
        String round = roundOf(PlanFixture.issued());
        submitted(round, "SNV", Map.of());
        JsonPath draft = draft(Tokens.officer("STC"), round, "STC", Map.of()).jsonPath();
        List<String> sent = RoundTrips.of(
                "report", "insert into report_version", () -> as(Tokens.head("STC"), draft.getLong("etag"))
                        .post("/api/v1/reports/{id}/submission", draft.getString("id"))
                        .then()
                        .statusCode(200));
        assertEquals(ROUND_TRIPS, sent.size(), () -> String.join("\n", sent));
    }
}
