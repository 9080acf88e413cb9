package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.task.store.Columns;

/** Moves are only added; the one before gets the day on which it stopped being the latest. */
@ApplicationScoped
class MoveRepository {

    private static final String CLOSE_LAST = """
            UPDATE assignment_move SET until_day = GREATEST(from_day, ?)
            WHERE assignment_id = ? AND seq = ?""";

    private static final String ADD = """
            INSERT INTO assignment_move (assignment_id, seq, move, from_day, until_day, state, percent, completed_on, due_on, due_days,
                original_due_on, deadline_kind, content, at, subject, post, why, occurrences, occurrence, last_word, agreed_word)
            SELECT m.assignment_id, ?, ?, GREATEST(m.from_day, ?), '9999-12-31', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
            FROM assignment_move m WHERE m.assignment_id = ? AND m.seq = ?""";

    private final EntityManager database;
    private final DueDaysText dueDays = new DueDaysText();

    MoveRepository(EntityManager database) {
        this.database = database;
    }

    /** Adds the move that the assignment has just made. */
    void append(Assignment a, MoveRow row) {
        byte[] id = Ids.toBytes(a.id);
        database.createNativeQuery(ADD)
                .setParameter(1, a.moves)
                .setParameter(2, row.move().name())
                .setParameter(3, Columns.dayParameter(row.on()))
                .setParameter(4, a.state.name())
                .setParameter(5, a.percent)
                .setParameter(6, Columns.dayParameter(a.completedOn))
                .setParameter(7, Columns.dayParameter(a.deadline.dueOn()))
                .setParameter(8, dueDays.convertToDatabaseColumn(a.deadline.dueDays()))
                .setParameter(9, Columns.dayParameter(a.deadline.originalDueOn()))
                .setParameter(10, a.deadlineKind)
                .setParameter(11, row.content())
                .setParameter(12, Columns.utcParameter(row.at()))
                .setParameter(13, row.author().subject())
                .setParameter(14, row.author().post())
                .setParameter(15, row.why())
                .setParameter(16, OccurrenceMarks.text(a.occurrences))
                .setParameter(17, row.occurrence())
                .setParameter(18, a.word().written())
                .setParameter(19, a.word().agreedName())
                .setParameter(20, id)
                .setParameter(21, a.moves - 1)
                .executeUpdate();
        database.createNativeQuery(CLOSE_LAST)
                .setParameter(1, Columns.dayParameter(row.on()))
                .setParameter(2, id)
                .setParameter(3, a.moves - 1)
                .executeUpdate();
    }
}
