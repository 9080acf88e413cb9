package vn.gov.quangtri.cchc.report;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.checks.OpenApiCheck;
import vn.gov.quangtri.cchc.report.fixture.Service;

/** The document that other systems read. */
@QuarkusTest
class OpenApiTest extends Service {

    @Test
    void tellsOfEveryOperationWhatItIsAndWhatItAnswers() {
        OpenApiCheck.run("submitReport", "getRates", "askReportExtension");
    }
}
