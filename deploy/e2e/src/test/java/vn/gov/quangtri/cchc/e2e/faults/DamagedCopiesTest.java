package vn.gov.quangtri.cchc.e2e.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.e2e.Stack;
import vn.gov.quangtri.cchc.local.LocalStack;
import vn.gov.quangtri.cchc.local.Part;

/** Whatever spoilt a copy, reading its topic again mends it, and keeps the version. */
@Order(11)
class DamagedCopiesTest {

    @Test
    void mendsEveryCopyThatDiffersFromItsOwnerAtTheSameVersion() throws Exception {
        LocalStack stack = Stack.get().system();
        stack.drain();
        Checker checker = new Checker(stack);
        assertTrue(checker.checkCopies().isClean());
        int damaged = 0;
        try (Connection connection = stack.database().connect()) {
            for (Mirror copy : Mirror.COPIES) {
                damaged += damage(connection, copy);
            }
        }
        assertTrue(damaged > 10, damaged + " copies were damaged");
        assertEquals(damaged, checker.checkCopies().differing.size());
        for (Part service : Part.services()) {
            new Repair(stack, service).rebuild();
        }
        stack.drain();
        Findings findings = checker.checkCopies();
        assertTrue(findings.isClean(), findings::toString);
    }

    /** Spoils one row, or takes one away where nothing but the version is compared. Answers how many. */
    private static int damage(Connection connection, Mirror copy) throws SQLException {
        String[] table = copy.table().split(" WHERE ");
        String condition = table.length == 1 ? "" : " WHERE " + table[1];
        try (Statement statement = connection.createStatement()) {
            if (copy.columns().isEmpty()) {
                return statement.executeUpdate("DELETE FROM " + copy.table() + " LIMIT 1");
            }
            String column = copy.columns().get(0).split("=")[0];
            String value = copy.columns().get(0).endsWith("=") ? "'{\"hỏng\": 1}'" : "'987'";
            return statement.executeUpdate(
                    "UPDATE " + table[0] + " SET " + column + " = " + value + condition + " LIMIT 1");
        }
    }
}
