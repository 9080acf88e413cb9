package vn.gov.quangtri.cchc.task.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.rules.standing.Standing;
import vn.gov.quangtri.cchc.task.assignment.AssignmentQueries.Placed;
import vn.gov.quangtri.cchc.task.assignment.AssignmentQueries.Reading;
import vn.gov.quangtri.cchc.task.assignment.AssignmentQueries.Slice;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** A list of one standing reads what may stand so, and no more of it for one request than it may. */
@QuarkusTest
class StandingListTest implements Servers {

    private static final LocalDate TODAY = LocalDate.of(2023, 4, 20);
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final Reading WHOLE = new Reading(1000, 5000);
    private static final Reading BY_TWO = new Reading(2, 4);

    @Inject
    AssignmentQueries queries;

    private PlanFixture plan;

    @BeforeEach
    void tasksOfEveryStanding() {
        TestOfficeClock.set(TODAY);
        plan = Appendices.issued(List.of(
                row(1, "Sở Tài chính", "Sở Y tế", "Năm 2023"),
                row(2, "Sở Tài chính", "", "15/6/2023"),
                row(3, "Sở Tài chính", "", "Thường xuyên"),
                row(4, "Sở Y tế", "", "25/4/2023"),
                row(5, "Sở Nội vụ", "", "khi có yêu cầu"),
                row(6, "Sở Y tế", "", "Hằng tháng"),
                row(7, "Sở Nội vụ", "", "Quý I/2023"),
                row(8, "Sở Tài chính", "", "30/6/2023"),
                row(9, "Sở Tài chính", "", "Quý I/2023"),
                row(10, "Sở Y tế", "", "3/6/2023")));
        for (int number : List.of(8, 9)) {
            String done =
                    "/assignments/" + Appendices.lead(plan.id, number, "STC").get("id");
            act(Tokens.officer("STC"), done, "/completion", Map.of("completedOn", "2023-04-20", "result", "Đã xong"))
                    .then()
                    .statusCode(200);
        }
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    /** The days come upon that of the tenth task. */
    @Test
    void isWhatTheWholeListHasOfItOnEveryDay() {
        Set<Standing> met = EnumSet.noneOf(Standing.class);
        for (LocalDate day = TODAY; day.getYear() == 2023; day = day.plusDays(11)) {
            met.addAll(compared(day));
        }
        assertEquals(EnumSet.complementOf(EnumSet.of(Standing.CANCELLED, Standing.NOTHING_OWED)), met);
    }

    @Test
    void isWhatTheWholeListHasOfARevokedPlan() {
        Wire.plan(plan.ended("REVOKED", TODAY, "Bãi bỏ"));
        Wire.until(() -> "CANCELLED".equals(Appendices.lead(plan.id, 1, "STC").get("standing")));
        assertTrue(compared(TODAY).contains(Standing.CANCELLED));
    }

    /** The standings of that day, of which each was listed by itself. */
    private Set<Standing> compared(LocalDate day) {
        List<AssignmentSummary> all = list(day, null, WHOLE);
        for (Standing standing : Standing.values()) {
            List<AssignmentSummary> these =
                    all.stream().filter(a -> a.standing() == standing).toList();
            assertEquals(these, list(day, standing, WHOLE), day + " " + standing);
            assertEquals(these, list(day, standing, BY_TWO), day + " " + standing);
        }
        return all.stream().map(AssignmentSummary::standing).collect(Collectors.toSet());
    }

    @Test
    void endsWithAFullPageHoweverMuchWasRead() {
        Slice page =
                queries.page(Scope.province(), filter(Standing.NOT_YET_DUE, TODAY), Optional.empty(), 1, VI, WHOLE);
        assertEquals(1, page.rows().size());
        assertEquals(Optional.empty(), page.stopped());
    }

    @Test
    void stopsWithTheLastOneReadWhenItHasReadEnough() {
        Slice none = slice(Standing.DUE_SOON, LocalDate.of(2023, 4, 3), Optional.empty(), new Reading(1, 2));
        assertEquals(List.of(), none.rows());
        assertTrue(none.stopped().isPresent());
    }

    @Test
    void readsNothingForAStandingThatNoneCanHave() {
        Slice none = slice(Standing.CANCELLED, TODAY, Optional.empty(), new Reading(1, 1));
        assertEquals(new Slice(List.of(), Optional.empty()), none);
    }

    /** Over all pages. */
    private List<AssignmentSummary> list(LocalDate day, Standing standing, Reading reading) {
        List<AssignmentSummary> all = new ArrayList<>();
        Optional<AssignmentKey> after = Optional.empty();
        do {
            Slice slice = slice(standing, day, after, reading);
            slice.rows().stream().map(Placed::summary).forEach(all::add);
            after = slice.stopped();
        } while (after.isPresent());
        return all;
    }

    private Slice slice(Standing standing, LocalDate day, Optional<AssignmentKey> after, Reading reading) {
        return queries.page(Scope.province(), filter(standing, day), after, 100, VI, reading);
    }

    private AssignmentFilter filter(Standing standing, LocalDate day) {
        return new AssignmentFilter(null, plan.id, null, null, null, null, null, standing, null, day);
    }
}
