package vn.gov.quangtri.cchc.task.assignment;

import static org.hamcrest.Matchers.equalTo;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** A cursor keeps no secret: whoever makes one up is told so, whatever is in it. */
@QuarkusTest
class MadeUpCursorTest implements Servers {

    private static final UUID ID = new UUID(1, 2);
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    @Test
    void isRefusedByTheListOfAssignments() {
        AssignmentFilter filter = new AssignmentParams().filter(DAY);
        String print = AssignmentParams.fingerprint(filter);
        for (String cursor : List.of(
                Cursor.encode(print, "x", 1, 1, ID),
                Cursor.encode(print, ID, "one", 1, ID),
                Cursor.encode(print, ID, 1, "99999999999", ID),
                Cursor.encode(print, ID, 1, 1))) {
            refused("/assignments?on=" + DAY, cursor);
        }
    }

    @Test
    void isRefusedByTheListOfTasks() {
        PlanFixture plan = PlanFixture.draft();
        Wire.plan(plan);
        Appendices.get(plan.id);
        String print = Cursor.fingerprint("tasks", plan.id, null);
        refused("/plans/" + plan.id + "/tasks", Cursor.encode(print, "one", ID));
        refused("/plans/" + plan.id + "/tasks", Cursor.encode(print, 1));
    }

    private static void refused(String path, String cursor) {
        as(Tokens.editor())
                .queryParam("cursor", cursor)
                .get(path)
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("cursor"));
    }
}
