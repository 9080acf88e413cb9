package vn.gov.quangtri.cchc.task.importing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.database.RoundTrips;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** A preview decides all that the real run writes, and ends there: it tells the same, is refused the same, and writes nothing. */
@QuarkusTest
class DecidedThenWrittenTest implements Servers {

    private static final String HOLDS = "SELECT plan_id FROM appendix WHERE plan_id";

    private final PlanFixture plan = PlanFixture.draft();

    @BeforeEach
    void aDraft() {
        Wire.names();
        Wire.plan(plan);
    }

    @Test
    void writesNothingInAPreview() {
        List<String> sent =
                RoundTrips.of("task", HOLDS, () -> Imports.previewed(plan.id, Variants.sample("phu-luc-2023.xlsx")));
        assertTrue(sent.stream().noneMatch(DecidedThenWrittenTest::isWrite), () -> String.join("\n", sent));
        assertEquals("ROLLBACK", sent.get(sent.size() - 2).toUpperCase(), () -> String.join("\n", sent));
    }

    @Test
    void writesAWholeFileInFiveStatements() {
        byte[] whole = Variants.sample("phu-luc-2023.csv");
        List<String> nine = RoundTrips.of("task", HOLDS, () -> Imports.file(whole)
                .header("If-Match", etag())
                .post(Imports.path(plan.id) + "?dryRun=false")
                .then()
                .statusCode(200));
        assertEquals(5, nine.stream().filter(DecidedThenWrittenTest::isWrite).count(), () -> String.join("\n", nine));
    }

    @Test
    void tellsInAPreviewWhatTheRealRunThenTells() {
        Imports.really(plan.id, Variants.sample("phu-luc-2023.csv")).then().statusCode(200);
        Map<String, Object> waits = Appendices.tasks(plan.id).get(1);
        as(Tokens.editor())
                .header("If-Match", "\"" + waits.get("etag") + "\"")
                .body(Map.of("kind", "DATE", "dueOn", "2023-10-10", "reason", "Đã thống nhất"))
                .post("/tasks/" + waits.get("id") + "/deadline-settlement")
                .then()
                .statusCode(200);
        List<String[]> grid = Appendix2023.grid();
        grid.remove(9);
        grid.get(2)[4] = "Quý III/2023";
        grid.get(3)[1] = "Một việc khác hẳn với mọi việc đã có";
        grid.get(4)[2] = "Sở Mặt trời";
        byte[] file = Sheets.of(grid);
        JsonPath told = Imports.previewed(plan.id, file);
        assertEquals(List.of("settlement"), told.getList("rows[1].lost"));
        JsonPath done =
                Imports.really(plan.id, file).then().statusCode(200).extract().jsonPath();
        for (String member : List.of("rows", "counts", "deleted", "skipped", "source")) {
            assertEquals(told.<Object>get(member), done.<Object>get(member), member);
        }
        JsonPath again = Imports.previewed(plan.id, file);
        assertEquals(8, again.getInt("counts.unchanged"));
        assertEquals(told.<Object>get("rows.deadline"), again.<Object>get("rows.deadline"));
        assertEquals(told.<Object>get("rows.leads"), again.<Object>get("rows.leads"));
    }

    /** Where somebody else was faster, that is told, and not what is wrong with the rows beside tasks that the caller has not seen. */
    @Test
    void asksForTheCurrentTagBeforeAllElse() {
        List<String[]> grid = Appendix2023.grid();
        grid.get(2)[1] = "";
        byte[] wrong = Sheets.of(grid);
        for (String dryRun : List.of("true", "false")) {
            Imports.file(wrong)
                    .header("If-Match", "\"99\"")
                    .post(Imports.path(plan.id) + "?dryRun=" + dryRun)
                    .then()
                    .statusCode(412)
                    .header("ETag", equalTo(etag()));
        }
        PlanFixture issued = Appendices.issued(List.of(Appendices.row(1, "Sở Nội vụ", "", "Quý II/2023")));
        for (String dryRun : List.of("true", "false")) {
            Imports.file(wrong)
                    .header("If-Match", "\"99\"")
                    .post(Imports.path(issued.id) + "?dryRun=" + dryRun)
                    .then()
                    .statusCode(409)
                    .body("type", containsString("appendix-locked"));
        }
    }

    private String etag() {
        return as(Tokens.editor()).get("/plans/" + plan.id + "/appendix").header("ETag");
    }

    private static boolean isWrite(String sent) {
        return sent.matches("(?i)(insert|update|delete|replace)\\b.*");
    }
}
