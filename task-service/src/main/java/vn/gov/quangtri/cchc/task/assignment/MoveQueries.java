package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.store.Columns;
import vn.gov.quangtri.cchc.task.store.StoredJson;

/** The moves of one assignment, numbered from 1 on. */
@ApplicationScoped
class MoveQueries {

    private static final String PAGE = """
            SELECT CAST(at AS CHAR), CAST(from_day AS CHAR), post, subject, move, state, percent,
                CAST(completed_on AS CHAR), CAST(due_on AS CHAR), content, occurrence, last_word, why, seq,
                CAST(original_due_on AS CHAR)
            FROM assignment_move WHERE assignment_id = ?1 AND seq < ?2 ORDER BY seq DESC LIMIT ?3""";

    /** The day stands first in what is kept of an occurrence. */
    private static final String LAST_OF_A_DAY = """
            SELECT occurrence FROM assignment_move
            WHERE assignment_id = ?1 AND seq < ?2 AND occurrence LIKE ?3 ORDER BY seq DESC LIMIT 1""";

    private final EntityManager database;

    MoveQueries(EntityManager database) {
        this.database = database;
    }

    /** A move and its number, for the cursor. */
    record Numbered(int seq, MoveEntry entry) {}

    /**
     * The latest first; the scope was checked on the assignment itself.
     *
     * @param before the number of the move that the page before ended with
     * @param most one move more is read, for what was before the last of them
     */
    List<Numbered> page(Scope scope, Assignment of, int before, int most) {
        List<Tuple> rows = rows(of.id, before, most + 1);
        LinkedList<Numbered> page = new LinkedList<>();
        Map<LocalDate, Occurrence> days = new HashMap<>();
        MoveEntry.After was = rows.size() > most ? after(rows.get(most)) : null;
        for (int i = Math.min(rows.size(), most) - 1; i >= 0; i--) {
            Tuple row = rows.get(i);
            int seq = Columns.whole(row.get(13));
            MoveEntry.After is = after(row);
            Occurrence one = is.occurrence();
            Occurrence oneWas = one == null ? null : days.computeIfAbsent(one.dueOn(), day -> occurrence(of, day, seq));
            page.addFirst(new Numbered(seq, entry(row, was == null ? null : was.with(oneWas), is)));
            if (one != null) {
                days.put(one.dueOn(), one);
            }
            was = is;
        }
        return page;
    }

    private List<Tuple> rows(UUID assignmentId, int before, int most) {
        return database
                .createNativeQuery(PAGE, Tuple.class)
                .setParameter(1, Ids.toBytes(assignmentId))
                .setParameter(2, before)
                .setParameter(3, most)
                .getResultList()
                .stream()
                .map(Tuple.class::cast)
                .toList();
    }

    /** What one of the days was before a move: as an earlier move left it, or as it was given. */
    private Occurrence occurrence(Assignment of, LocalDate day, int seq) {
        List<?> found = database.createNativeQuery(LAST_OF_A_DAY, String.class)
                .setParameter(1, Ids.toBytes(of.id))
                .setParameter(2, seq)
                .setParameter(3, "{\"dueOn\":\"" + day + "\"%")
                .getResultList();
        return found.isEmpty()
                ? Occurrence.asGiven(of.occurrence(day))
                : StoredJson.read((String) found.get(0), Occurrence.class);
    }

    private static MoveEntry.After after(Tuple row) {
        return new MoveEntry.After(
                AssignmentState.valueOf(row.get(5, String.class)),
                Columns.whole(row.get(6)),
                Columns.day(row.get(7)),
                Columns.day(row.get(8)),
                Columns.day(row.get(14)),
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
