package vn.gov.quangtri.cchc.e2e;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The questions of a round as the API tells them, answered by a rule of the test's own. */
final class Form {

    private final List<Map<String, Object>> indicators;

    Form(String id) {
        indicators = Api.as("monitor.snv").get("/forms/" + id).getList("indicators");
    }

    List<String> numberIndicators() {
        return indicators.stream().filter(Form::isNumber).map(Form::key).toList();
    }

    /** A number for each question that this kind of agency is asked; never above what it may not be above. */
    Map<String, Long> numbers(String agency, String kind, int attempt) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (Map<String, Object> indicator : indicators) {
            if (isNumber(indicator) && asks(indicator, kind)) {
                long number = Math.floorMod((agency + key(indicator) + attempt).hashCode(), 40);
                Object notAbove = indicator.get("notAbove");
                numbers.put(key(indicator), notAbove == null ? number : Math.min(number, numbers.get(notAbove)));
            }
        }
        return numbers;
    }

    List<Map<String, Object>> answers(Map<String, Long> numbers, String kind) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (Map<String, Object> indicator : indicators) {
            if (!asks(indicator, kind)) {
                continue;
            }
            Map<String, Object> answer = new HashMap<>();
            answer.put("indicator", key(indicator));
            Object value = value(indicator, numbers);
            answer.put("status", value == null ? "NONE" : "VALUE");
            if (value != null) {
                answer.put("value", value);
                // A number that differs from the activities entered needs a reason.
                answer.put("note", "Theo sổ theo dõi của đơn vị (mẫu)");
            }
            answers.add(answer);
        }
        return answers;
    }

    private static Object value(Map<String, Object> indicator, Map<String, Long> numbers) {
        return switch ((String) indicator.get("type")) {
            case "COUNT", "AMOUNT", "PERCENT" -> numbers.get(key(indicator));
            case "YES_NO" -> true;
            case "CHOICE" -> ((List<?>) indicator.get("choices")).get(0);
            default -> null;
        };
    }

    private static boolean asks(Map<String, Object> indicator, String kind) {
        List<?> kinds = (List<?>) indicator.getOrDefault("appliesTo", List.of());
        return kinds.isEmpty() || kinds.contains(kind);
    }

    private static boolean isNumber(Map<String, Object> indicator) {
        return List.of("COUNT", "AMOUNT").contains(indicator.get("type"));
    }

    private static String key(Map<String, Object> indicator) {
        return (String) indicator.get("key");
    }
}
