package vn.gov.quangtri.cchc.plan.succession;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.plan.Plans;
import vn.gov.quangtri.cchc.plan.RunningService;
import vn.gov.quangtri.cchc.plan.SampleData;

@QuarkusTest
class SuccessionResourceTest extends RunningService {

    private static final String PATH = "/api/v1/successions";
    private static final String REASON = "{\"reason\": \"Ghi nhầm\"}";

    @BeforeEach
    void loadTheProvince() {
        SampleData.loadDirectory();
    }

    /** A succession of this test's own. @return its id */
    private static String record(String from) {
        Plans.as(Tokens.editor())
                .body("""
                        {"agencies": [{"key": "%1$s", "name": "Cơ quan %1$s", "kind": "OTHER"}],
                         "successions": [{"from": "%1$s", "to": ["SNV"], "on": "2024-01-01", "kind": "ABSORBED"}]}""".formatted(from))
                .post("/api/v1/agencies/imports")
                .then()
                .statusCode(200);
        return of(from).getString("items[0].id");
    }

    private static JsonPath of(String agency) {
        return Plans.as(Tokens.observer())
                .queryParam("agency", agency)
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void keepsTwoFateOfOneAgencyApart() {
        JsonPath found = of("STTTT");
        assertEquals(List.of("ABSORBED", "SPLIT"), found.getList("items.kind"));
        assertEquals(List.of(List.of("SKHCN"), List.of("SVHTTDL")), found.getList("items.to"));
    }

    @Test
    void pagesInTheOrderOfRecording() {
        JsonPath first = Plans.as(Tokens.observer())
                .queryParam("on", "2025-03-15")
                .queryParam("limit", 1)
                .get(PATH)
                .jsonPath();
        JsonPath second = Plans.as(Tokens.observer())
                .queryParam("on", "2025-03-15")
                .queryParam("limit", 1)
                .queryParam("cursor", first.getString("next"))
                .get(PATH)
                .jsonPath();
        assertEquals(1, second.getList("items").size());
        assertEquals(-1, Integer.signum(first.getString("items[0].id").compareTo(second.getString("items[0].id"))));
    }

    @Test
    void undoesASuccessionOnceAndKeepsItReadable() {
        String id = record("CU1");
        Plans.as(Tokens.editor())
                .body(REASON)
                .post(PATH + "/" + id + "/undo")
                .then()
                .statusCode(428);
        Plans.as(Tokens.editor())
                .header("If-Match", "\"1\"")
                .body(REASON)
                .post(PATH + "/" + id + "/undo")
                .then()
                .statusCode(200)
                .body("undone", equalTo(true));
        Plans.as(Tokens.editor())
                .header("If-Match", "\"2\"")
                .body(REASON)
                .post(PATH + "/" + id + "/undo")
                .then()
                .statusCode(409)
                .body("type", containsString("succession-undone"));
        Plans.as(Tokens.observer())
                .get(PATH + "/" + id)
                .then()
                .header("ETag", "\"2\"")
                .body("undone", equalTo(true));
        assertEquals(
                List.of(),
                Plans.as(Tokens.observer())
                        .queryParam("agency", "CU1")
                        .queryParam("on", "2025-01-01")
                        .get(PATH)
                        .jsonPath()
                        .getList("items"));
    }

    @Test
    void letsOnlyEditorsAndOperatorsUndo() {
        String id = record("CU2");
        for (String token : List.of(Tokens.approver(), Tokens.monitor(), Tokens.officer("STC"), Tokens.observer())) {
            Plans.as(token)
                    .header("If-Match", "\"1\"")
                    .body(REASON)
                    .post(PATH + "/" + id + "/undo")
                    .then()
                    .statusCode(403);
        }
        Plans.as(Tokens.admin())
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"\"}")
                .post(PATH + "/" + id + "/undo")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("/reason"));
        Plans.as(Tokens.admin())
                .header("If-Match", "\"1\"")
                .body(REASON)
                .post(PATH + "/" + id + "/undo")
                .then()
                .statusCode(200);
    }

    @Test
    void saysNothingOfWhatIsNotThere() {
        Plans.as(Tokens.observer()).get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        Plans.as("").get(PATH).then().statusCode(401);
    }
}
