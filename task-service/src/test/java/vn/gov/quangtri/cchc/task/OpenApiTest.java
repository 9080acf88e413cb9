package vn.gov.quangtri.cchc.task;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.checks.OpenApiCheck;
import vn.gov.quangtri.cchc.task.fixture.Servers;

/** The document that other systems read. */
@QuarkusTest
class OpenApiTest implements Servers {

    @Test
    void tellsOfEveryOperationWhatItIsAndWhatItAnswers() {
        OpenApiCheck.run("interpretDeadline", "replaceAppendix", "completeAssignment", "getStanding");
    }

    @Test
    void showsARowOfAListOnOneLevelInItsSingleAnswerToo() {
        JsonNode schemas = OpenApiCheck.document().at("/components/schemas");
        assertTrue(
                schemas.at("/AssignmentResponse/properties").has("standing"),
                schemas.at("/AssignmentResponse").toString());
        assertTrue(
                schemas.at("/StandingRow/properties").has("lead"),
                schemas.at("/StandingRow").toString());
    }
}
