package vn.gov.quangtri.cchc.task.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** Who follows the change feed step by step ends with what may be read, whatever happens to a plan. */
@QuarkusTest
class TaskChangeSightTest implements Servers {

    private static final List<Map<String, Object>> ROWS =
            List.of(row(1, "Sở Tài chính", "", "Quý II/2023"), row(2, "Sở Nội vụ", "Sở Y tế", "Quý III/2023"));

    private final Follower officer = new Follower(Tokens.officer("STC"));
    private final Follower editor = new Follower(Tokens.editor());
    private final Follower operator = new Follower(Tokens.admin());

    private PlanFixture plan;
    private Set<String> tasks;

    /** Follows as a client does: from the last answer's place on, and never again before it. */
    private static final class Follower {

        private final String token;
        private long place;

        private Follower(String token) {
            this.token = token;
        }

        /** Ids of tasks and appendices that have been told since the last time. */
        private Set<String> hears() {
            Set<String> ids = new HashSet<>();
            JsonPath page;
            do {
                page = as(token)
                        .get("/changes?limit=200&after=" + place)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                ids.addAll(page.getList("items.findAll { it.kind != 'assignment' }.id"));
                place = page.getLong("next");
            } while (page.getBoolean("more"));
            return ids;
        }

        private void awaits(Set<String> ids) {
            Set<String> heard = new HashSet<>();
            Wire.until(() -> {
                heard.addAll(hears());
                return heard.containsAll(ids);
            });
        }

        private int status(String path) {
            return as(token).get(path).statusCode();
        }
    }

    @BeforeEach
    void aDraft() {
        Wire.names();
        plan = PlanFixture.draft();
        Wire.plan(plan);
        Appendices.put(plan.id, ROWS).then().statusCode(200);
        tasks = Set.copyOf(Appendices.tasks(plan.id).stream()
                .map(task -> task.get("id").toString())
                .toList());
    }

    @Test
    void tellsOfADraftsTasksOnlyThoseWhoWorkOnIt() {
        editor.awaits(tasks);
        Set<String> others = officer.hears();
        assertTrue(tasks.stream().noneMatch(others::contains));
        assertEquals(Set.of(), operator.hears());
    }

    @Test
    void tellsOfThemWhenThePlanIsIssuedThoughTheyDidNotChange() {
        editor.awaits(tasks);
        officer.hears();
        issue();
        officer.awaits(tasks);
        editor.awaits(tasks);
        tasks.forEach(id -> assertEquals(200, officer.status("/tasks/" + id)));
        assertEquals(Set.of(), operator.hears());
    }

    @Test
    void tellsThatTheyAreGoneWithAPlanThatItsOwnerLost() {
        issue();
        officer.awaits(tasks);
        editor.awaits(tasks);
        Wire.plan(plan.lost(LocalDate.of(2023, 6, 20)));
        officer.awaits(with(plan.id.toString()));
        editor.awaits(with(plan.id.toString()));
        tasks.forEach(id -> assertEquals(404, officer.status("/tasks/" + id)));
        tasks.forEach(id -> assertEquals(404, editor.status("/tasks/" + id)));
    }

    @Test
    void tellsOnlyThoseWhoWorkedOnADraftThatItIsLost() {
        editor.awaits(tasks);
        Wire.plan(plan.lost());
        editor.awaits(with(plan.id.toString()));
        Set<String> others = officer.hears();
        assertFalse(others.contains(plan.id.toString()));
        assertTrue(tasks.stream().noneMatch(others::contains));
    }

    @Test
    void tellsOfThemWhenThePlanIsADraftAgainAndWhenItIsIssuedAgain() {
        issue();
        officer.awaits(tasks);
        officer.hears();
        Wire.plan(plan.forgotten());
        officer.awaits(with(plan.id.toString()));
        tasks.forEach(id -> assertEquals(404, officer.status("/tasks/" + id)));
        Wire.plan(plan.issued());
        officer.awaits(with(plan.id.toString()));
        tasks.forEach(id -> assertEquals(200, officer.status("/tasks/" + id)));
    }

    /** Closed so soon that no work was given out under it: whoever heard both at once never knew it in force. */
    @Test
    void tellsThatTheyAreOfADraftAgainThoughNothingWasGivenOut() {
        lockForIssue();
        Wire.plan(plan.issued().ended("CLOSED"));
        officer.awaits(with(plan.id.toString()));
        officer.hears();
        tasks.forEach(id -> assertEquals(200, officer.status("/tasks/" + id)));
        Wire.plan(plan.forgotten());
        officer.awaits(with(plan.id.toString()));
        tasks.forEach(id -> assertEquals(404, officer.status("/tasks/" + id)));
        assertEquals(Set.of(), operator.hears());
    }

    private void issue() {
        lockForIssue();
        Wire.plan(plan.issued());
        Wire.until(() -> Appendices.get(plan.id).getBoolean("assignments.complete"));
    }

    private void lockForIssue() {
        Wire.plan(plan.issuing(Appendices.get(plan.id).getLong("appendixVersion")));
        Wire.until(() -> "LOCKED".equals(Appendices.get(plan.id).getString("lock.outcome")));
    }

    private Set<String> with(String appendix) {
        Set<String> all = new HashSet<>(tasks);
        all.add(appendix);
        return all;
    }
}
