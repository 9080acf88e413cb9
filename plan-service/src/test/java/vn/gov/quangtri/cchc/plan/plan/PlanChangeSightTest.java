package vn.gov.quangtri.cchc.plan.plan;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.plan.Plans;
import vn.gov.quangtri.cchc.plan.RunningService;
import vn.gov.quangtri.cchc.plan.SampleData;
import vn.gov.quangtri.cchc.plan.issuing.TaskService;

@QuarkusTest
class PlanChangeSightTest extends RunningService {

    @Test
    void tellsOfADraftOnlyWhoMayReadIt() {
        String draft = Plans.draftSample();
        await().until(() -> changed(Tokens.editor()).contains(draft));
        assertFalse(changed(Tokens.officer("STC")).contains(draft));
        assertFalse(changed(Tokens.observer()).contains(draft));
        assertFalse(changed(Tokens.admin()).contains(draft));
    }

    @Test
    void tellsOfAnIssuedPlanOnlyWhoMayReadPlans() {
        SampleData.loadDirectory();
        String id = Plans.draftSample();
        try (TaskService tasks = new TaskService(id)) {
            tasks.sayAppendix(
                    4,
                    List.of(TaskService.task(
                            1, "Sở Nội vụ", List.of(TaskService.party("AGENCY", "SNV", "Sở Nội vụ")))));
            await().atMost(Duration.ofSeconds(20)).until(() -> Plans.as(Tokens.editor())
                    .get("/api/v1/plans/" + id + "/validation")
                    .jsonPath()
                    .getBoolean("ready"));
            Plans.move(Tokens.approver(), id, "issue", "{}").then().statusCode(202);
            tasks.lock(1, 4, List.of("SNV"), List.of());
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> changed(Tokens.officer("STC")).contains(id));
        }
        assertTrue(changed(Tokens.integrator()).contains(id));
        assertFalse(changed(Tokens.admin()).contains(id));
        assertFalse(changed(Tokens.registry()).contains(id));
    }

    @Test
    void tellsThoseWhoWereToldOfAnIssuedPlanThatItIsADraftAgain() {
        String draft = Plans.draftSample();
        try (TaskService tasks = new TaskService(draft)) {
            tasks.sayGivenOut(4);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> changed(Tokens.officer("STC")).contains(draft));
        }
        Plans.as(Tokens.officer("STC")).get("/api/v1/plans/" + draft).then().statusCode(404);
        assertFalse(changed(Tokens.admin()).contains(draft));
    }

    /** Ids of all that this caller may know to have changed. */
    private static List<String> changed(String token) {
        List<String> ids = new ArrayList<>();
        JsonPath page;
        long after = 0;
        do {
            page = Plans.as(token)
                    .get("/api/v1/changes?limit=200&after=" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            after = page.getLong("next");
        } while (page.getBoolean("more"));
        return ids;
    }
}
