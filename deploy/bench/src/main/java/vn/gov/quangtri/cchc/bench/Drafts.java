package vn.gov.quangtri.cchc.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.gov.quangtri.cchc.local.Part;

/** Reports of many agencies, each with every question answered. They can be made drafts again by SQL, as often as wanted. */
final class Drafts {

    private static final int ROUNDS = 9;

    private final Ground ground;
    private final List<Draft> all;

    private Drafts(Ground ground, List<Draft> all) {
        this.ground = ground;
        this.all = List.copyOf(all);
    }

    List<Draft> all() {
        return all;
    }

    /** By the API, as officers would; then their rows are put by. */
    static Drafts make(Ground ground) throws Exception {
        List<Draft> drafts = new ArrayList<>();
        Caller monitor = ground.as("monitor.snv");
        for (String plan : ground.plans().subList(0, ROUNDS)) {
            JsonNode round = monitor.get("/rounds?plan=" + plan).path("items").get(0);
            JsonNode form = monitor.get("/forms/" + round.path("formId").asText());
            JsonNode owed = monitor.get("/rounds/" + round.path("id").asText() + "/obligations?limit=200");
            for (JsonNode one : owed.path("items")) {
                drafts.add(begin(ground, form, one, uuid(round)));
            }
        }
        try (Connection database = ground.database(Part.REPORT_SERVICE);
                Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE bench_report AS SELECT * FROM agency_report");
            statement.execute("CREATE TABLE bench_obligation AS SELECT * FROM obligation");
            statement.execute("ALTER TABLE bench_report ADD PRIMARY KEY (id)");
            statement.execute("ALTER TABLE bench_obligation ADD PRIMARY KEY (id)");
        }
        ground.system().drain();
        return new Drafts(ground, drafts);
    }

    private static Draft begin(Ground ground, JsonNode form, JsonNode owed, UUID round) throws Exception {
        String agency = owed.path("agency").path("key").asText();
        Caller officer = ground.as("officer." + agency.toLowerCase(Locale.ROOT));
        String obligation = owed.path("id").asText();
        String report = officer.post("/reports", Map.of("obligationId", obligation), null)
                .path("id")
                .asText();
        officer.put(
                "/reports/" + report,
                Map.of("answers", answers(form, owed.path("agencyKind").asText())),
                officer.etag("/reports/" + report));
        return new Draft(UUID.fromString(report), UUID.fromString(obligation), round, agency);
    }

    private static List<Map<String, Object>> answers(JsonNode form, String kind) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (JsonNode indicator : form.path("indicators")) {
            JsonNode kinds = indicator.path("appliesTo");
            boolean asked = kinds.isEmpty();
            for (JsonNode each : kinds) {
                asked |= each.asText().equals(kind);
            }
            if (asked) {
                answers.add(answer(indicator));
            }
        }
        return answers;
    }

    private static Map<String, Object> answer(JsonNode indicator) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("indicator", indicator.path("key").asText());
        Object value =
                switch (indicator.path("type").asText()) {
                    case "COUNT", "AMOUNT" -> 7;
                    case "YES_NO" -> true;
                    default -> null;
                };
        answer.put("status", value == null ? "NONE" : "VALUE");
        if (value != null) {
            answer.put("value", value);
            answer.put("note", "Theo sổ theo dõi của đơn vị (mẫu)");
        }
        return answer;
    }

    /** All are drafts again. Versions that were sent stay, and go on counting: to write one again at the place of a deleted one has a cost of its own. */
    void reset() throws SQLException {
        try (Connection database = ground.database(Part.REPORT_SERVICE);
                Statement statement = database.createStatement()) {
            statement.execute("UPDATE agency_report r JOIN bench_report b ON b.id = r.id"
                    + " SET r.state = b.state, r.content = b.content");
            statement.execute("UPDATE obligation o JOIN bench_obligation b ON b.id = o.id SET o.state = b.state,"
                    + " o.settled = b.settled, o.submitted_on = b.submitted_on, o.on_time = b.on_time");
        }
    }

    /** Each report's tag as it is now. */
    Map<UUID, Long> tags() throws SQLException {
        Map<UUID, Long> tags = new HashMap<>();
        try (Connection database = ground.database(Part.REPORT_SERVICE);
                PreparedStatement select = database.prepareStatement("SELECT id, etag FROM agency_report");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                ByteBuffer id = ByteBuffer.wrap(rows.getBytes(1));
                tags.put(new UUID(id.getLong(), id.getLong()), rows.getLong(2));
            }
        }
        return tags;
    }

    private static UUID uuid(JsonNode thing) {
        return UUID.fromString(thing.path("id").asText());
    }
}
