package vn.gov.quangtri.cchc.e2e.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.gov.quangtri.cchc.e2e.faults.Outboxes.Told;

/** The ledger of obligations against a small model of it, and the versions that were sent. */
final class ReportLedger {

    /** From {@code STATE what-happened} to the states that are possible after it. */
    private static final Map<String, Set<String>> MODEL = new HashMap<>();

    static {
        for (String open : List.of("NOT_STARTED", "DRAFT", "RETURNED")) {
            MODEL.put(open + " submitted", Set.of("SUBMITTED"));
            MODEL.put(open + " received", Set.of("SUBMITTED"));
            MODEL.put(open + " waived", Set.of("WAIVED"));
        }
        MODEL.put("NOT_STARTED drafted", Set.of("DRAFT"));
        // A letter may have come before what was sent back: then it settles the day and nothing else.
        MODEL.put("RETURNED received", Set.of("SUBMITTED", "RETURNED"));
        MODEL.put("SUBMITTED received", Set.of("SUBMITTED"));
        MODEL.put("SUBMITTED returned", Set.of("RETURNED"));
        MODEL.put("SUBMITTED accepted", Set.of("ACCEPTED"));
    }

    private final Tables tables;
    private final Outboxes outboxes;
    private final World world;

    ReportLedger(Tables tables, Outboxes outboxes, World world) {
        this.tables = tables;
        this.world = world;
        this.outboxes = outboxes;
    }

    void check(Findings findings) {
        Map<String, Set<String>> states = new HashMap<>();
        Map<String, Long> versions = new HashMap<>();
        for (Told told : outboxes.all()) {
            if (told.topic().equals("cchc.obligations")) {
                states.merge(told.key(), after(Set.of("NOT_STARTED"), told), (before, first) -> after(before, told));
                versions.merge(told.key(), 1L, Long::sum);
            }
        }
        for (Map<String, String> row : tables.rows(
                "SELECT o.id, o.state FROM report.obligation o JOIN"
                        + " report.reporting_round r ON r.id = o.round_id WHERE r.plan_number LIKE ?",
                world.tag() + "-%")) {
            String id = row.get("id");
            if (!states.getOrDefault(id, Set.of()).contains(row.get("state"))) {
                findings.broken.add(
                        "obligation " + id + " is " + row.get("state") + ", by its events " + states.get(id));
            }
        }
        tables.rows("SELECT r.id, r.current_version, COUNT(v.id) sent FROM report.agency_report r LEFT JOIN"
                        + " report.report_version v ON v.report_id = r.id GROUP BY r.id, r.current_version"
                        + " HAVING r.current_version <> COUNT(v.id)")
                .forEach(row -> findings.broken.add("report " + row));
        tables.rows(
                        "SELECT m.obligation_id, COUNT(*) moves FROM report.obligation_move m JOIN"
                                + " report.reporting_round r ON r.id = m.round_id WHERE r.plan_number LIKE ?"
                                + " GROUP BY m.obligation_id",
                        world.tag() + "-%")
                .forEach(row -> {
                    Long told = versions.get(row.get("obligation_id"));
                    if (told == null || !told.toString().equals(row.get("moves"))) {
                        findings.broken.add("obligation " + row + " told " + told + " times");
                    }
                });
    }

    private static Set<String> after(Set<String> before, Told told) {
        String what = told.type().replaceAll(".*obligation\\.|\\.v1$", "");
        if (what.equals("opened") || what.equals("closed")) {
            return before;
        }
        Set<String> after = new TreeSet<>();
        before.forEach(state -> after.addAll(MODEL.getOrDefault(state + " " + what, Set.of())));
        return after;
    }
}
