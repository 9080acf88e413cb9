package vn.gov.quangtri.cchc.notification;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An event of another service with valid defaults; each {@code with} gives the next version with one member changed.
 *
 * @param kind as consistency tokens name it
 */
public record Facts(
        String kind, String topic, String key, String type, String schema, long version, Map<String, Object> members) {

    public static Facts plan() {
        return facts(
                "plan",
                "cchc.plans",
                UUID.randomUUID().toString(),
                "plan.issued.v1",
                members(
                        "number",
                        "00/KH-UBND",
                        "title",
                        "Kế hoạch tuyên truyền",
                        "issuedOn",
                        "2023-04-03",
                        "sample",
                        false,
                        "state",
                        "ISSUED"));
    }

    public static Facts agency(String key, String name) {
        return new Facts(
                "agency",
                "cchc.agencies",
                key,
                "agency.changed.v1",
                "agency/1",
                1,
                members("key", key, "name", name, "shortName", key, "kind", "DEPARTMENT"));
    }

    public static Facts task(UUID id, String content) {
        return facts(
                "task",
                "cchc.tasks",
                id.toString(),
                "task.changed.v1",
                members("planId", UUID.randomUUID().toString(), "number", 2, "content", content));
    }

    public static Facts assignment(UUID plan, String agency, String dueOn) {
        return facts(
                "assignment",
                "cchc.assignments",
                UUID.randomUUID().toString(),
                "assignment.created.v1",
                members(
                        "planId",
                        plan.toString(),
                        "planNumber",
                        "00/KH-UBND",
                        "taskId",
                        UUID.randomUUID().toString(),
                        "taskNumber",
                        2,
                        "taskContent",
                        "Tổ chức các lớp bồi dưỡng",
                        "agency",
                        agency,
                        "holder",
                        agency,
                        "role",
                        "LEAD",
                        "state",
                        "NOT_STARTED",
                        "percent",
                        0,
                        "deadlineVersion",
                        1,
                        "phrase",
                        "Quý III",
                        "dueOn",
                        dueOn,
                        "milestones",
                        List.of(),
                        "issuedOn",
                        "2023-04-03"));
    }

    public static Facts obligation(UUID plan, String agency, String dueOn) {
        return facts(
                "obligation",
                "cchc.obligations",
                UUID.randomUUID().toString(),
                "obligation.created.v1",
                members(
                        "roundId",
                        UUID.randomUUID().toString(),
                        "roundTitle",
                        "Báo cáo năm 2023",
                        "planId",
                        plan.toString(),
                        "planNumber",
                        "00/KH-UBND",
                        "agency",
                        agency,
                        "holder",
                        agency,
                        "mode",
                        "ORDERED",
                        "deadlineVersion",
                        1,
                        "dueOn",
                        dueOn,
                        "state",
                        "NOT_STARTED",
                        "settled",
                        false));
    }

    public UUID id() {
        return UUID.fromString(key);
    }

    /** The next version, with these members; a null value takes one away. */
    public Facts with(Object... changes) {
        Map<String, Object> changed = new LinkedHashMap<>(members);
        changed.putAll(members(changes));
        return new Facts(kind, topic, key, type, schema, version + 1, changed);
    }

    /** The same members as another version. */
    public Facts atVersion(long other) {
        return new Facts(kind, topic, key, type, schema, other, members);
    }

    public String json() {
        return json(members);
    }

    private static Facts facts(String kind, String topic, String id, String type, Map<String, Object> members) {
        members.put("id", id);
        return new Facts(kind, topic, id, type, kind + "/1", 1, members);
    }

    private static Map<String, Object> members(Object... pairs) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            members.put((String) pairs[i], pairs[i + 1]);
        }
        return members;
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> '"' + e.getKey().toString() + "\": " + json(e.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Facts::json).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String || value instanceof LocalDate
                ? '"' + value.toString() + '"'
                : String.valueOf(value);
    }
}
