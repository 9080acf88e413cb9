package vn.gov.quangtri.cchc.plan.directory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.plan.Plans;
import vn.gov.quangtri.cchc.plan.RunningService;
import vn.gov.quangtri.cchc.plan.SampleData;

@QuarkusTest
class DirectoryHistoryTest extends RunningService {

    @Test
    void tellsWhoChangedAnAgencyAndWhatItWasBefore() {
        String key = "LS" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        Map<String, Object> agency = Map.of(
                "key", key, "name", "Cơ quan thử", "shortName", "CQT", "aliases", List.of(), "kind", "DEPARTMENT");
        Plans.as(Tokens.editor()).body(agency).post("/api/v1/agencies").then().statusCode(201);
        String etag = Plans.as(Tokens.editor()).get("/api/v1/agencies/" + key).header("ETag");
        Map<String, Object> renamed = Map.of(
                "key", key, "name", "Cơ quan mới", "shortName", "CQT", "aliases", List.of(), "kind", "DEPARTMENT");
        Plans.as(Tokens.admin())
                .header("If-Match", etag)
                .body(renamed)
                .put("/api/v1/agencies/" + key)
                .then()
                .statusCode(200);
        Plans.as(Tokens.monitor())
                .get("/api/v1/agencies/" + key + "/history")
                .then()
                .statusCode(200)
                .body("items.what", equalTo(List.of("changed", "created")))
                .body("items[0].before.name", equalTo("Cơ quan thử"))
                .body("items[0].after.name", equalTo("Cơ quan mới"))
                .body("items[0].post", equalTo("operator"))
                .body("items[1].post", equalTo("editor.snv"))
                .body("items[1].subject", notNullValue())
                .body("items[1].before", nullValue())
                .body("items[1].at", endsWith("Z"));
    }

    @Test
    void tellsOfGroupsAndSuccessionsToo() {
        SampleData.loadDirectory();
        Plans.as(Tokens.admin())
                .get("/api/v1/agency-groups/CAP_HUYEN/history")
                .then()
                .statusCode(200)
                .body("items.what", hasItem("created"));
        String succession =
                Plans.as(Tokens.admin()).get("/api/v1/successions?limit=1").path("items[0].id");
        Plans.as(Tokens.approver())
                .get("/api/v1/successions/" + succession + "/history")
                .then()
                .statusCode(200)
                .body("items.what", hasItem("recorded"));
    }

    @Test
    void isThereForTheKeepersAndThoseWhoDecideAlone() {
        SampleData.loadDirectory();
        for (String path : List.of("/api/v1/agencies/SNV/history", "/api/v1/agency-groups/CAP_HUYEN/history")) {
            for (String token :
                    List.of(Tokens.officer("SNV"), Tokens.observer(), Tokens.integrator(), Tokens.registry())) {
                Plans.as(token).get(path).then().statusCode(403);
            }
            given().get(path).then().statusCode(401);
        }
        Plans.as(Tokens.editor()).get("/api/v1/agencies/NOBODY/history").then().statusCode(404);
    }
}
