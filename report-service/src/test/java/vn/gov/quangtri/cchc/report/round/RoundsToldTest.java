package vn.gov.quangtri.cchc.report.round;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Schemas;
import vn.gov.quangtri.cchc.report.fixture.Service;
import vn.gov.quangtri.cchc.report.fixture.Wire;

/** What others hear of rounds, on the topic. */
@QuarkusTest
class RoundsToldTest extends Service {

    @Test
    void tellsThatARoundIsOpenedAndThatTheMonitorClosesIt() throws IOException {
        PlanFixture plan = PlanFixture.issued();
        String round = roundOf(plan);
        JsonNode opened = data(told(round, 1).get(0));
        assertEquals(plan.key(), opened.path("planId").asText());
        assertEquals("OPEN", opened.path("state").asText());
        assertEquals("2023-11-29", opened.path("cutOffOn").asText());
        assertEquals("2023-11-29", opened.path("dueOn").asText());
        assertEquals("2023-04-03", opened.path("openedOn").asText());
        today(LocalDate.of(2023, 12, 4));
        as(Tokens.monitor(), get(Tokens.monitor(), "/rounds/{id}", round).getLong("etag"))
                .post("/api/v1/rounds/{id}/close", round)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
        List<EventProbe.Seen> all = told(round, 2);
        assertEquals(
                List.of("round.opened.v1", "round.closed.v1"),
                all.stream().map(EventProbe.Seen::type).toList());
        JsonNode closed = data(all.get(1));
        assertEquals("CLOSED", closed.path("state").asText());
        assertEquals("2023-12-04", closed.path("closedOn").asText());
        assertTrue(closed.path("version").asLong() > opened.path("version").asLong());
        for (EventProbe.Seen one : all) {
            assertEquals(List.of(), Schemas.faults("round", data(one)));
        }
    }

    @Test
    void tellsThatItClosesWithARevokedPlanAndNothingWhenThePlanComesAgain() throws IOException {
        PlanFixture plan = PlanFixture.issued();
        String round = roundOf(plan);
        Wire.plan(plan.version(2));
        Wire.plan(plan.state("REVOKED").version(3));
        Wire.plan(plan.state("REVOKED").version(4));
        assertEquals("CLOSED", data(told(round, 2).get(1)).path("state").asText());
        roundOf(PlanFixture.issued());
        assertEquals(2, told(round, 2).size());
    }

    private static List<EventProbe.Seen> told(String round, int atLeast) {
        return eventually(() -> Wire.probe().read("cchc.rounds", round), all -> all.size() >= atLeast);
    }

    private static JsonNode data(EventProbe.Seen one) throws IOException {
        return new ObjectMapper().readTree(one.value());
    }
}
