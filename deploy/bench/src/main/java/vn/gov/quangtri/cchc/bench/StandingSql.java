package vn.gov.quangtri.cchc.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sums of a standing as one statement, as far as it can be said in SQL: no day moved, and no work is owed on several days. */
final class StandingSql {

    private static final String OPEN =
            "a.role = 'LEAD' AND a.deadline_kind <> 'ONGOING' AND m.state NOT IN ('DONE', 'CONFIRMED', 'CANCELLED') AND ";
    private static final String DONE = "a.role = 'LEAD' AND m.state IN ('DONE', 'CONFIRMED') AND ";

    private static final String SUMS = "SUM(a.role = 'COORDINATING'), SUM(a.role = 'LEAD' AND m.state = 'CANCELLED'),"
            + " SUM(" + DONE + "m.completed_on <= m.due_on), SUM(" + DONE + "m.completed_on > m.due_on),"
            + " SUM(a.role = 'LEAD' AND a.deadline_kind = 'ONGOING' AND m.state <> 'CANCELLED'), SUM(" + OPEN
            + "m.due_on < ?), SUM(" + OPEN + "m.due_on BETWEEN ? AND ? + INTERVAL 7 DAY), SUM(" + OPEN
            + "m.due_on > ? + INTERVAL 7 DAY)";

    private static final String FROM = " FROM assignment a JOIN assignment_move m ON m.assignment_id = a.id"
            + " AND m.from_day <= ? AND m.until_day > ? WHERE a.plan_id = UNHEX(?)";

    private StandingSql() {}

    /** One row. */
    record Sums(
            String key,
            int coordinating,
            int cancelled,
            int doneOnTime,
            int doneLate,
            int ongoing,
            int overdue,
            int dueSoon,
            int notYetDue) {}

    /** @param by task or agency */
    static PreparedStatement prepare(Connection database, String by, String plan, String day) throws SQLException {
        boolean task = by.equals("task");
        String key = task
                ? "HEX(a.task_id), CONCAT(a.task_number, '. ', MAX(a.task_content)), "
                : "a.agency, MAX(a.agency_name), ";
        String group = task ? "a.task_number, a.task_id" : "a.agency";
        PreparedStatement sums =
                database.prepareStatement("SELECT " + key + SUMS + FROM + " GROUP BY " + group + " ORDER BY " + group);
        for (int i = 1; i <= 6; i++) {
            sums.setString(i, day);
        }
        sums.setString(7, plan.replace("-", ""));
        return sums;
    }

    static List<Sums> read(PreparedStatement sums) throws SQLException {
        List<Sums> rows = new ArrayList<>();
        try (ResultSet row = sums.executeQuery()) {
            while (row.next()) {
                rows.add(new Sums(
                        row.getString(1).toUpperCase(Locale.ROOT),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8),
                        row.getInt(9),
                        row.getInt(10)));
            }
        }
        return rows;
    }
}
