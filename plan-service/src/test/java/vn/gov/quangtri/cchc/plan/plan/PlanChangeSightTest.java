package vn.gov.quangtri.cchc.plan.plan;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.checks.RepairCheck;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;
import vn.gov.quangtri.cchc.plan.Plans;
import vn.gov.quangtri.cchc.plan.RunningService;
import vn.gov.quangtri.cchc.plan.SampleData;
import vn.gov.quangtri.cchc.plan.issuing.TaskService;

@QuarkusTest
class PlanChangeSightTest extends RunningService {

    @TestHTTPResource(value = "/", management = true)
    URI management;

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

    /** Nothing of other services has come back yet, nor has it to. */
    @Test
    void tellsThoseWhoWereToldOfAnIssuedPlanThatItIsADraftAgain() {
        String issued = Plans.draftSample();
        String never = Plans.draftSample();
        String closed = "{\"id\": \"%s\", \"version\": 9, \"state\": \"CLOSED\"}".formatted(issued);
        try (EventProbe probe = new EventProbe()) {
            probe.send("cchc.plans", issued, "plan.closed.v1", "plan/1", 9, closed);
        }
        Follower officer = Follower.fromNowOn(Tokens.officer("STC"));
        RepairCheck repair = new RepairCheck(management);
        repair.fence("plan");
        repair.republish("plan");
        await().atMost(Duration.ofSeconds(20)).until(() -> officer.hears().contains(issued));
        assertFalse(officer.heard.contains(never));
        Plans.as(Tokens.officer("STC")).get("/api/v1/plans/" + issued).then().statusCode(404);
        assertFalse(changed(Tokens.admin()).contains(issued));
        // What the topic says last now is what was sent since, so a restore of the same backup learns it from that.
        officer.heard.clear();
        repair.fence("plan");
        repair.republish("plan");
        await().atMost(Duration.ofSeconds(20)).until(() -> officer.hears().contains(issued));
        assertFalse(officer.heard.contains(never));
    }

    /** Goes on from where it was, and never back. */
    private static final class Follower {

        private final String token;
        private final List<String> heard = new ArrayList<>();
        private long place;

        private Follower(String token) {
            this.token = token;
        }

        private static Follower fromNowOn(String token) {
            Follower follower = new Follower(token);
            follower.hears();
            follower.heard.clear();
            return follower;
        }

        private List<String> hears() {
            JsonPath page;
            do {
                page = page(token, place);
                heard.addAll(page.getList("items.id"));
                place = page.getLong("next");
            } while (page.getBoolean("more"));
            return heard;
        }
    }

    /** Ids of all that this caller may know to have changed. */
    private static List<String> changed(String token) {
        return new Follower(token).hears();
    }

    private static JsonPath page(String token, long after) {
        return Plans.as(token)
                .get("/api/v1/changes?limit=200&after=" + after)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
