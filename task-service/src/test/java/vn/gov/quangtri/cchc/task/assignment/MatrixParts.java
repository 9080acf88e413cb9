package vn.gov.quangtri.cchc.task.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** Assignments of every kind in every state, as many as are asked for: of a plan in force, a revoked and a closed one. */
final class MatrixParts {

    static final Map<String, Map<String, ?>> BODIES = Map.of(
            "progress", Map.of("percent", 40, "note", "đang làm"),
            "completion", Map.of("completedOn", "2023-04-20", "result", "Đã xong"),
            "confirmation", Map.of("note", "đồng ý"),
            "return", Map.of("reason", "chưa đạt"),
            "reopening", Map.of("reason", "nhầm"),
            "last-word", Map.of("word", "PARTLY", "result", "Đã đăng 20 tin"),
            "last-word/agreement", Map.of("note", "đồng ý"),
            "last-word/refusal", Map.of("reason", "chưa đúng"));

    private static final Map<String, List<String>> PATHS = Map.of(
            "NOT_STARTED", List.of(),
            "IN_PROGRESS", List.of("progress"),
            "DONE", List.of("completion"),
            "CONFIRMED", List.of("completion", "confirmation"),
            "RETURNED", List.of("completion", "return"),
            "SAID", List.of("last-word"),
            "AGREED", List.of("last-word", "last-word/agreement"),
            "REFUSED", List.of("last-word", "last-word/refusal"));

    private final Map<String, Deque<Map<String, Object>>> fresh = new HashMap<>();

    /** One assignment: where its moves are posted, and its version. */
    record One(String thing, String etag) {}

    /** @param needed how many of a part are needed in a kind of plan, by {@code part/plan} */
    MatrixParts(Map<String, Integer> needed) {
        for (String kind : List.of("OPEN", "REVOKED", "CLOSED")) {
            List<Map<String, Object>> rows = new ArrayList<>();
            List<String> parts = new ArrayList<>();
            needed.keySet().stream()
                    .filter(key -> key.endsWith("/" + kind))
                    .sorted()
                    .forEach(key -> {
                        String part = key.substring(0, key.indexOf('/'));
                        for (int i = 0; i < needed.get(key); i++) {
                            rows.add(task(rows.size() + 1, part));
                            parts.add(part);
                        }
                    });
            PlanFixture plan = Appendices.issued(rows);
            for (Map<String, Object> each : Appendices.assignments(plan.id, "")) {
                String part = parts.get((Integer) each.get("taskNumber") - 1);
                if (agency(part).equals(((Map<?, ?>) each.get("agency")).get("key"))) {
                    fresh.computeIfAbsent(part + "/" + kind, k -> new ArrayDeque<>())
                            .add(each);
                }
            }
            end(plan, kind, fresh.getOrDefault("word/" + kind, new ArrayDeque<>()));
        }
    }

    private static void end(PlanFixture plan, String kind, Deque<Map<String, Object>> words) {
        if (kind.equals("OPEN")) {
            return;
        }
        Wire.plan(plan.ended(kind, LocalDate.of(2023, 4, 20), "hết việc"));
        Wire.until(() -> kind.equals("REVOKED")
                ? Appendices.assignments(plan.id, "").stream().allMatch(a -> "CANCELLED".equals(a.get("state")))
                : words.stream().allMatch(a -> "ASKED"
                        .equals(as(Tokens.monitor())
                                .get("/assignments/" + a.get("id"))
                                .path("lastWord.state"))));
    }

    /** The kind of plan in which a state is found. */
    static String plan(String state) {
        return state.equals("CANCELLED")
                ? "REVOKED"
                : state.startsWith("CLOSED") || state.equals("ASKED") ? "CLOSED" : "OPEN";
    }

    static String agency(String part) {
        return switch (part) {
            case "snv", "word-snv" -> "SNV";
            case "vpub" -> "VPUB";
            case "helper", "joint-other" -> "SYT";
            case "joint-first" -> "SCT";
            default -> "STC";
        };
    }

    private static Map<String, Object> task(int number, String part) {
        String lead =
                switch (part) {
                    case "snv", "word-snv" -> "Sở Nội vụ";
                    case "vpub" -> "Văn phòng UBND tỉnh";
                    case "joint-first", "joint-other" -> "Sở Công Thương và Sở Y tế";
                    default -> "Sở Tài chính";
                };
        String deadline =
                switch (part) {
                    case "ongoing", "word", "word-snv" -> "Thường xuyên";
                    case "monthly", "month" -> "tháng 3 và tháng 9";
                    default -> "Năm 2023";
                };
        Map<String, Object> row = row(number, lead, part.equals("helper") ? "Sở Y tế" : "", deadline);
        row.put("leadMode", part.startsWith("joint") ? "JOINT" : "EACH");
        return row;
    }

    /** One of these that is in this state. */
    One in(String part, String state) {
        Map<String, Object> row = fresh.get(part + "/" + plan(state)).remove();
        String whole = "/assignments/" + row.get("id");
        String day = state.equals("BEFORE_ISSUE") ? "2023-03-31" : "2023-09-30";
        String occurrence = "/occurrences/" + day;
        String made = part.startsWith("month") ? occurrence : "";
        for (String move : PATHS.getOrDefault(state.replace("CLOSED_", ""), List.of())) {
            move(part, row, made + "/" + move);
        }
        boolean ofWord = part.startsWith("word") && !state.equals("CANCELLED");
        String shown = ofWord ? "lastWord.state" : "state";
        String expected = state.replace("CLOSED_", "").replace("CLOSED", "NOT_STARTED");
        Response found = as(Tokens.monitor()).get(whole);
        Object is = found.path(shown);
        if (part.equals("month")) {
            is = as(Tokens.monitor())
                    .get(whole + "/occurrences")
                    .path("items.find { it.dueOn == '" + day + "' }.state");
        }
        assertEquals(expected, is == null ? "NONE" : is, part + " " + state);
        return new One(whole + (part.equals("month") ? occurrence : ""), found.header("ETag"));
    }

    /** Joint leads are completed and judged by the first one's. */
    private static void move(String part, Map<String, Object> row, String path) {
        String agency = agency(part);
        String move = path.substring(path.startsWith("/last-word") ? 1 : path.lastIndexOf('/') + 1);
        String on = "/assignments/" + row.get("id");
        if (part.equals("joint-other") && !move.equals("progress")) {
            agency = "SCT";
            Object first = as(Tokens.monitor())
                    .get("/assignments?task=" + row.get("taskId") + "&agency=SCT")
                    .path("items[0].id");
            on = "/assignments/" + first;
        }
        String judge = agency.equals("SNV") ? Tokens.office() : Tokens.monitor();
        boolean own = List.of("progress", "completion", "last-word").contains(move);
        Appendices.act(own ? Tokens.officer(agency) : judge, on, path, BODIES.get(move))
                .then()
                .statusCode(200);
    }
}
