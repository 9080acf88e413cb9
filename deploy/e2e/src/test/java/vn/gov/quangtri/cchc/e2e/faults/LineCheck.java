package vn.gov.quangtri.cchc.e2e.faults;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What report-service keeps without telling: activities and drafts are as the last line of their history says, each letter is there once. */
final class LineCheck {

    private static final Pattern MARK = Pattern.compile("[0-9a-f]{32}");

    private final Tables tables;

    LineCheck(Tables tables) {
        this.tables = tables;
    }

    void check(Findings findings) {
        compare("activity", "SELECT id, title text FROM report.activity", findings);
        compare("report", "SELECT id, content text FROM report.agency_report", findings);
        tables.rows("SELECT number, COUNT(*) times FROM report.letter_receipt WHERE LENGTH(number) = 32"
                        + " GROUP BY number HAVING COUNT(*) > 1")
                .forEach(row -> findings.doubled.add("letter " + row));
    }

    /** Compares the marks only: whatever has none was not made by the load. */
    private void compare(String kind, String rows, Findings findings) {
        Map<String, Set<String>> kept = new HashMap<>();
        tables.rows(rows).forEach(row -> kept.put(row.get("id"), marks(row.get("text"))));
        Map<String, Set<String>> said = new HashMap<>();
        tables.rows("SELECT ref, what, after_state FROM report.change_log WHERE kind = ? ORDER BY id", kind)
                .forEach(line -> {
                    if (line.get("what").equals("deleted")) {
                        said.remove(line.get("ref"));
                    } else if (line.get("after_state") != null) {
                        said.put(line.get("ref"), marks(line.get("after_state")));
                    }
                });
        Set<String> all = new TreeSet<>(kept.keySet());
        all.addAll(said.keySet());
        all.stream()
                .filter(id -> !Objects.equals(kept.get(id), said.get(id)))
                .forEach(id -> findings.broken.add(
                        kind + " " + id + " has " + kept.get(id) + ", by its history " + said.get(id)));
    }

    private static Set<String> marks(String text) {
        return MARK.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
