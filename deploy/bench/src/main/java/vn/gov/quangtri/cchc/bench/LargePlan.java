package vn.gov.quangtri.cchc.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Plans of many tasks, each with a part for every one of 150 agencies that are there for this alone. All lead every second task; one of them
 * leads each of the others, and the rest help.
 */
final class LargePlan {

    static final int AGENCIES = 150;

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);
    private static final String GROUP = "Các trường mẫu đo tải";
    private static final String[] DEADLINES = {
        "Quý I/2023", "Hoàn thành trước quý IV/2023", "Tháng 12/2023", "Năm 2023", "Thường xuyên", "15/6/2023"
    };

    private final Ground ground;
    private final Caller editor;

    /** Enters the agencies; those that are there already stay as they are. */
    LargePlan(Ground ground) throws Exception {
        this.ground = ground;
        this.editor = ground.as("editor.snv");
        List<String> keys =
                IntStream.rangeClosed(1, AGENCIES).mapToObj(LargePlan::key).toList();
        List<Map<String, Object>> agencies = new ArrayList<>();
        for (int i = 1; i <= AGENCIES; i++) {
            agencies.add(Map.of(
                    "key", key(i), "name", name(i), "shortName", name(i), "kind", "DEPARTMENT", "aliases", List.of()));
        }
        Map<String, Object> group = Map.of("key", "DO_TAI", "name", GROUP, "aliases", List.of(), "members", keys);
        editor.post(
                "/agencies/imports",
                Map.of("agencies", agencies, "groups", List.of(group), "successions", List.of()),
                null);
        ground.system().drain();
    }

    /** Answers the id of a draft that can be issued at once. */
    String draft(int tasks) throws Exception {
        String id = ground.draft();
        String path = "/plans/" + id + "/appendix";
        List<Map<String, Object>> rows =
                IntStream.rangeClosed(1, tasks).mapToObj(LargePlan::task).toList();
        editor.put(path, Map.of("rows", rows), editor.etag(path));
        ground.system().drain();
        JsonNode validation = editor.get("/plans/" + id + "/validation");
        if (!validation.path("ready").asBoolean()) {
            throw new IllegalStateException(
                    "It cannot be issued: " + validation.path("errors").path(0));
        }
        return id;
    }

    /** Issues it, and returns when task-service says that all parts are given out. */
    void issue(String id) throws Exception {
        Caller approver = ground.as("approver.ubnd");
        long version = approver.get("/plans/" + id + "/appendix")
                .path("appendixVersion")
                .asLong();
        approver.post("/plans/" + id + "/issue", Map.of("appendixVersion", version), approver.etag("/plans/" + id));
        long end = System.nanoTime() + PATIENCE;
        while (!editor.get("/plans/" + id + "/appendix")
                .path("assignments")
                .path("complete")
                .asBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The parts of " + id + " were not given out");
            }
            Thread.sleep(50);
        }
    }

    private static Map<String, Object> task(int number) {
        boolean all = number % 2 == 0;
        Map<String, Object> task = new LinkedHashMap<>();
        task.put("number", number);
        task.put("content", "Tổ chức tuyên truyền kết quả cải cách hành chính tại cơ quan, đơn vị, đợt " + number);
        task.put("leads", all ? GROUP : name(number % AGENCIES + 1));
        task.put("coordinators", all ? "" : GROUP);
        task.put("deadline", DEADLINES[number / 2 % DEADLINES.length]);
        return task;
    }

    private static String key(int i) {
        return "DOTAI%03d".formatted(i);
    }

    private static String name(int i) {
        return "Trường mẫu đo tải %03d".formatted(i);
    }
}
