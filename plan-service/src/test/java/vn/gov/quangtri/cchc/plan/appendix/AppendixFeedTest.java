package vn.gov.quangtri.cchc.plan.appendix;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.checks.RepairCheck;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;
import vn.gov.quangtri.cchc.plan.RunningService;
import vn.gov.quangtri.cchc.plan.issuing.TaskService;

@QuarkusTest
class AppendixFeedTest extends RunningService {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    AppendixRepository appendices;

    @Inject
    TaskRepository tasks;

    @Inject
    AppendixVersions versions;

    @Inject
    EntityManager entities;

    @Inject
    HeardAnswers answers;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private final UUID planId = UUID.randomUUID();

    private Optional<AppendixState> appendix() {
        return QuarkusTransaction.requiringNew().call(() -> appendices.of(planId));
    }

    private List<TaskState> tasks() {
        return QuarkusTransaction.requiringNew().call(() -> tasks.of(planId));
    }

    private void awaitAppendix(long appendixVersion) {
        await().atMost(SOON).until(() -> appendix()
                .filter(state -> state.appendixVersion() == appendixVersion)
                .isPresent());
    }

    /** Sends another plan's appendix under the same key, so behind whatever was sent before, and waits for it. */
    private void awaitEndOfPartition() {
        UUID marker = UUID.randomUUID();
        try (EventProbe probe = new EventProbe()) {
            String state = "{\"planId\": \"%s\", \"version\": 1, \"appendixVersion\": 1, \"taskCount\": 0}";
            probe.send(
                    "cchc.appendices", planId.toString(), "appendix.changed.v1", "appendix/1", state.formatted(marker));
        }
        await().atMost(SOON).until(() -> QuarkusTransaction.requiringNew()
                .call(() -> appendices.of(marker))
                .isPresent());
    }

    @Test
    void keepsTheSameAfterAnEventThatComesTwiceOrTooLate() {
        try (TaskService says = new TaskService(planId.toString())) {
            says.sayAppendix(5, 50, 3, null);
            says.sayAppendix(5, 50, 3, null);
            says.sayAppendix(4, 40, 9, null);
            says.sayAppendix(6, 60, 2, null);
            awaitAppendix(60);
            says.sayAppendix(5, 50, 3, null);
            awaitEndOfPartition();
            AppendixState kept = appendix().orElseThrow();
            assertEquals(6, kept.version());
            assertEquals(60, kept.appendixVersion());
            assertEquals(2, kept.taskCount());
        }
    }

