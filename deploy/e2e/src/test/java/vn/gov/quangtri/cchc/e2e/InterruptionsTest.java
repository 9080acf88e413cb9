package vn.gov.quangtri.cchc.e2e;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.local.Part;

/** Parts are killed hard at the worst moment; what the plan makes is the same to the last row. */
@Order(3)
class InterruptionsTest {

    @Test
    void issuesAcrossTheDeathOfTaskService() {
        String plan = Plans.draft(Plans.sampleAs("07/KH-MAU"), Plans.rows("phu-luc-2023.csv"));
        Stack.get().pause(Part.TASK_SERVICE);
        assertEquals(202, Plans.issue(plan).statusCode());
        assertEquals("ISSUING", Api.as("approver.ubnd").get("/plans/" + plan).getString("revisionState"));
        Stack.get().kill(Part.TASK_SERVICE);
        Stack.get().start(Part.TASK_SERVICE);
        assertWhole(plan);
    }

    @Test
    void issuesAcrossTheDeathOfTaskServiceWhileItAssigns() {
        String plan = Plans.draft(Plans.sampleAs("08/KH-MAU"), Plans.rows("phu-luc-2023.csv"));
        assertEquals(202, Plans.issue(plan).statusCode());
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> !Plans.assignments(plan).isEmpty());
        // With nine rows it is a matter of luck how many were done by then; task-service's own tests interrupt it
        // between any two.
        Stack.get().kill(Part.TASK_SERVICE);
        Stack.get().start(Part.TASK_SERVICE);
        assertWhole(plan);
    }

    @Test
    void issuesAcrossTheDeathOfTheBroker() {
        String plan = Plans.draft(Plans.sampleAs("09/KH-MAU"), Plans.rows("phu-luc-2023.csv"));
        Stack.get().kill(Part.KAFKA);
        assertEquals(202, Plans.issue(plan).statusCode());
        Stack.get().start(Part.KAFKA);
        assertWhole(plan);
    }

    @Test
    void issuesAcrossTheDeathOfTheDatabase() {
        String plan = Plans.draft(Plans.sampleAs("10/KH-MAU"), Plans.rows("phu-luc-2023.csv"));
        assertEquals(202, Plans.issue(plan).statusCode());
        Stack.get().kill(Part.MARIADB);
        Stack.get().start(Part.MARIADB);
        assertWhole(plan);
    }

    private static void assertWhole(String plan) {
        Stack.get().drain();
        assertEquals("ISSUED", Plans.state(plan));
        List<Map<String, Object>> assignments = Plans.assignments(plan);
        assertEquals(Map.of("LEAD", 13L, "COORDINATING", 227L), Counts.by("role", assignments));
        assertEquals(
                Map.of(1, 30L, 2, 1L, 3, 33L, 4, 33L, 5, 32L, 6, 12L, 7, 33L, 8, 33L, 9, 33L),
                Counts.by("taskNumber", assignments));
        assertEquals(39, Plans.obligations(plan).size());
        assertEquals(
                43,
                Api.as("monitor.snv").all("/watched-days", Map.of("plan", plan)).size());
    }

    @Test
    void fallsBackToDraftWhenTheAppendixChangedInBetween() {
        List<Map<String, Object>> rows = Plans.rows("phu-luc-2023.csv");
        String plan = Plans.draft(Plans.sampleAs("11/KH-MAU"), rows);
        Stack.get().kill(Part.KAFKA);
        rows.get(8).put("deadline", "Tháng 11/2023");
        Plans.putAppendix(plan, rows);
        Response pressed = Plans.issue(plan);
        assertEquals(202, pressed.statusCode(), pressed.asString());
        Stack.get().start(Part.KAFKA);
        Stack.get().drain();

        var refused = Api.as("approver.ubnd").get("/plans/" + plan);
        assertEquals("DRAFT", refused.getString("revisionState"));
        assertEquals("appendix-changed", refused.getString("refusal.reason"));
        assertFalse(Api.as("editor.snv").get("/plans/" + plan + "/appendix").getBoolean("locked"));

        assertEquals(202, Plans.issue(plan).statusCode());
        Stack.get().drain();
        assertEquals("ISSUED", Plans.state(plan));
        assertEquals(240, Plans.assignments(plan).size());
    }
}
