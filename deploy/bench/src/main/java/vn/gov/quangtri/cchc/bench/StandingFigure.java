package vn.gov.quangtri.cchc.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import vn.gov.quangtri.cchc.local.Part;

/**
 * How a plan of 150,000 assignments stands on a day, by task and by agency, over HTTP, against one statement that sums the same. Aim: at
 * most 1.3 times as long, and 5 ms.
 */
final class StandingFigure implements Figure {

    private static final int TASKS = Integer.getInteger("tasks", 1_000);
    private static final int REQUESTS = 4;
    private static final String DAY = "2023-06-20";

    @Override
    public String name() {
        return "standing";
    }

    @Override
    public void measure(Ground ground, Findings findings) throws Exception {
        LargePlan plans = new LargePlan(ground);
        String plan = plans.draft(TASKS);
        plans.issue(plan);
        Caller observer = ground.at(Part.TASK_SERVICE, "observer");
        try (Connection database = ground.database(Part.TASK_SERVICE)) {
            Visible.await(ground, plan, TASKS * LargePlan.AGENCIES);
            someDone(database, plan);
            ground.system().drain();
            findings.say("%d assignments, 1 client", TASKS * LargePlan.AGENCIES);
            for (String by : new String[] {"task", "agency"}) {
                String path = "/api/v1/plans/" + plan + "/standing?on=" + DAY + "&by=" + by;
                try (PreparedStatement sums = StandingSql.prepare(database, by, plan, DAY)) {
                    requireEqual(Caller.JSON.readTree(observer.bytes(path)), StandingSql.read(sums));
                    Pairs pairs = Pairs.measure(
                            () -> Clients.run(1, Collections.nCopies(REQUESTS, () -> observer.bytes(path))),
                            () -> Clients.run(1, Collections.nCopies(REQUESTS, () -> StandingSql.read(sums))),
                            3,
                            Pairs.LEAST);
                    findings.compare("by " + by, pairs);
                    findings.say("by %s: the aim is %.1f ms at p50", by, 1.3 * pairs.bareMillis(0.5) + 5);
                }
            }
        }
    }

    /** A third of the leads' parts is done, on many days, as the year would do it. */
    private static void someDone(Connection database, String plan) throws SQLException {
        String which = " WHERE a.plan_id = UNHEX('" + plan.replace("-", "")
                + "') AND a.role = 'LEAD' AND a.deadline_kind <> 'ONGOING' AND CRC32(HEX(a.id)) % 3 = 0";
        String done = "state = 'DONE', %1$s.percent = 100, %1$s.completed_on ="
                + " DATE_ADD('2023-04-03', INTERVAL CRC32(HEX(a.id)) %% 70 DAY)";
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate("UPDATE assignment_move m JOIN assignment a ON a.id = m.assignment_id SET m."
                    + done.formatted("m") + which);
            statement.executeUpdate("UPDATE assignment a SET a." + done.formatted("a") + which);
            statement.execute("ANALYZE TABLE assignment, assignment_move");
        }
    }

    private static void requireEqual(JsonNode answer, List<StandingSql.Sums> sums) {
        List<StandingSql.Sums> answered = new ArrayList<>();
        for (JsonNode row : answer.path("rows")) {
            JsonNode lead = row.path("lead");
            answered.add(new StandingSql.Sums(
                    row.path("key").asText().replace("-", "").toUpperCase(Locale.ROOT),
                    row.path("coordinating").asInt(),
                    lead.path("cancelled").asInt(),
                    lead.path("doneOnTime").asInt(),
                    lead.path("doneLate").asInt(),
                    lead.path("ongoing").asInt(),
                    lead.path("overdue").asInt(),
                    lead.path("dueSoon").asInt(),
                    lead.path("notYetDue").asInt()));
        }
        if (!answered.equals(sums)) {
            throw new IllegalStateException("The sides differ: " + answered.get(0) + " and " + sums.get(0));
        }
    }
}
