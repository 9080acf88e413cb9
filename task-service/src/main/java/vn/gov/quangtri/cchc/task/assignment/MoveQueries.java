package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.store.Columns;
import vn.gov.quangtri.cchc.task.store.StoredJson;

/** The moves of one assignment. */
@ApplicationScoped
class MoveQueries {

    private final EntityManager database;

    MoveQueries(EntityManager database) {
        this.database = database;
    }

    /** The latest first; the scope was checked on the assignment itself. */
    List<MoveEntry> of(Scope scope, UUID assignmentId) {
        List<?> rows = database.createNativeQuery("""
                        SELECT CAST(at AS CHAR), CAST(from_day AS CHAR), post, subject, move, state, percent,
                            CAST(completed_on AS CHAR), CAST(due_on AS CHAR), content, why
                        FROM assignment_move WHERE assignment_id = ?1 ORDER BY seq""", Tuple.class)
                .setParameter(1, Ids.toBytes(assignmentId))
                .getResultList();
        List<MoveEntry> entries = new ArrayList<>();
        MoveEntry.After before = null;
        for (Object each : rows) {
            MoveEntry entry = entry((Tuple) each, before);
            entries.add(entry);
            before = entry.after();
        }
        Collections.reverse(entries);
        return entries;
    }

    private static MoveEntry entry(Tuple row, MoveEntry.After before) {
        return new MoveEntry(
                Columns.utc(row.get(0)),
                Columns.day(row.get(1)),
                row.get(2, String.class),
                row.get(3, String.class),
                AssignmentMove.valueOf(row.get(4, String.class)),
                before,
                new MoveEntry.After(
                        AssignmentState.valueOf(row.get(5, String.class)),
                        Columns.whole(row.get(6)),
                        Columns.day(row.get(7)),
                        Columns.day(row.get(8)),
                        StoredJson.read(row.get(9, String.class), AssignmentContent.class)),
                row.get(10, String.class));
    }
}
