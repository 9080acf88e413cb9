package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.rules.text.Folding;
import vn.gov.quangtri.cchc.task.store.Columns;

/**
 * The one way in which assignments are read as of a day: each with the move that was its latest on that day, or on the day its plan was
 * closed. Lists and sums both start here, so they cannot differ.
 */
final class AssignmentSql {

    /** The day asked about, or the last that counts. */
    static final String LAST_DAY = counting(":on");

    private static final String FIRST_DAY = counting(":first");

    /** The word agreed on: of ongoing work of a closed plan also what was said after the close, from its own day on. */
    static final String AGREED = ofLastWord("agreed_word");

    /** The last word, likewise. */
    static final String WORD = ofLastWord("last_word");

    /** Joined as written, so that a page is read along the assignments' own index and stops when it is full: nothing is sorted. */
    private static final String IN_ORDER =
            " FROM assignment a STRAIGHT_JOIN appendix ap ON ap.plan_id = a.plan_id" + andMoves();

    /** For sums of one plan: its appendix is looked up once and not for each assignment. */
    private static final String OF_PLAN =
            " FROM appendix ap STRAIGHT_JOIN assignment a ON a.plan_id = ap.plan_id" + andMoves();

    /** The end of a move that is the latest one. */
    static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    private static final LocalDate LAST_KNOWN = FOREVER.minusDays(1);

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private String from = IN_ORDER;

    /** As of the filter's day. */
    AssignmentSql(Scope scope, AssignmentFilter filter) {
        this(scope, filter, filter.on());
        if (filter.standing() != null) {
            where.append(" AND ").append(StandingSql.implied(filter.standing(), LAST_DAY));
        }
    }

    /** The same to be summed up, in no order. */
    static AssignmentSql ofSums(Scope scope, AssignmentFilter filter) {
        AssignmentSql sql = new AssignmentSql(scope, filter);
        sql.from = filter.plan() == null ? IN_ORDER : OF_PLAN;
        return sql;
    }

    /** The same with all moves that were the latest on some day of an interval that ends with the filter's day. */
    static AssignmentSql ofSeries(Scope scope, AssignmentFilter filter, LocalDate first) {
        AssignmentSql sql = new AssignmentSql(scope, filter, first);
        sql.from = filter.plan() == null ? IN_ORDER : OF_PLAN;
        return sql;
    }

    /** Each with all moves that were the latest on some day of an interval that ends with the filter's day. */
    private AssignmentSql(Scope scope, AssignmentFilter filter, LocalDate first) {
        parameters.put("on", Columns.dayParameter(known(filter.on())));
        parameters.put("first", Columns.dayParameter(known(first)));
        if (scope instanceof Scope.Agencies own) {
            and("(a.agency IN (:own) OR a.holder IN (:own))", "own", own.keys().isEmpty() ? Set.of("") : own.keys());
        }
        and("a.id = :id", "id", filter.id() == null ? null : Ids.toBytes(filter.id()));
        and("a.plan_id = :plan", "plan", filter.plan() == null ? null : Ids.toBytes(filter.plan()));
        and("a.task_id = :task", "task", filter.task() == null ? null : Ids.toBytes(filter.task()));
        and("a.agency = :agency", "agency", filter.agency());
        and("a.official_code = :code", "code", filter.officialCode());
        and(
                "a.role = :role",
                "role",
                filter.role() == null ? null : filter.role().name());
        and(
                "m.state = :state",
                "state",
                filter.state() == null ? null : filter.state().name());
        and("a.search_text LIKE :text", "text", filter.q() == null ? null : "%" + Folding.loose(filter.q()) + "%");
    }

    /** Goes on after the last row of the page before. Each alternative is one interval of the index in this order, and read as such. */
    AssignmentSql after(AssignmentKey key) {
        where.append(" AND (a.plan_id > :kp OR (a.plan_id = :kp AND a.task_number > :kn)"
                + " OR (a.plan_id = :kp AND a.task_number = :kn AND a.position > :kq)"
                + " OR (a.plan_id = :kp AND a.task_number = :kn AND a.position = :kq AND a.id > :ki))");
        parameters.put("kp", Ids.toBytes(key.planId()));
        parameters.put("kn", key.taskNumber());
        parameters.put("kq", key.position());
        parameters.put("ki", Ids.toBytes(key.id()));
        return this;
    }

    /** Read apart, so that plans that are open pay nothing for it. */
    private static String ofLastWord(String column) {
        return "CASE WHEN ap.ended_on < CAST(:on AS DATE) AND a.deadline_kind = 'ONGOING' THEN (SELECT w." + column
                + " FROM assignment_move w WHERE w.assignment_id = a.id AND w.from_day <= CAST(:on AS DATE)"
                + " AND w.until_day > CAST(:on AS DATE)) ELSE m." + column + " END";
    }

    /** A move's end is not in, so on the last day that there is the same is known as on the one before. */
    static LocalDate known(LocalDate day) {
        return day.isBefore(LAST_KNOWN) ? day : LAST_KNOWN;
    }

    String text(String select, String end) {
        return "SELECT " + select + from + where + end;
    }

    /** Values by name, for the query made from the text. */
    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    private static String andMoves() {
        return " STRAIGHT_JOIN assignment_move m ON m.assignment_id = a.id AND m.from_day <= " + LAST_DAY
                + " AND m.until_day > " + FIRST_DAY + " WHERE 1 = 1";
    }

    /** The day itself, or the plan's last one if that lies before it. */
    private static String counting(String day) {
        return "LEAST(CAST(%1$s AS DATE), COALESCE(ap.ended_on, CAST(%1$s AS DATE)))".formatted(day);
    }

    private void and(String condition, String name, Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            parameters.put(name, value);
        }
    }
}
