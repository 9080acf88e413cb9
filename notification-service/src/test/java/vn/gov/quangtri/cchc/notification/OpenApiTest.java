package vn.gov.quangtri.cchc.notification;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.checks.OpenApiCheck;

/** The document that other systems read. */
@QuarkusTest
class OpenApiTest extends ServiceTest {

    @Test
    void tellsOfEveryOperationWhatItIsAndWhatItAnswers() {
        OpenApiCheck.run("listWatchedDays");
    }
}
