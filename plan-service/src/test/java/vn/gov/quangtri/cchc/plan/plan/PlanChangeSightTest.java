package vn.gov.quangtri.cchc.plan.plan;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.plan.Plans;
import vn.gov.quangtri.cchc.plan.RunningService;

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
