package vn.gov.quangtri.cchc.task.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.kit.test.database.RoundTrips;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** What a page costs is mostly what it asks of the database: a further round trip is to be noticed. */
@QuarkusTest
class PageRoundTripsTest implements Servers {

    private PlanFixture plan;

    @BeforeEach
    void tenDaysBeforeTheDueDay() {
        TestOfficeClock.set(LocalDate.of(2023, 6, 20));
        plan = Appendices.issued(List.of(row(1, "Sở Nội vụ", "Sở Tài chính", "Quý II/2023")));
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void readsAPageInTwoRoundTrips() {
        standing();
        List<String> sent = RoundTrips.of("task", "STRAIGHT_JOIN assignment_move", this::standing);
        assertEquals(2, sent.size(), () -> String.join("\n", sent));
    }

    @Test
    void goesByThePlansSettingsAsTheyAreNow() {
        assertEquals("NOT_YET_DUE", standing());
        Wire.plan(plan.warning(14));
        Wire.until(() -> standing().equals("DUE_SOON"));
        Wire.plan(plan.warning(7));
        Wire.until(() -> standing().equals("NOT_YET_DUE"));
    }

    /** The lead's, on the only page. */
    private String standing() {
        return as(Tokens.observer())
                .get("/assignments?role=LEAD&plan=" + plan.id)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].standing");
    }
}
