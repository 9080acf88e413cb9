package vn.gov.quangtri.cchc.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.local.sample.CsvFile;

/** Copies of the sample plan under other numbers, all in force: 240 assignments and 39 obligations each. */
final class SamplePlans {

    /** 42 × 240 = 10,080 assignments. */
    private static final int PLANS = 42;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<String> ids;

    private SamplePlans(List<String> ids) {
        this.ids = ids;
    }

    List<String> ids() {
        return ids;
    }

    static SamplePlans make(Ground ground) {
        try {
            Caller editor = ground.as("editor.snv");
            Caller approver = ground.as("approver.ubnd");
            Path data = ground.system().settings().data();
            List<String> ids = new ArrayList<>();
            for (int i = 1; i <= PLANS; i++) {
                ObjectNode body = (ObjectNode)
                        Caller.JSON.readTree(data.resolve("plan-2023.json").toFile());
                body.put("number", i + "/KH-DO");
                ids.add(editor.post("/plans", body, null).path("id").asText());
            }
            ground.system().drain();
            Map<String, ?> appendix = appendix(data.resolve("phu-luc-2023.csv"));
            for (String id : ids) {
                String path = "/plans/" + id + "/appendix";
                editor.put(path, appendix, editor.etag(path));
            }
            ground.system().drain();
            for (String id : ids) {
                issue(approver, id);
            }
            ground.system().drain();
            return new SamplePlans(ids);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void issue(Caller approver, String id) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        JsonNode validation = approver.get("/plans/" + id + "/validation");
        while (!validation.path("ready").asBoolean()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("Plan " + id + " does not become ready: " + validation);
            }
            Thread.sleep(100);
            validation = approver.get("/plans/" + id + "/validation");
        }
        approver.post("/plans/" + id + "/issue", Map.of(), approver.etag("/plans/" + id));
    }

    private static Map<String, ?> appendix(Path csv) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, String> line : CsvFile.read(csv)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("number", Integer.valueOf(line.get("STT")));
            row.put("content", line.get("Nội dung"));
            row.put("leads", line.get("Cơ quan chủ trì"));
            row.put("coordinators", line.get("Cơ quan phối hợp"));
            row.put("deadline", line.get("Thời gian hoàn thành"));
            rows.add(row);
        }
        return Map.of("rows", rows);
    }
}
