package vn.gov.quangtri.cchc.e2e.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Compares each table with the last events of its topic: the same keys, the same versions, the same values. What was told to be deleted its
 * owner need not have any more; what was born and deleted after a backup its owner need not even have heard of.
 */
final class MirrorCheck {

    private final Tables tables;
    private final Outboxes outboxes;

    MirrorCheck(Tables tables, Outboxes outboxes) {
        this.tables = tables;
        this.outboxes = outboxes;
    }

    /** Notes every difference; answers how many rows were compared. */
    int check(List<Mirror> mirrors, List<String> findings) {
        int compared = 0;
        for (Mirror mirror : mirrors) {
            Map<String, String> told = new HashMap<>(outboxes.last(mirror.topic()));
            for (Map<String, String> row : tables.rows("SELECT * FROM " + mirror.table())) {
                String key = row.get(mirror.key());
                String where = mirror.table() + " " + key;
                String payload = told.remove(key);
                if (payload != null) {
                    compare(mirror, row, json(payload), where, findings);
                } else if (!"true".equals(row.get("deleted"))) {
                    findings.add(where + ": nothing was told of it");
                }
                compared++;
            }
            told.forEach((key, payload) -> {
                if (!(mirror.isOwner() && json(payload).path("deleted").asBoolean())) {
                    findings.add(mirror.table() + " " + key + " is missing");
                }
            });
        }
        return compared;
    }

    private static void compare(
            Mirror mirror, Map<String, String> row, JsonNode payload, String where, List<String> findings) {
        if (!row.get("version").equals(payload.path("version").asText())) {
            findings.add(where + " has version " + row.get("version") + ", not " + payload.path("version"));
            return;
        }
        for (String pair : mirror.columns()) {
            String column = pair.substring(0, pair.indexOf('='));
            String member = pair.substring(column.length() + 1);
            String kept = row.get(column);
            JsonNode said = payload.at(member.isEmpty() ? "" : "/" + member.replace('.', '/'));
            boolean same = member.isEmpty() || said.isContainerNode()
                    ? isWithin(json(kept), said)
                    : Objects.equals(kept, scalar(said, kept));
            if (!same) {
                findings.add(where + " has " + column + " " + kept + ", not " + said);
            }
        }
    }

    /** What a copy says is what the event says; what a copy leaves empty the event may leave out. */
    private static boolean isWithin(JsonNode kept, JsonNode said) {
        if (kept.isObject()) {
            for (var member : kept.properties()) {
                if (!isWithin(member.getValue(), said.path(member.getKey()))) {
                    return false;
                }
            }
            return true;
        }
        if (kept.isArray()) {
            boolean same = kept.size() == said.size();
            for (int i = 0; same && i < kept.size(); i++) {
                same = isWithin(kept.get(i), said.get(i));
            }
            return same;
        }
        return kept.isNull()
                ? said.isNull() || said.isMissingNode()
                : kept.asText().equals(said.asText());
    }

    private static String scalar(JsonNode said, String kept) {
        if (said.isNull() || said.isMissingNode()) {
            return "false".equals(kept) ? "false" : null;
        }
        return said.asText();
    }

    private static JsonNode json(String text) {
        try {
            return Desk.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
