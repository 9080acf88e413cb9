package vn.gov.quangtri.cchc.task.handshake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.copies.NamesChanged;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** No draft keeps what names meant before they changed, whatever else happens at that moment. */
@QuarkusTest
class FollowNamesTest implements Servers {

    private final PlanFixture plan = PlanFixture.draft();

    @Inject
    DataSource database;

    @Inject
    Heard heard;

    @BeforeEach
    void anEmptyDraft() {
        Wire.names();
        Wire.plan(plan);
    }

    @Test
    void readsADraftAgainWhoseFirstTaskIsWrittenWhileAnAgencyIsEntered() throws SQLException {
        CompletableFuture<Integer> answer;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("LOCK TABLES history WRITE");
            try {
                answer = CompletableFuture.supplyAsync(() -> as(Tokens.editor())
                        .body(row(1, "Sở Sao hỏa", "", "Quý II/2023"))
                        .post("/plans/" + plan.id + "/tasks")
                        .statusCode());
                Wire.until(() -> waitsForATable(statement));
                enter("SSAOHOA", "Sở Sao hỏa");
            } finally {
                statement.execute("UNLOCK TABLES");
            }
        }
        assertEquals(201, answer.join());
        Wire.until(() -> Appendices.get(plan.id).getList("problems").isEmpty());
    }

    @Test
    void readsADraftAgainThatWasLockedWhenAnAgencyWasEntered() {
        Appendices.put(plan.id, List.of(row(1, "Sở Nội vụ", "Sở Sao mộc", "Quý II/2023")))
                .then()
                .statusCode(200);
        enter("SSAOMOC", "Sở Sao mộc");
        Wire.until(() -> Appendices.get(plan.id).getList("problems").isEmpty());
        Wire.plan(plan.issuing(Appendices.get(plan.id).getLong("appendixVersion")));
        Wire.until(() -> Appendices.get(plan.id).getBoolean("locked"));
        Wire.agency(Map.of("key", "SSAOMOC", "name", "Sở Sao mộc", "version", 2, "deleted", true));
        Wire.copied("agency/SSAOMOC@2");
        Wire.plan(plan.draftAgain());
        Wire.until(
                () -> List.of("agency-unknown").equals(Appendices.get(plan.id).getList("problems.rule")));
    }

    @Test
    void takesUpOnlyTheTasksThatANameSaysSomethingElseIn() {
        Appendices.put(
                        plan.id,
                        List.of(
                                row(1, "Sở Nội vụ", "Sở Sao thiên", "Quý II/2023"),
                                row(2, "Sở Nội vụ", "Sở Tài chính", "khi nào tiện")))
                .then()
                .statusCode(200);
        long version = Appendices.get(plan.id).getLong("appendixVersion");
        Wire.until(() -> versionOf(2) == 1);
        enter("SSAOTHIEN", "Sở Sao thiên");
        Wire.until(() -> versionOf(1) == 2);
        assertEquals(List.of("deadline-unresolved"), Appendices.get(plan.id).getList("problems.rule"));
        assertEquals(version + 1, Appendices.get(plan.id).getLong("appendixVersion"));
        assertEquals(1, versionOf(2));
    }

    /** As it was published last. */
    private int versionOf(int number) {
        Object id = Appendices.tasks(plan.id).get(number - 1).get("id");
        return Wire.published("cchc.tasks", id).path("version").asInt();
    }

    /** What is told again after a repair would else have every draft read again, each with thousands of tasks. */
    @Test
    void readsNoDraftAgainForAnAgencyThatIsToldAgainAsItWas() {
        enter("SSAOTHUY", "Sở Sao thủy");
        int before = heard.times();
        Wire.agency(Map.of("key", "SSAOTHUY", "name", "Sở Sao thủy", "version", 2, "deleted", false));
        Wire.copied("agency/SSAOTHUY@2");
        assertEquals(before, heard.times());
        Wire.agency(Map.of("key", "SSAOTHUY", "name", "Sở Sao thủy", "version", 3, "deleted", true));
        Wire.copied("agency/SSAOTHUY@3");
        assertEquals(before + 1, heard.times());
    }

    /** How often names changed. */
    @ApplicationScoped
    static class Heard {

        private final AtomicInteger times = new AtomicInteger();

        int times() {
            return times.get();
        }

        void hear(@Observes NamesChanged changed) {
            times.incrementAndGet();
        }
    }

    private static void enter(String key, String name) {
        Wire.agency(Map.of("key", key, "name", name, "version", 1, "deleted", false));
        Wire.copied("agency/" + key + "@1");
    }

    private static boolean waitsForATable(Statement statement) throws SQLException {
        try (ResultSet waiting = statement.executeQuery("SELECT COUNT(*) FROM information_schema.processlist"
                + " WHERE state LIKE '%metadata lock%' AND info LIKE 'insert into history%'")) {
            return waiting.next() && waiting.getInt(1) > 0;
        }
    }
}
