package vn.gov.quangtri.cchc.task.handshake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.checks.RepairCheck;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

@QuarkusTest
class HandshakeTest implements Servers {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Inject
    EntityManager entities;

    private static final Map<String, Object> GOOD =
            row(1, "Sở Nội vụ", "Các sở, ban, ngành cấp tỉnh; Báo Quảng Trị", "Quý II/2023");

    private final PlanFixture plan = PlanFixture.draft();

    @BeforeEach
    void aDraftWithOneRow() {
        Wire.names();
        Wire.plan(plan);
        Appendices.put(plan.id, List.of(GOOD)).then().statusCode(200);
    }

    @Test
    void makesAnEmptyAppendixForAPlanJustHeardOf() {
        PlanFixture other = PlanFixture.draft();
        Wire.plan(other);
        JsonPath appendix = Appendices.get(other.id);
        assertEquals(0, appendix.getInt("taskCount"));
        assertFalse(appendix.getBoolean("locked"));
        Wire.until(() -> Wire.published("cchc.appendices", other.id)
                        .path("appendixVersion")
                        .asInt()
                == 1);
    }

    @Test
    void locksTheVersionAskedForAndNamesItsParties() {
        ask(version());
        JsonNode event = answered();
        assertTrue(event.path("locked").asBoolean());
        assertEquals("LOCKED", event.at("/lock/outcome").asText());
        assertEquals(plan.attempt(), event.at("/lock/attempt").asInt());
        assertEquals("[\"BAOQT\",\"SNV\"]", event.at("/lock/parties/agencies").toString());
        assertEquals("[\"SO_BAN_NGANH\"]", event.at("/lock/parties/groups").toString());
    }

    @Test
    void refusesAnotherVersionAndSaysBoth() {
        long old = version();
        Appendices.put(plan.id, List.of(GOOD, row(2, "Sở Tài chính", "", "Năm 2023")))
                .then()
                .statusCode(200);
        ask(old);
        JsonNode lock = answered().path("lock");
        assertEquals("REFUSED", lock.path("outcome").asText());
        assertEquals("appendix-changed", lock.path("reason").asText());
        assertEquals(
                "[\"" + old + "\",\"" + version() + "\"]", lock.path("details").toString());
        assertFalse(Appendices.get(plan.id).getBoolean("locked"));
    }

    @Test
    void refusesWhatStopsTheIssueAndSaysWhere() {
        Appendices.put(plan.id, List.of(row(7, "Các cơ quan, đơn vị có liên quan", "", "khi nào tiện")))
                .then()
                .statusCode(200);
        ask(version());
        JsonNode lock = answered().path("lock");
        assertEquals("appendix-has-problems", lock.path("reason").asText());
        assertEquals(
                "[\"7/leads lead-unspecified\",\"7/deadline deadline-unresolved\"]",
                lock.path("details").toString());
    }

    @Test
    void refusesAnEmptyAppendix() {
        Appendices.put(plan.id, List.of()).then().statusCode(200);
        ask(version());
        assertEquals("appendix-empty", answered().at("/lock/reason").asText());
    }

    @Test
    void answersAnAttemptOnceHoweverOftenItIsAsked() {
        ask(version());
        answered();
        Wire.planUnseen(plan);
        Wire.planUnseen(plan);
        settled();
        List<String> types = types();
        assertEquals(1, types.stream().filter("appendix.locked.v1"::equals).count(), types.toString());
    }

    @Test
    void answersEveryNewAttempt() {
        ask(version() + 5);
        assertEquals("REFUSED", answered().at("/lock/outcome").asText());
        ask(version());
        assertEquals("LOCKED", answered().at("/lock/outcome").asText());
    }

    @Test
    void unlocksWhenThePlanIsADraftAgain() {
        ask(version());
        answered();
        assertEquals(409, Appendices.put(plan.id, List.of()).statusCode());
        Wire.plan(plan.draftAgain());
        assertFalse(Appendices.get(plan.id).getBoolean("locked"));
        Appendices.put(plan.id, List.of()).then().statusCode(200);
        assertTrue(types().contains("appendix.unlocked.v1"));
    }

    @Test
    void keepsItLockedOnceThePlanIsInForce() {
        ask(version());
        answered();
        Wire.plan(plan.issued());
        JsonPath refused = Appendices.put(plan.id, List.of())
                .then()
                .statusCode(409)
                .extract()
                .jsonPath();
        assertTrue(refused.getString("type").endsWith("/appendix-locked"));
    }

    @Test
    void readsTheTasksAgainWhenThePlansDayMoves() {
        long before = version();
        Wire.plan(plan.on(LocalDate.of(2025, 7, 15)));
        JsonPath appendix = Appendices.get(plan.id);
        assertEquals(before + 1, appendix.getLong("appendixVersion"));
        assertEquals("agency-ended", appendix.getString("problems[0].rule"));
        assertEquals("/coordinators/1", appendix.getString("problems[0].pointer"));
    }

    @Test
    void keepsTheVersionWhenAnotherDayMeansTheSame() {
        long before = version();
        Wire.plan(plan.on(LocalDate.of(2023, 5, 3)));
        assertEquals(before, version());
    }

