package vn.gov.quangtri.cchc.report.consolidation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.checks.RepairCheck;
import vn.gov.quangtri.cchc.kit.test.checks.RepairCheck.Tagged;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;
import vn.gov.quangtri.cchc.report.fixture.Wire;

/** After a restore, tags of things that no topic tells of are as worthless as those of things that one does. */
@QuarkusTest
class RestoredTagsTest extends Service {

    private static final String OFFICER = Tokens.officer("STC");

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Inject
    EntityManager entities;

    private final PlanFixture plan = PlanFixture.issued();

    @Test
    void letNobodyOverwriteWhatHeNeverSaw() {
        String round = roundOf(plan);
        String report = draft(OFFICER, round, "STC", Map.of()).path("id");
        Map<String, Object> said = Map.of("planId", plan.id(), "happenedOn", "2023-04-03", "kind", "CLASS");
        String activity = as(OFFICER)
                .body(titled(said, "một tin"))
                .post("/api/v1/activities")
                .path("id");
        Wire.appendix(plan.id(), 1, 0, 0);
        String drawn = eventually(
                        () -> as(Tokens.monitor())
                                .body(Map.of("roundId", round))
                                .post("/api/v1/consolidated-reports"),
                        answer -> answer.statusCode() == 201)
                .path("id");
        String owed = obligation(round, "HND");
        Map<String, Object> content = Map.of("answers", answers(round, "DEPARTMENT", Map.of()));
        new RepairCheck(management)
                .refuseTagsOfBefore(
                        lost("agency_report", "/reports/" + report, content),
                        lost("activity", "/activities/" + activity, titled(said, "tin khác")),
                        moved("obligation", "/obligations/" + owed, "/waiver", Map.of("reason", "không thuộc diện")),
                        moved("consolidated_report", "/consolidated-reports/" + drawn, "/review", Map.of()),
                        moved("reporting_round", "/rounds/" + round, "/close", Map.of()));
    }

    private static Map<String, Object> titled(Map<String, Object> activity, String title) {
        Map<String, Object> whole = new HashMap<>(activity);
        whole.put("title", title);
        return whole;
    }

    /** Changed once more by somebody who keeps the tag of it; then the database is as it was before. */
    private Tagged lost(String table, String path, Map<String, Object> body) {
        String before = tag(path);
        put(path, body, before);
        String seen = tag(path);
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "UPDATE " + table + " SET version = version - 1, etag = etag - 1" + " WHERE id = UNHEX('"
                                + path.substring(path.lastIndexOf('/') + 1).replace("-", "") + "')")
                .executeUpdate());
        boolean[] asked = new boolean[1];
        return new Tagged(
                table,
                () -> {
                    String now = asked[0] ? tag(path) : seen;
                    asked[0] = true;
                    return now;
                },
                tag -> put(path, body, tag));
    }

    private static Tagged moved(String name, String path, String move, Map<String, Object> body) {
        return new Tagged(
                name, () -> as(Tokens.monitor()).get("/api/v1" + path).header("ETag"), tag -> as(Tokens.monitor())
                        .header("If-Match", tag)
                        .body(body)
                        .post("/api/v1" + path + move)
                        .statusCode());
    }

    private static String tag(String path) {
        return as(OFFICER).get("/api/v1" + path).header("ETag");
    }

    private static int put(String path, Map<String, Object> body, String tag) {
        return as(OFFICER)
                .header("If-Match", tag)
                .body(body)
                .put("/api/v1" + path)
                .statusCode();
    }
}
