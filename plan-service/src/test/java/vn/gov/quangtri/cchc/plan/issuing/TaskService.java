package vn.gov.quangtri.cchc.plan.issuing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;

/** Says on the wire what task-service would say of one plan's appendix. */
public final class TaskService implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final EventProbe probe = new EventProbe();
    private final AtomicLong version = new AtomicLong();
    private final String planId;

    public TaskService(String planId) {
        this.planId = planId;
    }

    /** A task of this plan with valid defaults; what a test says takes their place. */
    public static Map<String, Object> task(int number, String leads, List<Map<String, Object>> parties) {
        Map<String, Object> task = new LinkedHashMap<>();
        task.put("id", UUID.randomUUID().toString());
        task.put("deleted", false);
        task.put("number", number);
        task.put("content", "Việc " + number);
        task.put("leadText", leads);
        task.put("coordinatingText", "");
        task.put("leads", parties);
        task.put("coordinators", List.of());
        task.put("deadline", deadline("Tháng 12/2023", "MONTH", "2023-12-31"));
        task.put("problems", List.of());
        return task;
    }

    public static Map<String, Object> party(String type, String key, String text) {
        Map<String, Object> party = new LinkedHashMap<>();
        party.put("text", text);
        party.put("type", type);
        party.put("key", key);
        party.put("name", text);
        return party;
    }

    public static Map<String, Object> deadline(String phrase, String kind, String dueOn) {
        Map<String, Object> deadline = new LinkedHashMap<>();
        deadline.put("phrase", phrase);
        deadline.put("kind", kind);
        deadline.put("dueOn", dueOn);
        deadline.put("resolved", true);
        deadline.put("needsConfirmation", false);
        return deadline;
    }

    /** Sends one state of a task. */
    public void say(Map<String, Object> task) {
        say(task, version.incrementAndGet());
    }

    public void say(Map<String, Object> task, long taskVersion) {
        Map<String, Object> state = new LinkedHashMap<>(task);
        state.put("planId", planId);
        probe.send("cchc.tasks", (String) task.get("id"), "task.changed.v1", "task/1", taskVersion, json(state));
    }

    /** Sends tasks and the appendix that counts them. */
    public void sayAppendix(long appendixVersion, List<Map<String, Object>> tasks) {
        tasks.forEach(this::say);
        sayAppendix(version.incrementAndGet(), appendixVersion, tasks.size(), null);
    }

    /** Answers an attempt with a lock on these parties. */
    public void lock(int attempt, long appendixVersion, List<String> agencies, List<String> groups) {
        answer(attempt, appendixVersion, "LOCKED", null, List.of(), agencies, groups);
    }

    /** Answers an attempt with no. */
    public void refuse(int attempt, long appendixVersion, String reason, List<String> details) {
        answer(attempt, appendixVersion, "REFUSED", reason, details, List.of(), List.of());
    }

    private void answer(
            int attempt,
            long appendixVersion,
            String outcome,
            String reason,
            List<String> details,
            List<String> agencies,
            List<String> groups) {
        Map<String, Object> lock = new LinkedHashMap<>();
        lock.put("revision", 1);
        lock.put("attempt", attempt);
        lock.put("appendixVersion", appendixVersion);
        lock.put("outcome", outcome);
        lock.put("reason", reason);
        lock.put("details", details);
        lock.put("parties", Map.of("agencies", agencies, "groups", groups));
        sayAppendix(version.incrementAndGet(), appendixVersion, 1, lock);
    }

    public void sayAppendix(long atVersion, long appendixVersion, int taskCount, Map<String, Object> lock) {
        sayAppendix(atVersion, appendixVersion, taskCount, null, lock);
    }

    /** @param taskVersions sum of the tasks' versions; null for a record from before it was told */
    public void sayAppendix(
            long atVersion, long appendixVersion, int taskCount, Long taskVersions, Map<String, Object> lock) {
        send(atVersion, state(appendixVersion, taskCount, taskVersions, lock));
    }

    private Map<String, Object> state(
            long appendixVersion, int taskCount, Long taskVersions, Map<String, Object> lock) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("planId", planId);
        state.put("deleted", false);
        state.put("appendixVersion", appendixVersion);
        state.put("taskCount", taskCount);
        if (taskVersions != null) {
            state.put("taskVersions", taskVersions);
        }
        state.put("locked", lock != null && "LOCKED".equals(lock.get("outcome")));
        state.put("lock", lock);
        state.put("assignments", null);
        return state;
    }

    private void send(long atVersion, Map<String, Object> state) {
        probe.send("cchc.appendices", planId, "appendix.changed.v1", "appendix/1", atVersion, json(state));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        probe.close();
    }
}
