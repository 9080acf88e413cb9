package vn.gov.quangtri.cchc.task.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.gov.quangtri.cchc.task.fixture.Names2023;

/** Counts the rows of a list by hand and compares with what the service counted. */
final class SumsOfRows {

    private static final Map<String, String> MEMBERS = Map.of(
            "CANCELLED", "cancelled",
            "DONE_ON_TIME", "doneOnTime",
            "DONE_LATE", "doneLate",
            "AWAITING_EVENT", "awaitingEvent",
            "ONGOING", "ongoing",
            "NOTHING_OWED", "nothingOwed",
            "OVERDUE", "overdue",
            "DUE_SOON", "dueSoon",
            "NOT_YET_DUE", "notYetDue");

    private SumsOfRows() {}

    /** @param sums the answer by plan, task, agency or group */
    static void check(String by, List<Map<String, Object>> rows, Map<String, Object> sums, LocalDate day) {
        Map<String, List<Map<String, Object>>> parts =
                switch (by) {
                    case "plan" -> parts(rows, row -> (String) row.get("planId"));
                    case "task" -> parts(rows, row -> (String) row.get("taskId"));
                    case "agency" -> parts(rows, SumsOfRows::agency);
                    default -> groups(rows);
                };
        Set<String> missed = new HashSet<>(parts.keySet());
        for (Object each : (List<?>) sums.get("rows")) {
            Map<?, ?> counted = (Map<?, ?>) each;
            String key = (String) counted.get("key");
            missed.remove(key);
            compare(parts.getOrDefault(key, List.of()), counted, by + " " + key + " " + day);
        }
        assertEquals(Set.of(), missed);
        compare(rows, (Map<?, ?>) sums.get("total"), by + " " + day);
    }

    private static Map<String, List<Map<String, Object>>> parts(
            List<Map<String, Object>> rows, Function<Map<String, Object>, String> key) {
        Map<String, List<Map<String, Object>>> parts = new TreeMap<>();
        rows.forEach(row ->
                parts.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row));
        return parts;
    }

    private static Map<String, List<Map<String, Object>>> groups(List<Map<String, Object>> rows) {
        Map<String, List<Map<String, Object>>> parts = new LinkedHashMap<>();
        Set<Object> grouped = new LinkedHashSet<>();
        for (Object each :
                (List<?>) Names2023.directory(LocalDate.of(2023, 4, 3)).get("groups")) {
            Map<?, ?> group = (Map<?, ?>) each;
            List<?> members = (List<?>) group.get("members");
            grouped.addAll(members);
            parts.put(
                    (String) group.get("key"),
                    rows.stream().filter(row -> members.contains(agency(row))).toList());
        }
        List<Map<String, Object>> others =
                rows.stream().filter(row -> !grouped.contains(agency(row))).toList();
        if (!others.isEmpty()) {
            parts.put("", others);
        }
        return parts;
    }

    private static String agency(Map<String, Object> row) {
        return (String) ((Map<?, ?>) row.get("agency")).get("key");
    }

    private static void compare(List<Map<String, Object>> rows, Map<?, ?> counted, String where) {
        Map<?, ?> lead = (Map<?, ?>) counted.get("lead");
        MEMBERS.forEach((standing, member) -> assertEquals(
                count(rows, row -> row.get("role").equals("LEAD") && standing.equals(row.get("standing"))),
                lead.get(member),
                where + " " + member));
        assertEquals(count(rows, row -> row.get("role").equals("COORDINATING")), counted.get("coordinating"), where);
        assertEquals(count(rows, row -> row.get("role").equals("LEAD")), lead.get("total"), where);
        Map<?, ?> printed = (Map<?, ?>) counted.get("printed");
        assertEquals(count(rows, says("chưa thực hiện")), printed.get("notStarted"), where);
        assertEquals(count(rows, says("đang thực hiện trong hạn")), printed.get("inTime"), where);
        assertEquals(count(rows, says("quá hạn chưa hoàn thành")), printed.get("overdue"), where);
        assertEquals(count(rows, says("hoàn thành đúng hạn")), printed.get("doneOnTime"), where);
        assertEquals(count(rows, says("hoàn thành quá hạn")), printed.get("doneLate"), where);
    }

    private static Predicate<Map<String, Object>> says(String words) {
        return row -> words.equals(row.get("standingText"));
    }

    private static int count(List<Map<String, Object>> rows, Predicate<Map<String, Object>> which) {
        return (int) rows.stream().filter(which).count();
    }

    /** The total as a chart has it: of assignments, without the tasks. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> ofAChart(Map<String, Object> sums) {
        Map<String, Object> total = new HashMap<>((Map<String, Object>) sums.get("total"));
        total.remove("tasks");
        return total;
    }
}
