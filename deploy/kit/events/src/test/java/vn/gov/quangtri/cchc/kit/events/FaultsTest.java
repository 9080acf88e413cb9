package vn.gov.quangtri.cchc.kit.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FaultsTest {

    @Test
    void tellsTheColumnAndNotTheValue() {
        assertEquals(
                "A value is too long, column name (22001/1406)",
                reason("Data truncation: Data too long for column 'name' at row 1", "22001", 1406));
        assertEquals(
                "A value does not fit, column note (HY000/1366)",
                reason("Incorrect string value: 'bà Hoa' for column `plan`.`task`.`note` at row 3", "HY000", 1366));
        assertEquals(
                "A constraint is broken (23000/1062)",
                reason("Duplicate entry 'column 'Lan'' for key 'uq_name'", "23000", 1062));
        assertEquals(
                "A constraint is broken, column number (23000/1048)",
                reason("Column 'x' is wrong: column 'number'", "23000", 1048));
        assertEquals("The database refuses (42S02/1146)", reason("Table 'plan.x' doesn't exist", "42S02", 1146));
    }

    @Test
    void tellsWhereOurOwnCodeFailed() {
        try {
            Integer.parseInt("0912345678 is a phone number");
        } catch (NumberFormatException e) {
            String reason = Faults.kindAndPlace(new IllegalStateException("0912345678", e));
            assertTrue(reason.matches("java.lang.NumberFormatException at FaultsTest.java:\\d+"), reason);
        }
    }

    private static String reason(String message, String state, int code) {
        return Faults.kindAndPlace(new IllegalStateException("flush", new SQLException(message, state, code)));
    }
}
