package vn.gov.quangtri.cchc.e2e.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies of requests, made from a few numbers. */
final class Texts {

    private static final Path SAMPLE = Path.of("../data/plan-2023.json");
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d/M/yyyy");

    private Texts() {}

    /** The sample plan under another number, for eight agencies that report within days. */
    static ObjectNode plan(World world, LocalDate day, String number, String title, int amount) {
        return plan(world.tag() + number, title, day, amount);
    }

    static ObjectNode plan(String number, String title, LocalDate day, int amount) {
        try {
            ObjectNode plan = (ObjectNode) Desk.JSON.readTree(Files.readString(SAMPLE));
            LocalDate due = day.plusDays(2 + amount % 14);
            plan.put("number", number).put("title", title).put("year", day.getYear());
            plan.put("issuedOn", day.toString());
            ObjectNode rule = (ObjectNode) plan.get("reportingRule");
            rule.put("phrase", "trước ngày " + PRINTED.format(due.plusDays(1)))
                    .put("dueOn", due.toString())
                    .remove("cutOffOn");
            rule.set(
                    "parties",
                    Desk.JSON.valueToTree(World.AGENCIES.stream()
                            .map(key -> Map.of("type", "AGENCY", "key", key, "basis", "NAMED", "mode", "ORDERED"))
                            .toList()));
            return plan;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row of an appendix: one or two leads, up to three who help. */
    static Map<String, Object> row(
            Map<String, String> names, LocalDate day, int number, String content, int pick, int amount) {
        Map<String, Object> row = new HashMap<>();
        if (number > 0) {
            row.put("number", number);
        }
        row.put("content", content);
        row.put("leads", cell(names, pick, 1 + amount % 2));
        row.put("coordinators", cell(names, pick + 2, amount % 4));
        row.put("deadline", "chậm nhất ngày " + PRINTED.format(day.plusDays(1 + amount % 20)));
        return row;
    }

    static List<Map<String, Object>> rows(
            Map<String, String> names, LocalDate day, String content, int count, int pick, int amount) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> row(names, day, number, content + " " + number, pick + 3 * number, amount + number))
                .toList();
    }

    private static String cell(Map<String, String> names, int pick, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> names.get(World.of(World.AGENCIES, pick + i)))
                .collect(Collectors.joining("; "));
    }

    /** Answers to all questions that are asked of every agency and of departments. */
    static List<Map<String, Object>> answers(JsonNode indicators, int amount, String note) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (JsonNode indicator : indicators) {
            List<String> kinds = new ArrayList<>();
            indicator.path("appliesTo").forEach(kind -> kinds.add(kind.asText()));
            if (kinds.isEmpty() || kinds.contains("DEPARTMENT")) {
                answers.add(answer(indicator, amount, note));
            }
        }
        return answers;
    }

    private static Map<String, Object> answer(JsonNode indicator, int amount, String note) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("indicator", indicator.path("key").asText());
        answer.put("note", note);
        Object value =
                switch (indicator.path("type").asText()) {
                    case "COUNT", "AMOUNT", "PERCENT" -> amount;
                    case "YES_NO" -> true;
                    case "CHOICE" -> indicator.path("choices").path(0).asText();
                    default -> null;
                };
        answer.put("status", value == null ? "NONE" : "VALUE");
        if (value != null) {
            answer.put("value", value);
        }
        return answer;
    }
}
