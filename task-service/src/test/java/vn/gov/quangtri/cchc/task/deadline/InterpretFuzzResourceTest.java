package vn.gov.quangtri.cchc.task.deadline;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Servers;

/** 3,000 random and damaged texts over HTTP, and damaged bodies: an answer or a refusal, never a fault of the server. */
@Tag("long")
@QuarkusTest
class InterpretFuzzResourceTest implements Servers {

    private static final String PATH = "/deadlines/interpret";
    private static final int TEXTS = 3_000;
    private static final Set<Integer> FINE = Set.of(200, 400, 422);

    @Test
    void answersEveryText() {
        FuzzedPhrases texts = new FuzzedPhrases(31);
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.next();
            int status = as(Tokens.editor())
                    .body(Map.of("phrase", text, "planYear", 2023))
                    .post(PATH)
                    .statusCode();
            assertTrue(FINE.contains(status), () -> status + " for " + text);
        }
    }

    @Test
    void refusesBodiesThatAreNoQuestion() {
        for (String body : new String[] {
            "",
            "{",
            "[]",
            "null",
            "\"Quý I\"",
            "{\"phrase\": 5}",
            "{\"phrase\": null, \"planYear\": 2023}",
            "{\"phrase\": \"Quý I\", \"planYear\": \"x\"}",
            "{\"phrase\": \"Quý I\", \"planYear\": 99999999999999}",
            "{\"phrase\": \"Quý I\", \"planYear\": 2023, \"issuedOn\": \"2023-02-30\"}",
            "{\"phrase\": \"Quý I\", \"planYear\": 2023, \"beforeDay\": \"MAYBE\"}",
            "{\"phrase\": \"" + "x".repeat(501) + "\", \"planYear\": 2023}",
            "{\"phrase\": \"\\uD800\", \"planYear\": 2023}"
        }) {
            int status = as(Tokens.editor()).body(body).post(PATH).statusCode();
            assertTrue(FINE.contains(status), () -> status + " for " + body);
        }
    }
}
