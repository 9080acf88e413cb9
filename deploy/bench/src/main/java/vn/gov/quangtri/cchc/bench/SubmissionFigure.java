package vn.gov.quangtri.cchc.bench;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import vn.gov.quangtri.cchc.local.Part;

/**
 * Sending a report over HTTP, against writing the same rows by plain JDBC. Aims: p50 at most 4 times as long with one client, throughput
 * at least 0.4 times as much with eight.
 */
final class SubmissionFigure implements Figure {

    private static final int OPERATIONS = 320;

    @Override
    public String name() {
        return "submission";
    }

    @Override
    public void measure(Ground ground, Findings findings) throws Exception {
        Drafts drafts = Drafts.make(ground);
        findings.say(
                "%d drafts with every question answered, 33 indicators, no activities",
                drafts.all().size());
        compareRows(ground, drafts, findings);
        for (int clients : new int[] {1, 8}) {
            try (PlainSubmission plain = plain(ground, drafts, clients)) {
                Pairs pairs = Pairs.measure(
                        () -> block(drafts, clients, http(ground, drafts, OPERATIONS)),
                        () -> block(drafts, clients, jdbc(plain, drafts, clients, OPERATIONS)),
                        8,
                        9);
                findings.compare(clients + (clients == 1 ? " client" : " clients"), pairs);
            }
        }
    }

    private static void compareRows(Ground ground, Drafts drafts, Findings findings) throws Exception {
        drafts.reset();
        try (Connection database = ground.database(Part.REPORT_SERVICE);
                PlainSubmission plain = plain(ground, drafts, 1)) {
            Map<String, Long> before = RowCounts.of(database);
            http(ground, drafts, 2).get(1).call();
            Map<String, Long> between = RowCounts.of(database);
            plain.of(drafts.all().get(2), 0).call();
            Map<String, Long> service = RowCounts.since(before, between);
            Map<String, Long> jdbc = RowCounts.since(between, RowCounts.of(database));
            if (!service.equals(jdbc)) {
                throw new IllegalStateException("The sides write different rows: " + service + " and " + jdbc);
            }
            findings.say("each submission inserts %s, and updates a report and an obligation", service);
        }
    }

    /** The rows of one submission through the service are what the other side writes. */
    private static PlainSubmission plain(Ground ground, Drafts drafts, int clients) throws Exception {
        drafts.reset();
        http(ground, drafts, 1).get(0).call();
        PlainSubmission plain = new PlainSubmission(ground, drafts.all().get(0), clients);
        drafts.reset();
        return plain;
    }

    private static Sample block(Drafts drafts, int clients, List<Callable<?>> operations) throws Exception {
        Sample sample = Clients.run(clients, operations);
        drafts.reset();
        return sample;
    }

    private static List<Callable<?>> http(Ground ground, Drafts drafts, int operations) throws Exception {
        Map<UUID, Long> tags = drafts.tags();
        List<Callable<?>> all = new ArrayList<>();
        for (Draft draft : drafts.all().subList(0, operations)) {
            Caller head =
                    ground.at(Part.REPORT_SERVICE, "head." + draft.agency().toLowerCase(Locale.ROOT));
            String tag = "\"" + tags.get(draft.report()) + "\"";
            all.add(() -> head.post("/reports/" + draft.report() + "/submission", Map.of(), tag));
        }
        return all;
    }

    private static List<Callable<?>> jdbc(PlainSubmission plain, Drafts drafts, int clients, int operations) {
        List<Callable<?>> all = new ArrayList<>();
        for (int i = 0; i < operations; i++) {
            all.add(plain.of(drafts.all().get(i), i % clients));
        }
        return all;
    }
}