    @Test
    void readsTheTasksAgainWhenAnAgencyIsEntered() {
        Appendices.put(plan.id, List.of(row(1, "Sở Mặt trăng", "", "Quý II/2023")))
                .then()
                .statusCode(200);
        long before = version();
        assertEquals("agency-unknown", Appendices.get(plan.id).getString("problems[0].rule"));
        Wire.agency(Map.of("key", "SMTRANG", "name", "Sở Mặt trăng", "version", 1, "deleted", false));
        Wire.until(() -> Appendices.get(plan.id).getList("problems").isEmpty());
        assertEquals(before + 1, version());
        Wire.agency(Map.of("key", "SMTRANG", "name", "Sở Mặt trăng", "version", 2, "deleted", true));
        Wire.until(() -> !Appendices.get(plan.id).getList("problems").isEmpty());
    }

    @Test
    void forgetsNothingOfARefusalWhenItIsAskedAgainInVain() {
        ask(version() + 1);
        answered();
        assertNull(Appendices.get(plan.id).get("assignments"));
        Wire.planUnseen(plan);
        settled();
        assertEquals(1, types().stream().filter("appendix.refused.v1"::equals).count());
    }

    @Test
    void givesNothingOutByAnAppendixThatIsNotTheOneThatWasIssued() {
        Wire.plan(plan.issued());
        settled();
        assertNull(Appendices.get(plan.id).get("assignments"));
        assertEquals(List.of(), Appendices.assignments(plan.id, ""));
        Wire.plan(plan.ended("REVOKED"));
        assertNull(Appendices.get(plan.id).get("assignments"));
    }

    @Test
    void keepsWhatWasGivenOutWhenThePlansOwnerForgotTheIssue() {
        ask(version());
        answered();
        Wire.plan(plan.issued());
        Wire.until(() -> Appendices.get(plan.id).getBoolean("assignments.complete"));
        int given = Appendices.assignments(plan.id, "").size();
        Wire.plan(plan.forgotten());
        assertTrue(Appendices.get(plan.id).getBoolean("locked"));
        Wire.plan(plan.on(LocalDate.of(2023, 4, 4)));
        ask(version() + 1);
        assertEquals("REFUSED", answered().at("/lock/outcome").asText());
        assertTrue(Appendices.get(plan.id).getBoolean("locked"));
        Wire.plan(plan.forgotten());
        ask(version());
        assertEquals("LOCKED", answered().at("/lock/outcome").asText());
        Wire.plan(plan.issued());
        assertEquals(given, Appendices.assignments(plan.id, "").size());
    }

    @Test
    void mendsADamagedCopyByReadingItsTopicAgain() {
        String title =
                "SELECT COUNT(*) FROM copy WHERE kind = 'plan' AND id = '" + plan.id + "' AND data LIKE '%CCCP%'";
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "UPDATE copy SET data = REPLACE(data, 'CCHC', 'CCCP') WHERE id = '" + plan.id + "'")
                .executeUpdate());
        assertEquals(1L, ((Number) entities.createNativeQuery(title).getSingleResult()).longValue());
        new RepairCheck(management).rebuild("cchc.plans");
        assertEquals(0L, ((Number) entities.createNativeQuery(title).getSingleResult()).longValue());
    }

    @Test
    void goesOnFromTheVersionsOfAnAppendixThatWasLost() {
        PlanFixture other = PlanFixture.draft();
        String key = other.id.toString();
        Map<String, Object> lost = Map.of("planId", key, "version", 30, "appendixVersion", 20, "taskCount", 3);
        Wire.send("cchc.appendices", "appendix", key, lost);
        assertTrue(new RepairCheck(management).fence("appendix").contains(key));
        Wire.until(() -> Wire.published("cchc.appendices", key).path("deleted").asBoolean());
        long told = Wire.published("cchc.appendices", key).path("version").asLong();
        Wire.plan(other);
        Wire.until(() -> !Wire.published("cchc.appendices", key).path("deleted").asBoolean());
        JsonNode begun = Wire.published("cchc.appendices", key);
        assertTrue(begun.path("version").asLong() > told, begun.toString());
        assertTrue(begun.path("appendixVersion").asLong() > 20, begun.toString());
        assertEquals(0, begun.path("taskCount").asInt());
    }

    private long version() {
        return Appendices.get(plan.id).getLong("appendixVersion");
    }

    private void ask(long version) {
        Wire.plan(plan.issuing(version));
    }

    private JsonNode answered() {
        Wire.until(() ->
                Wire.published("cchc.appendices", plan.id).at("/lock/attempt").asInt() == plan.attempt());
        return Wire.published("cchc.appendices", plan.id);
    }

    /** Whatever was sent before is applied once this is. */
    private void settled() {
        Wire.plan(PlanFixture.draft());
        Wire.until(() -> true);
    }

    private List<String> types() {
        return Wire.probe().read("cchc.appendices", plan.id.toString()).stream()
                .map(EventProbe.Seen::type)
                .toList();
    }
}
