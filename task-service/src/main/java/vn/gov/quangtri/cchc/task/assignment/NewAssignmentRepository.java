package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.task.history.Author;
import vn.gov.quangtri.cchc.task.store.Columns;

/** Multi-row inserts of new assignments. A repeated or parallel run adds nothing, by the unique key of task and agency. */
@ApplicationScoped
class NewAssignmentRepository {

    private static final String COLUMNS =
            "id, version, etag, plan_id, plan_number, plan_year, issued_on, task_id, task_number, task_content,"
                    + " position, agency, official_code, agency_name, agency_short_name, holder, role, joint, first_lead,"
                    + " state, percent, deadline_version, deadline_kind, phrase, due_on, original_due_on, milestones,"
                    + " born_late, search_text, moves, occurrences, next_due_on";

    private static final String MOVE_COLUMNS =
            "assignment_id, seq, move, from_day, until_day, state, percent, due_on, original_due_on,"
                    + " deadline_kind, at, subject, post, occurrences";

    /** Not IGNORE, which would also swallow what does not fit into a column. */
    private static final String UNLESS_THERE = " ON DUPLICATE KEY UPDATE moves = assignment.moves";

    private static final int ROWS_AT_ONCE = 200;

    private final EntityManager database;
    private final MilestonesText milestones = new MilestonesText();
    private final OccurrencesText occurrences = new OccurrencesText();

    NewAssignmentRepository(EntityManager database) {
        this.database = database;
    }

    /** Inserts what is not there and says which of the given were added. All belong to one task. */
    List<Assignment> insertMissing(List<Assignment> wanted) {
        for (List<Assignment> some : chunks(wanted)) {
            List<List<?>> rows = some.stream().map(this::columns).toList();
            insert("INSERT INTO assignment (" + COLUMNS + ") VALUES ", rows, UNLESS_THERE);
        }
        Set<UUID> present = wanted.isEmpty() ? Set.of() : idsOfTask(wanted.get(0).taskId);
        return wanted.stream().filter(a -> present.contains(a.id)).toList();
    }

    void insertFirstMoves(List<Assignment> added, LocalDate knownFrom, Instant at, Author author) {
        String utc = Columns.utcParameter(at);
        for (List<Assignment> some : chunks(added)) {
            List<List<?>> rows = some.stream()
                    .<List<?>>map(a -> values(
                            Ids.toBytes(a.id),
                            1,
                            AssignmentMove.CREATE.name(),
                            Columns.dayParameter(knownFrom),
                            "9999-12-31",
                            a.state.name(),
                            a.percent,
                            Columns.dayParameter(a.deadline.dueOn()),
                            Columns.dayParameter(a.deadline.originalDueOn()),
                            a.deadlineKind,
                            utc,
                            author.subject(),
                            author.post(),
                            OccurrenceMarks.text(a.occurrences)))
                    .toList();
            insert("INSERT INTO assignment_move (" + MOVE_COLUMNS + ") VALUES ", rows, "");
        }
    }

    private void insert(String start, List<List<?>> rows, String end) {
        String tuple = "(" + String.join(", ", Collections.nCopies(rows.get(0).size(), "?")) + ")";
        Query statement =
                database.createNativeQuery(start + String.join(", ", Collections.nCopies(rows.size(), tuple)) + end);
        int p = 1;
        for (List<?> row : rows) {
            for (Object value : row) {
                statement.setParameter(p++, value);
            }
        }
        statement.executeUpdate();
    }

    private Set<UUID> idsOfTask(UUID taskId) {
        Set<UUID> ids = new HashSet<>();
        List<?> rows = database.createNativeQuery("SELECT id FROM assignment WHERE task_id = ?1")
                .setParameter(1, Ids.toBytes(taskId))
                .getResultList();
        rows.forEach(id -> ids.add(Ids.fromBytes((byte[]) id)));
        return ids;
    }

    private List<?> columns(Assignment a) {
        return values(
                Ids.toBytes(a.id),
                a.version,
                a.etag,
                Ids.toBytes(a.planId),
                a.planNumber,
                a.planYear,
                Columns.dayParameter(a.issuedOn),
                Ids.toBytes(a.taskId),
                a.taskNumber,
                a.taskContent,
                a.position,
                a.agency,
                a.officialCode,
                a.agencyName,
                a.agencyShortName,
                a.holder,
                a.role.name(),
                a.joint,
                a.firstLead,
                a.state.name(),
                a.percent,
                a.deadline.version(),
                a.deadlineKind,
                a.phrase,
                Columns.dayParameter(a.deadline.dueOn()),
                Columns.dayParameter(a.deadline.originalDueOn()),
                milestones.convertToDatabaseColumn(a.milestones),
                a.bornLate,
                a.searchText,
                a.moves,
                occurrences.convertToDatabaseColumn(a.occurrences),
                Columns.dayParameter(a.nextDueOn));
    }

    /** A list that may hold nulls. */
    private static List<?> values(Object... values) {
        return Arrays.asList(values);
    }

    private static List<List<Assignment>> chunks(List<Assignment> all) {
        return IntStream.iterate(0, i -> i < all.size(), i -> i + ROWS_AT_ONCE)
                .mapToObj(i -> all.subList(i, Math.min(all.size(), i + ROWS_AT_ONCE)))
                .toList();
    }
}
