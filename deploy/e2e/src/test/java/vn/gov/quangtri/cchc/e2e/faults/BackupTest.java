package vn.gov.quangtri.cchc.e2e.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.e2e.Stack;
import vn.gov.quangtri.cchc.local.LocalStack;
import vn.gov.quangtri.cchc.local.Part;

/** The operator's page on backups, followed for each of the four databases: nothing was written since, so nothing is to be mended. */
@Order(9)
class BackupTest {

    private static final String EDITOR = PlanDeeds.EDITOR;

    @Test
    void restoresEachDatabaseSoThatNothingIsMissingAndWorkGoesOn() throws Exception {
        LocalStack stack = Stack.get().system();
        stack.drain();
        // What is due today goes out now, and not between counting and backing up.
        new Sweeps(stack.ports()).all();
        stack.drain();
        Checker checker = new Checker(stack);
        Backup backup = new Backup(stack);
        Map<String, Long> before = rows(stack);
        for (Part service : Part.services()) {
            backup.dump(service.shortName());
        }
        for (Part service : Part.services()) {
            stack.stop(service);
            backup.restore(service.shortName());
            stack.start(service);
        }
        stack.drain();
        assertEquals(before, rows(stack));
        rename(stack);
        stack.drain();
        Findings findings = checker.check(new Book(), World.EMPTY, checker.lastLine());
        assertTrue(findings.isClean(), findings::toString);
    }

    /** The restored services tell and hear of what comes next. */
    private static void rename(LocalStack stack) {
        Desk desk = new Desk(stack.address(), stack.tokens());
        Object agency = Map.of("key", "THU0", "name", "Cơ quan sau khi phục hồi", "kind", "SERVICE_UNIT");
        desk.write(EDITOR, "POST", "/agencies/imports", Map.of("agencies", List.of(agency)), null, Client.Pen.mark())
                .orFail();
    }

    /** How many rows each table has. */
    private static Map<String, Long> rows(LocalStack stack) throws SQLException {
        try (Connection connection = stack.database().connect()) {
            Tables tables = new Tables(connection);
            Map<String, Long> rows = new TreeMap<>();
            tables.rows("SELECT CONCAT(table_schema, '.', table_name) name FROM information_schema.tables"
                            + " WHERE table_schema IN ('plan', 'task', 'report', 'notification')")
                    .forEach(
                            row -> rows.put(row.get("name"), tables.number("SELECT COUNT(*) FROM " + row.get("name"))));
            return rows;
        }
    }
}
