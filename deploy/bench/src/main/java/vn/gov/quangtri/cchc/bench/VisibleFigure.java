package vn.gov.quangtri.cchc.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import vn.gov.quangtri.cchc.local.Part;

/** From the commit in one service until another shows it: progress on an assignment, seen in report-service's copy. */
final class VisibleFigure implements Figure {

    private static final int WARM_UPS = 50;
    private static final int WRITES = 300;
    private static final long LOOK_NANOS = 500_000;

    @Override
    public String name() {
        return "visible";
    }

    @Override
    public void measure(Ground ground, Findings findings) throws Exception {
        JsonNode leads = ground.as("observer")
                .get("/assignments?limit=1&role=LEAD&plan=" + ground.plans().get(0));
        String id = leads.path("items").get(0).path("id").asText();
        String agency = leads.path("items").get(0).path("agency").path("key").asText();
        Caller officer = ground.at(Part.TASK_SERVICE, "officer." + agency.toLowerCase(Locale.ROOT));
        long[] sinceAnswer = new long[WRITES];
        long[] sinceRequest = new long[WRITES];
        try (Connection database = ground.database(Part.REPORT_SERVICE)) {
            for (int i = -WARM_UPS; i < WRITES; i++) {
                String tag = officer.etag("/assignments/" + id);
                long asked = System.nanoTime();
                long version = officer.post(
                                "/assignments/" + id + "/progress",
                                Map.of("percent", Math.floorMod(i, 100), "note", "mẫu " + i),
                                tag)
                        .path("version")
                        .asLong();
                long answered = System.nanoTime();
                await(database, id, version);
                if (i >= 0) {
                    sinceAnswer[i] = System.nanoTime() - answered;
                    sinceRequest[i] = System.nanoTime() - asked;
                }
            }
        }
        say(findings, "from the answer until it is visible", sinceAnswer);
        say(findings, "from the request until it is visible", sinceRequest);
    }

    private static void say(Findings findings, String what, long[] nanos) {
        Sample sample = new Sample(nanos, 1);
        findings.say(
                "%s: p50 %.1f ms, p99 %.1f ms, %d writes one after the other",
                what, sample.quantile(0.5) / 1e6, sample.quantile(0.99) / 1e6, nanos.length);
    }

    private static void await(Connection database, String id, long version) throws SQLException {
        try (PreparedStatement select =
                database.prepareStatement("SELECT version FROM assignment_copy WHERE id = UNHEX(?)")) {
            select.setString(1, UUID.fromString(id).toString().replace("-", ""));
            while (true) {
                try (ResultSet row = select.executeQuery()) {
                    if (row.next() && row.getLong(1) >= version) {
                        return;
                    }
                }
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }
    }
}
