package vn.gov.quangtri.cchc.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.gov.quangtri.cchc.local.Part;

/** When all of a plan's assignments are there: in task-service, and as copies in report- and notification-service. */
final class Visible {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);
    private static final long LOOK_MILLIS = 100;

    private static final Map<Part, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put(Part.TASK_SERVICE, "assignment WHERE plan_id");
        TABLES.put(Part.REPORT_SERVICE, "assignment_copy WHERE plan_id");
        TABLES.put(Part.NOTIFICATION_SERVICE, "matter WHERE kind = 'ASSIGNMENT' AND plan_id");
    }

    private Visible() {}

    /** One after the other, so that looking costs little; answers when each had all, by the clock of {@link System#nanoTime}. */
    static Map<Part, Long> await(Ground ground, String plan, int assignments) throws Exception {
        Map<Part, Long> there = new LinkedHashMap<>();
        for (Map.Entry<Part, String> one : TABLES.entrySet()) {
            try (Connection database = ground.database(one.getKey());
                    PreparedStatement count =
                            database.prepareStatement("SELECT COUNT(*) FROM " + one.getValue() + " = UNHEX(?)")) {
                count.setString(1, plan.replace("-", ""));
                await(count, assignments, one.getKey());
            }
            there.put(one.getKey(), System.nanoTime());
        }
        return there;
    }

    private static void await(PreparedStatement count, int assignments, Part service) throws Exception {
        long end = System.nanoTime() + PATIENCE;
        int seen = counted(count);
        while (seen < assignments) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(service + " has only " + seen + " of " + assignments);
            }
            Thread.sleep(LOOK_MILLIS);
            seen = counted(count);
        }
    }

    private static int counted(PreparedStatement count) throws SQLException {
        try (ResultSet row = count.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
