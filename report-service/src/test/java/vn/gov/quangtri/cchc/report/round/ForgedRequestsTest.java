package vn.gov.quangtri.cchc.report.round;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;
import vn.gov.quangtri.cchc.report.fixture.Wire;

/** What a client can make up: refused in words, never answered with an error of the service's. */
@QuarkusTest
class ForgedRequestsTest extends Service {

    /** Length of the digest before a cursor's text. */
    private static final int SEAL_BYTES = 6;

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "2023-01-01", "-1", "+999999999-12-31"})
    void refusesTheCursorsOfListsThatNobodyGave(String value) {
        PlanFixture plan = PlanFixture.issued();
        String round = roundOf(plan);
        submitted(round, "STC", Map.of());
        submitted(round, "SNV", Map.of());
        refusesWith(value, "/reports?round=" + round, Tokens.monitor());
        String agency = "STC";
        for (int i = 0; i < 2; i++) {
            as(Tokens.officer(agency))
                    .body(Map.of("planId", plan.id(), "happenedOn", "2023-03-01", "kind", "CLASS", "title", "Lớp"))
                    .post("/api/v1/activities");
        }
        refusesWith(value, "/activities?plan=" + plan.id(), Tokens.monitor());
        roundOf(PlanFixture.issued());
        refusesWith(value, "/rounds", Tokens.monitor());
    }

    @Test
    void refusesTheCursorsOfFiguresThatNobodyGave() {
        PlanFixture plan = PlanFixture.issued();
        String round = roundOf(plan);
        Wire.appendix(plan.id(), 1, 0, 0);
        String id = eventually(
                        () -> as(Tokens.monitor())
                                .body(Map.of("roundId", round))
                                .post("/api/v1/consolidated-reports"),
                        response -> response.statusCode() == 201)
                .path("id");
        refusesWith("x", "/consolidated-reports/" + id + "/figures/reported.owed/rows", Tokens.monitor());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan/abc@1", "task/1@1", "assignment/x@1", "appendix/--@2"})
    void refusesTokensOfConsistencyThatNobodyGave(String token) {
        as(Tokens.monitor())
                .header("Consistency-Needs", token)
                .get("/api/v1/rounds")
                .then()
                .statusCode(422)
                .body("violations.rule", equalTo(List.of("consistency-token")));
    }

    /** The list's own cursor with other values in it: the mark of its filters and the seal fit. */
    private static void refusesWith(String value, String list, String token) {
        String sign = list.contains("?") ? "&" : "?";
        byte[] next = Base64.getUrlDecoder()
                .decode(get(token, list + sign + "limit=1").getString("next"));
        String text = new String(next, SEAL_BYTES, next.length - SEAL_BYTES, StandardCharsets.UTF_8);
        String print = text.substring(0, text.indexOf('\u001F'));
        Object[] values = text.substring(print.length() + 1).split("\u001F");
        Arrays.fill(values, value);
        for (String cursor : List.of(Cursor.encode(print, values), Cursor.encode(print, value))) {
            int status = as(token)
                    .get("/api/v1" + list + sign + "limit=1&cursor=" + cursor)
                    .statusCode();
            assertEquals(422, status, list + " " + value);
        }
    }
}
