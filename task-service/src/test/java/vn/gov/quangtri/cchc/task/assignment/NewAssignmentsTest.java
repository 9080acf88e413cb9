package vn.gov.quangtri.cchc.task.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.task.fixture.Servers;

@QuarkusTest
class NewAssignmentsTest implements Servers {

    @Inject
    NewAssignments assignments;

    @Inject
    AssignmentRepository rows;

    @Test
    void keepsTheLongestNamesThatAnAgencyMayHave() {
        String name = "Ban ".repeat(75);
        Assigned task = AssignmentFixture.task(UUID.randomUUID());
        Assignment one = Assignment.of(
                task, new Assignee("B".repeat(40), "H".repeat(35), name, name, AssignmentRole.LEAD, 1, true));
        assertEquals(1, QuarkusTransaction.requiringNew().call(() -> assignments.give(List.of(one))));
        assertEquals(name, QuarkusTransaction.requiringNew().call(() -> rows.findById(one.id).agencyName));
    }
}
