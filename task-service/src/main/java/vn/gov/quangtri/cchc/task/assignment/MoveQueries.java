package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * The latest first; the scope was checked on the assignment itself.
     *
     * @param planned the assignment's occurrences, to know what each was at first
     */
    List<MoveEntry> of(Scope scope, UUID assignmentId, List<Occurrence> planned) {
        List<?> rows = database.createNativeQuery("""
                        SELECT CAST(at AS CHAR), CAST(from_day AS CHAR), post, subject, move, state, percent,
                            CAST(completed_on AS CHAR), CAST(due_on AS CHAR), content, occurrence, last_word, why
                        FROM assignment_move WHERE assignment_id = ?1 ORDER BY seq""", Tuple.class)
                .setParameter(1, Ids.toBytes(assignmentId))
                .getResultList();
        List<MoveEntry> entries = new ArrayList<>();
        Map<LocalDate, Occurrence> days = new HashMap<>();
        planned.forEach(one -> days.put(one.dueOn(), Occurrence.asGiven(one)));
        MoveEntry.After before = null;
        for (Object each : rows) {
            MoveEntry.After after = after((Tuple) each);
            Occurrence moved = after.occurrence();
            Occurrence was = moved == null ? null : days.put(moved.dueOn(), moved);
            entries.add(entry((Tuple) each, before == null ? null : before.with(was), after));
            before = after;
        }
        Collections.reverse(entries);
        return entries;
    }

    private static MoveEntry.After after(Tuple row) {
        return new MoveEntry.After(
                AssignmentState.valueOf(row.get(5, String.class)),
                Columns.whole(row.get(6)),
                Columns.day(row.get(7)),
                Columns.day(row.get(8)),
                StoredJson.read(row.get(9, String.class), AssignmentContent.class),
                StoredJson.read(row.get(10, String.class), Occurrence.class),
                WordSummary.read(row.get(11, String.class)));
    }

    private static MoveEntry entry(Tuple row, MoveEntry.After before, MoveEntry.After after) {
        return new MoveEntry(
                Columns.utc(row.get(0)),
                Columns.day(row.get(1)),
                row.get(2, String.class),
                row.get(3, String.class),
                AssignmentMove.valueOf(row.get(4, String.class)),
                before,
                after,
                row.get(12, String.class));
    }
}
