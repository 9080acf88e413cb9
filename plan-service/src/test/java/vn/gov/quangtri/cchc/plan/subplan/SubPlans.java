package vn.gov.quangtri.cchc.plan.subplan;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.plan.Plans;
import vn.gov.quangtri.cchc.plan.issuing.TaskService;

/** What sub-plans are entered under, and one of them, as tests need them. */
public final class SubPlans {

    private SubPlans() {}

    /** The sample, in force; the directory must be loaded. @return its id */
    public static String issued() {
        String plan = Plans.draftSample();
        try (TaskService tasks = new TaskService(plan)) {
            tasks.sayAppendix(
                    2,
                    List.of(TaskService.task(
                            1, "Sở Nội vụ", List.of(TaskService.party("AGENCY", "SNV", "Sở Nội vụ")))));
            await().atMost(Duration.ofSeconds(30)).until(() -> Plans.as(Tokens.editor())
                    .get("/api/v1/plans/" + plan + "/validation")
                    .jsonPath()
                    .getBoolean("ready"));
            Plans.move(Tokens.approver(), plan, "issue", "{}").then().statusCode(202);
            tasks.lock(1, 2, List.of("SNV"), List.of());
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> "ISSUED".equals(Plans.read(plan).getString("state")));
        }
        return plan;
    }

    /** @return the id of the sub-plan that an agency of the plan entered */
    public static String entered(String plan, String agency) {
        return Plans.as(Tokens.clerk(agency))
                .body("{\"agency\": \"%s\", \"paper\": {\"number\": \"45/KH\", \"issuedOn\": \"2023-04-20\"}}"
                        .formatted(agency))
                .post("/api/v1/plans/" + plan + "/sub-plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
