package vn.gov.quangtri.cchc.task.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** Every feed: the same event twice changes nothing, an older one changes nothing, a broken record is set aside and the next goes on. */
@QuarkusTest
class FeedTest implements Servers {

    @Inject
    CopyRepository copies;

    /** One aggregate of each kind, in a version. */
    enum Sample {
        AGENCIES("cchc.agencies", CopyKind.AGENCY, "KEY" + RANDOM, "key"),
        GROUPS("cchc.agency-groups", CopyKind.AGENCY_GROUP, "KEY" + RANDOM, "key"),
        SUCCESSIONS("cchc.successions", CopyKind.SUCCESSION, UUID.randomUUID().toString(), "id"),
        PLANS("cchc.plans", CopyKind.PLAN, UUID.randomUUID().toString(), "id"),
        WORKING_DAYS("cchc.working-days", CopyKind.WORKING_DAYS, "2101", "year"),
        ROUNDS("cchc.rounds", CopyKind.ROUND, UUID.randomUUID().toString(), "id"),
        CONSOLIDATED_REPORTS(
                "cchc.consolidated-reports",
                CopyKind.CONSOLIDATED_REPORT,
                UUID.randomUUID().toString(),
                "id"),
        SUB_PLANS("cchc.sub-plans", CopyKind.SUB_PLAN, UUID.randomUUID().toString(), "id");

        final String topic;
        final CopyKind kind;
        final String key;
        final String member;

        Sample(String topic, CopyKind kind, String key, String member) {
            this.topic = topic;
            this.kind = kind;
            this.key = key;
            this.member = member;
        }

        Map<String, Object> data(int version, String name) {
            Map<String, Object> common = Map.of(
                    "version",
                    version,
                    "name",
                    name,
                    "title",
                    name,
                    "kind",
                    name,
                    "state",
                    "DRAFT",
                    "revisionState",
                    "DRAFT",
                    "from",
                    "A",
                    "on",
                    "2023-01-01");
            Map<String, Object> data = new HashMap<>(common);
            data.put(member, this == WORKING_DAYS ? (Object) Integer.valueOf(key) : key);
            data.put("year", this == WORKING_DAYS ? Integer.valueOf(key) : 2023);
            data.put("revision", 1);
            data.put("sample", false);
            data.put("undone", false);
            data.put("someNewMember", "ignored");
            return data;
        }
    }

    static final String RANDOM = UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);

    @ParameterizedTest
    @EnumSource
    void appliesTwiceAsOnceIgnoresStaleAndSetsBrokenAside(Sample sample) {
        send(sample, 5, "Năm");
        send(sample, 5, "Năm");
        arrived(sample, 5);
        String kept = stored(sample);
        send(sample, 3, "Ba");
        Wire.probe()
                .sendRaw(sample.topic, sample.key, "{no json".getBytes(StandardCharsets.UTF_8), Map.of("ce_id", "x"));
        Wire.until(() -> isSetAside(sample.key));
        assertEquals(OptionalLong.of(5), version(sample.kind, sample.key));
        assertEquals(kept, stored(sample));
        send(sample, 6, "Sáu");
        arrived(sample, 6);
    }

    @Test
    void setsAsideARecordWhoseDataNamesAnotherKey() {
        String key = "FALSE" + RANDOM;
        Wire.send("cchc.agencies", "agency", key, Map.of("key", "OTHER", "version", 1, "name", "Khác"));
        Wire.until(() -> isSetAside(key));
        assertEquals(OptionalLong.empty(), version(CopyKind.AGENCY, key));
        assertEquals(OptionalLong.empty(), version(CopyKind.AGENCY, "OTHER"));
    }

    @Test
    void makesOneAppendixHoweverOftenAPlanIsHeardOf() {
        PlanFixture plan = PlanFixture.draft();
        Wire.planUnseen(plan);
        Wire.planUnseen(plan);
        Wire.plan(plan);
        Wire.plan(PlanFixture.draft());
        assertEquals(1, Appendices.get(plan.id).getInt("appendixVersion"));
        Wire.until(() -> !Wire.published("cchc.appendices", plan.id).isNull());
        assertEquals(1, Wire.probe().read("cchc.appendices", plan.id.toString()).size());
    }

    private static void send(Sample sample, int version, String name) {
        Wire.send(sample.topic, sample.kind.stored(), sample.key, sample.data(version, name));
    }

    private void arrived(Sample sample, long version) {
        Wire.until(() -> version(sample.kind, sample.key).orElse(0) >= version);
    }

    private OptionalLong version(CopyKind kind, String key) {
        return QuarkusTransaction.requiringNew().call(() -> copies.version(kind, key));
    }

    private String stored(Sample sample) {
        return QuarkusTransaction.requiringNew()
                .call(() -> copies.find(sample.kind, sample.key, JsonNode.class))
                .orElseThrow()
                .toString();
    }

    private static boolean isSetAside(String key) {
        return Wire.probe().read("cchc.dead.task").stream()
                .anyMatch(
                        dead -> key.equals(Wire.parsed(dead.value()).path("key").asText()));
    }
}
