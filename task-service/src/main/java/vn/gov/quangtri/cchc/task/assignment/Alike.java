package vn.gov.quangtri.cchc.task.assignment;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.rules.standing.DueDay;
import vn.gov.quangtri.cchc.rules.standing.LastWord;
import vn.gov.quangtri.cchc.rules.standing.Occurrence;
import vn.gov.quangtri.cchc.task.store.Columns;

/**
 * Assignments that the common rule cannot tell apart on the day asked about: the database counts them as one. Long texts are compared by
 * their digest and read for one of each kind, since a database that groups by them carries their full width for every row, also where
 * they are empty.
 */
final class Alike {

    /** A completion matters by whether it lies after the day asked about, or after the due day; each day for itself where that has moved. */
    private static final String SIDE = side("m.completed_on > " + AssignmentSql.LAST_DAY + " THEN 1");

    /** The same for every day on which the move was the latest one: that a completion lies after its move's first day is kept apart. */
    static final String SIDE_THROUGHOUT = side("m.completed_on > m.from_day THEN TO_DAYS(m.completed_on)");

    private static final String SHORT = "m.due_days IS NULL AND m.occurrences IS NULL";

    /** Due days that moved, and days on which the work is owed. */
    private static final String TEXTS = "CASE WHEN " + SHORT
            + " THEN NULL ELSE UNHEX(SHA2(CONCAT(COALESCE(m.due_days, ''), '|', COALESCE(m.occurrences, '')), 256)) END";

    /** Columns in the order in which {@link #known} reads them; the last is one move that has the texts, null where there are none. */
    static final String COLUMNS =
            "a.role, m.state, m.deadline_kind, CAST(MIN(m.completed_on) AS CHAR), CAST(m.due_on AS CHAR),"
                    + " CAST(ap.ended_on AS CHAR), " + AssignmentSql.AGREED + " AS agreed_then, MIN(CASE WHEN " + SHORT
                    + " THEN NULL ELSE CONCAT(HEX(m.assignment_id), '/', m.seq) END)";

    static final String GROUPED = grouped(SIDE);

    static final int WIDTH = 8;

    private Alike() {}

    private static String side(String later) {
        return "CASE WHEN m.completed_on IS NULL THEN 0"
                + " WHEN m.due_days IS NOT NULL THEN TO_DAYS(m.completed_on) WHEN " + later
                + " WHEN m.completed_on > m.due_on THEN 2 ELSE 3 END";
    }

    /** @param side by what completions are told apart, as an expression or its name */
    static String grouped(String side) {
        return "a.role, m.state, m.deadline_kind, m.due_on, ap.ended_on, agreed_then, " + side + ", " + TEXTS;
    }

    /** The texts of one move. */
    record Texts(List<DueDay> dueDays, List<Occurrence> occurrences) {

        static final Texts NONE = new Texts(List.of(), List.of());
    }

    /** The move whose texts stand for all; null where there are none. */
    static String move(Tuple row) {
        return row.get(WIDTH - 1, String.class);
    }

    /** What was known of them. Standings do not depend on the original due day, so it is left out. @param texts by move */
    static Known known(Tuple row, Map<String, Texts> texts) {
        Texts written = move(row) == null ? Texts.NONE : texts.get(move(row));
        String agreed = row.get(6, String.class);
        return new Known(
                AssignmentRole.valueOf(row.get(0, String.class)),
                AssignmentState.valueOf(row.get(1, String.class)),
                row.get(2, String.class),
                Columns.day(row.get(3)),
                Columns.day(row.get(4)),
                written.dueDays(),
                null,
                Columns.day(row.get(5)),
                written.occurrences(),
                agreed == null ? null : LastWord.valueOf(agreed));
    }
}
