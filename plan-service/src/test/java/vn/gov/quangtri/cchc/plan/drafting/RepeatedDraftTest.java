package vn.gov.quangtri.cchc.plan.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.plan.Plans;
import vn.gov.quangtri.cchc.plan.RunningService;
import vn.gov.quangtri.cchc.plan.SampleData;

@QuarkusTest
class RepeatedDraftTest extends RunningService {

    private static final String BODY = SampleData.text("plan-2023.json");

    @Test
    void draftsOnePlanHoweverOftenTheSameRequestComes() {
        String key = UUID.randomUUID().toString();
        Response first = post(key);
        assertEquals(201, first.statusCode());
        Response again = post(key);
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals(first.header("ETag"), Plans.etag(first.path("id")));
        assertNotEquals(
                first.<String>path("id"), post(UUID.randomUUID().toString()).path("id"));
    }

    private static Response post(String key) {
        return Plans.as(Tokens.editor())
                .header("Idempotency-Key", key)
                .body(BODY)
                .post("/api/v1/plans");
    }
}