    @Test
    void mendsCopiesThatAreDamagedByReadingTheirTopicsAgain() {
        Map<String, Object> task = TaskService.task(1, "Sở Nội vụ", List.of());
        try (TaskService says = new TaskService(planId.toString())) {
            says.say(task, 3);
            says.sayAppendix(5, 50, 1, null);
            awaitAppendix(50);
            await().atMost(SOON).until(() -> tasks().size() == 1);
        }
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(
                            "UPDATE appendix_copy SET state = REPLACE(state, '\"appendixVersion\":50', '\"appendixVersion\":1')")
                    .executeUpdate();
            entities.createNativeQuery("UPDATE task_copy SET deleted = TRUE").executeUpdate();
        });
        assertEquals(1, appendix().orElseThrow().appendixVersion());
        RepairCheck repair = new RepairCheck(management);
        repair.rebuild("cchc.appendices");
        repair.rebuild("cchc.tasks");
        assertEquals(50, appendix().orElseThrow().appendixVersion());
        assertEquals(1, tasks().size());
    }

    @Test
    void hearsNoAnswerFromAnAppendixThatIsGone() {
        answers.clear();
        String gone = "{\"planId\": \"%s\", \"deleted\": %s, \"appendixVersion\": 1, \"taskCount\": 0, \"lock\":"
                + " {\"revision\": 1, \"attempt\": 1, \"appendixVersion\": 1, \"outcome\": \"LOCKED\"}}";
        try (EventProbe probe = new EventProbe()) {
            String key = planId.toString();
            probe.send("cchc.appendices", key, "appendix.lost.v1", "appendix/1", 1, gone.formatted(planId, true));
            awaitEndOfPartition();
            assertEquals(List.of(), answers.heard(planId));
            probe.send("cchc.appendices", key, "appendix.locked.v1", "appendix/1", 2, gone.formatted(planId, false));
            await().atMost(SOON).until(() -> answers.heard(planId).size() == 1);
        }
    }

    @Test
    void keepsTheYoungestStateOfATaskAndNeverBringsADeletedOneBack() {
        Map<String, Object> task =
                TaskService.task(1, "Sở Nội vụ", List.of(TaskService.party("AGENCY", "SNV", "Sở Nội vụ")));
        try (TaskService says = new TaskService(planId.toString())) {
            says.say(task, 2);
            await().atMost(SOON).until(() -> tasks().size() == 1);
            task.put("leadText", "Sở Tài chính");
            says.say(task, 3);
            says.say(task, 3);
            await().atMost(SOON).until(() -> tasks().get(0).leadText().equals("Sở Tài chính"));
            task.put("leadText", "Sở Y tế");
            says.say(task, 1);
            task.put("deleted", true);
            says.say(task, 4);
            await().atMost(SOON).until(() -> tasks().isEmpty());
            task.put("deleted", false);
            says.say(task, 3);
            says.sayAppendix(1, 80, 0, null);
            awaitAppendix(80);
            says.say(task, 3);
            says.say(TaskService.task(2, "Sở Y tế", List.of()), 1);
            await().atMost(SOON).until(() -> !tasks().isEmpty());
            assertEquals(List.of(2), tasks().stream().map(TaskState::number).toList());
        }
    }

    private OptionalLong known() {
        return QuarkusTransaction.requiringNew().call(() -> versions.version(planId.toString()));
    }

    @Test
    void waitsForTheEditedTaskEvenWhenTheNumberOfTasksIsRight() {
        Map<String, Object> first = TaskService.task(1, "Sở Nội vụ", List.of());
        Map<String, Object> second = TaskService.task(2, "Sở Y tế", List.of());
        try (TaskService says = new TaskService(planId.toString())) {
            says.say(first, 3);
            says.say(second, 1);
            await().atMost(SOON).until(() -> tasks().size() == 2);
            says.sayAppendix(7, 70, 2, 6L, null);
            awaitAppendix(70);
            assertEquals(OptionalLong.empty(), known());
            says.say(second, 3);
            await().atMost(SOON).until(() -> known().equals(OptionalLong.of(7)));
            says.sayAppendix(8, 80, 1, 3L, null);
            awaitAppendix(80);
            assertEquals(OptionalLong.empty(), known());
            second.put("deleted", true);
            says.say(second, 4);
            await().atMost(SOON).until(() -> known().equals(OptionalLong.of(8)));
        }
    }

    @Test
    void goesByTheNumberOfTasksInRecordsThatSayNoMore() {
        try (TaskService says = new TaskService(planId.toString())) {
            says.say(TaskService.task(1, "Sở Nội vụ", List.of()), 5);
            await().atMost(SOON).until(() -> tasks().size() == 1);
            says.sayAppendix(2, 20, 1, null, null);
            await().atMost(SOON).until(() -> known().equals(OptionalLong.of(2)));
        }
    }

    @Test
    void buriesABrokenRecordAndGoesOn() {
        try (EventProbe probe = new EventProbe();
                TaskService says = new TaskService(planId.toString())) {
            String broken = "{\"planId\": \"khong-phai-ma\", \"version\": 1}";
            probe.send("cchc.appendices", planId.toString(), "appendix.changed.v1", "appendix/1", broken);
            says.sayAppendix(1, 90, 0, null);
            awaitAppendix(90);
            await().atMost(SOON).until(() -> probe.read("cchc.dead.plan").stream()
                    .anyMatch(letter -> letter.value().contains(planId.toString())));
        }
    }

    @Test
    void readsAnUnknownTypeOfAKnownSchemaAsState() {
        try (EventProbe probe = new EventProbe()) {
            probe.send(
                    "cchc.appendices",
                    planId.toString(),
                    "appendix.polished.v1",
                    "appendix/1",
                    3,
                    "{\"planId\": \"%s\", \"appendixVersion\": 91, \"taskCount\": 0, \"new\": true}".formatted(planId));
            awaitAppendix(91);
            assertTrue(appendix().orElseThrow().lock() == null);
        }
    }
}
