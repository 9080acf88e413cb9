package vn.gov.quangtri.cchc.e2e.faults;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.quangtri.cchc.e2e.faults.Book.Entry;
import vn.gov.quangtri.cchc.e2e.faults.Book.Outcome;
import vn.gov.quangtri.cchc.e2e.faults.Outboxes.Told;

/** Every acknowledged write is there once, every refused one is not, and no two writers were told that they made the same version. */
final class WriteCheck {

    private static final Pattern MARK = Pattern.compile("[0-9a-f]{32}");

    private final Map<String, List<Told>> told;
    private final Map<String, Integer> lines = new HashMap<>();

    /** @param sinceLine the last line of report-service's history before the round */
    WriteCheck(Tables tables, Outboxes outboxes, long sinceLine) {
        told = outboxes.byMark();
        tables.rows(
                        "SELECT kind, LOWER(HEX(ref)) ref, what, after_state FROM report.change_log WHERE id > ?"
                                + " AND what IN ('drafted', 'edited', 'entered', 'changed', 'deleted')",
                        sinceLine)
                .forEach(this::read);
    }

    private void read(Map<String, String> line) {
        if (line.get("what").equals("deleted")) {
            lines.merge(line.get("ref"), 1, Integer::sum);
        } else if (line.get("after_state") != null) {
            Set<String> marks = new HashSet<>();
            Matcher found = MARK.matcher(line.get("after_state"));
            while (found.find()) {
                marks.add(found.group());
            }
            marks.forEach(mark -> lines.merge(line.get("kind") + mark, 1, Integer::sum));
        }
    }

    void check(List<Entry> entries, Findings findings) {
        Map<String, Entry> versions = new HashMap<>();
        for (Entry entry : entries) {
            int there = there(entry);
            if (there > 1) {
                findings.doubled.add(entry + " is there " + there + " times");
            } else if (entry.outcome() == Outcome.DONE && there == 0) {
                findings.lost.add(entry.toString());
            } else if (entry.outcome() == Outcome.REFUSED && there == 1 && entry.act() != Act.DELETE_ACTIVITY) {
                findings.broken.add(entry + ", and yet it is there");
            }
            if (entry.outcome() == Outcome.DONE && entry.etag() != null) {
                Entry other = versions.put(entry.thing() + " " + entry.etag(), entry);
                if (other != null) {
                    findings.lost.add(other + " was overwritten unseen by " + entry);
                }
            }
        }
    }

    private int there(Entry entry) {
        Book.Trail trail = entry.trail();
        if (entry.act() == Act.DELETE_ACTIVITY) {
            return lines.getOrDefault(entry.thing().replaceAll(".*/|-", ""), 0);
        }
        if (trail.place().equals("change_log")) {
            return lines.getOrDefault(trail.what() + entry.mark(), 0);
        }
        return (int) told.getOrDefault(entry.mark(), List.of()).stream()
                .filter(one -> one.schema().equals(trail.schema())
                        && one.topic().equals(trail.place())
                        && one.type().contains(trail.what()))
                .count();
    }
}
