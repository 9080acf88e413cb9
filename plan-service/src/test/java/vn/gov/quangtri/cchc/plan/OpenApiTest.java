package vn.gov.quangtri.cchc.plan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.checks.OpenApiCheck;

/** The document that other systems read. */
@QuarkusTest
class OpenApiTest extends RunningService {

    @Test
    void tellsOfEveryOperationWhatItIsAndWhatItAnswers() {
        OpenApiCheck.run("issuePlan");
    }

    @Test
    void showsAPlanAndItsDocumentOnOneLevel() {
        JsonNode plan = OpenApiCheck.document().at("/components/schemas/PlanResponse/properties");
        assertTrue(plan.has("revisionState"), plan.toString());
        assertTrue(plan.has("sections"), plan.toString());
    }
}
