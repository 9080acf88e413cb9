package vn.gov.quangtri.cchc.e2e.faults;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.e2e.faults.Outboxes.Told;

/** What the round's issued plans must have made, reckoned from the rows as they were typed: each part once, each report owed once. */
final class PlanLedger {

    private final Tables tables;
    private final Outboxes outboxes;
    private final World world;
    private final Map<String, String> keys = new HashMap<>();

    PlanLedger(Tables tables, Outboxes outboxes, World world) {
        this.tables = tables;
        this.outboxes = outboxes;
        this.world = world;
        world.names().forEach((key, name) -> keys.put(name, key));
    }

    void check(Findings findings) {
        List<Map<String, String>> plans = tables.rows(
                "SELECT id, number, state, revision_state FROM plan.plan WHERE number LIKE ?", world.tag() + "-%");
        Map<String, List<Told>> told = outboxes.byAggregate();
        for (Map<String, String> plan : plans) {
            String number = plan.get("number");
            boolean issued = plan.get("revision_state").equals("ISSUED");
            if (plan.get("revision_state").equals("ISSUING")) {
                findings.broken.add("plan " + number + " is still being issued");
            }
            int lines = tables.rows("SELECT id FROM plan.history WHERE kind = 'plan' AND ref = ?", plan.get("id"))
                    .size();
            int events =
                    told.getOrDefault("cchc.plans " + plan.get("id"), List.of()).size();
            if (lines != events) {
                findings.broken.add("plan " + number + " has " + lines + " lines of history and " + events + " events");
            }
            // What was taken out of force while its parts were made may have only some of them.
            boolean whole = plan.get("state").equals("ISSUED");
            compare("assignments of " + number, issued ? expected(plan) : Set.of(), made(plan), whole, findings);
            Set<String> owing = issued ? new TreeSet<>(World.AGENCIES) : Set.of();
            compare("obligations of " + number, owing, owed(plan), whole, findings);
        }
    }

    private static void compare(
            String what, Set<String> expected, List<String> there, boolean whole, Findings findings) {
        Set<String> once = new TreeSet<>(there);
        if (once.size() != there.size()) {
            findings.doubled.add(what + ": " + there);
        }
        if (whole ? !once.equals(expected) : !expected.containsAll(once)) {
            findings.broken.add(what + " are " + once + ", not " + expected);
        }
    }

    private Set<String> expected(Map<String, String> plan) {
        Set<String> expected = new TreeSet<>();
        tables.rows(
                        "SELECT number, lead_text, coordinating_text FROM task.task WHERE plan_id = UNHEX(?)"
                                + " AND deleted = 0",
                        hex(plan))
                .forEach(task -> {
                    Set<String> leads = agencies(task.get("lead_text"));
                    Set<String> helping = agencies(task.get("coordinating_text"));
                    helping.removeAll(leads);
                    leads.forEach(key -> expected.add(task.get("number") + " LEAD " + key));
                    helping.forEach(key -> expected.add(task.get("number") + " COORDINATING " + key));
                });
        return expected;
    }

    private Set<String> agencies(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(keys::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> made(Map<String, String> plan) {
        return tables
                .rows("SELECT task_number, role, agency FROM task.assignment WHERE plan_id = UNHEX(?)", hex(plan))
                .stream()
                .map(row -> String.join(" ", row.values()))
                .toList();
    }

    private List<String> owed(Map<String, String> plan) {
        return tables
                .rows(
                        "SELECT o.agency FROM report.obligation o JOIN report.reporting_round r ON r.id = o.round_id"
                                + " WHERE r.plan_id = UNHEX(?)",
                        hex(plan))
                .stream()
                .map(row -> row.get("agency"))
                .toList();
    }

    private static String hex(Map<String, String> plan) {
        return plan.get("id").replace("-", "");
    }
}
