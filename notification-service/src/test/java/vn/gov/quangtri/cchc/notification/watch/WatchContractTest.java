package vn.gov.quangtri.cchc.notification.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.notification.Contract;

/** What is read of assignments and obligations, against the files of those who send them. */
class WatchContractTest {

    private static final Contract ASSIGNMENT = Contract.of("task-service", "assignment-1");
    private static final Contract OBLIGATION = Contract.of("report-service", "obligation-1");

    @Test
    void readsNothingThatIsNotPromised() {
        ASSIGNMENT.promisesAllOf(AssignmentEvent.class);
        OBLIGATION.promisesAllOf(ObligationEvent.class);
    }

    @Test
    void knowsEveryStateOfAnAssignment() {
        assertFalse(ASSIGNMENT.valuesOf("state").isEmpty());
        ASSIGNMENT
                .valuesOf("state")
                .forEach(state ->
                        assertNotEquals("UNKNOWN_STATE", assignment(state).stopReason(false), state));
        assertEquals(List.of("LEAD", "COORDINATING"), ASSIGNMENT.valuesOf("role"));
    }

    @Test
    void knowsEveryStateOfAnObligation() {
        assertFalse(OBLIGATION.valuesOf("state").isEmpty());
        OBLIGATION
                .valuesOf("state")
                .forEach(state ->
                        assertNotEquals("UNKNOWN_STATE", obligation(state).stopReason(false), state));
        assertEquals(List.of("ORDERED", "REQUESTED"), OBLIGATION.valuesOf("mode"));
    }

    private static AssignmentEvent assignment(String state) {
        return new AssignmentEvent(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "00/KH-UBND",
                UUID.randomUUID(),
                1,
                "x",
                "STC",
                "STC",
                "LEAD",
                state,
                "x",
                1L,
                LocalDate.of(2023, 11, 29),
                List.of(),
                LocalDate.of(2023, 4, 3),
                List.of(),
                false);
    }

    private static ObligationEvent obligation(String state) {
        return new ObligationEvent(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "00/KH-UBND",
                "x",
                "STC",
                "STC",
                "ORDERED",
                1L,
                LocalDate.of(2023, 11, 29),
                LocalDate.of(2023, 4, 3),
                state,
                false,
                null,
                false);
    }
}
