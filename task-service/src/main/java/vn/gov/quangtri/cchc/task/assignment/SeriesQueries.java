package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.copies.Copies;
import vn.gov.quangtri.cchc.task.store.Columns;

/**
 * Sums by standing for many days from one reading of the moves: what was known of an assignment lasts from one move to the next, and the
 * common rule says what it meant on each day between. So a day of a series equals the same day asked for alone.
 */
@ApplicationScoped
public class SeriesQueries {

    private final EntityManager database;
    private final Copies copies;

    SeriesQueries(EntityManager database, Copies copies) {
        this.database = database;
        this.copies = copies;
    }

    /**
     * @param filter of one plan; its own day is not looked at
     * @param days in ascending order, at least one
     * @return counts for each of the days
     */
    public List<Map<Stood, Integer>> sums(Scope scope, AssignmentFilter filter, List<LocalDate> days) {
        WarningDays warningDays = new WarningDays(copies);
        List<Map<Stood, Integer>> sums = new ArrayList<>();
        int begin = 0;
        for (LocalDate later : saidAfterTheClose(filter.on(days.get(days.size() - 1)))) {
            int end = (int) days.stream().filter(later::isAfter).count();
            if (end > begin) {
                sums.addAll(stretch(scope, filter, days.subList(begin, end), warningDays));
                begin = end;
            }
        }
        sums.addAll(stretch(scope, filter, days.subList(begin, days.size()), warningDays));
        return sums;
    }

    /** Days between which no last word was said after the plan's close: one reading tells all of them. */
    private List<Map<Stood, Integer>> stretch(
            Scope scope, AssignmentFilter filter, List<LocalDate> days, WarningDays warningDays) {
        List<Map<Stood, Integer>> sums = Stream.<Map<Stood, Integer>>generate(HashMap::new)
                .limit(days.size())
                .toList();
        Spell spell = null;
        for (Object each : rows(scope, filter.on(days.get(days.size() - 1)), days.get(0))) {
            Tuple row = (Tuple) each;
            Known known = Known.of(row, 0);
            UUID plan = Columns.id(row.get(Known.WIDTH + 3));
            if (spell == null || !spell.isOf(plan, known)) {
                spell = count(spell, warningDays, sums, new Spell(plan, known, days));
            }
            spell.add(
                    Columns.day(row.get(Known.WIDTH + 1)),
                    Columns.day(row.get(Known.WIDTH + 2)),
                    Columns.whole(row.get(Known.WIDTH)));
        }
        count(spell, warningDays, sums, null);
        return sums;
    }

    /** Ongoing work of a closed plan may still get its last word, which counts from its own day on, though all else stays as it was. */
    private List<LocalDate> saidAfterTheClose(AssignmentFilter filter) {
        List<?> days = database.createNativeQuery("""
                        SELECT DISTINCT CAST(m.from_day AS CHAR) FROM appendix ap
                        STRAIGHT_JOIN assignment a ON a.plan_id = ap.plan_id AND a.deadline_kind = 'ONGOING'
                        STRAIGHT_JOIN assignment_move m ON m.assignment_id = a.id AND m.from_day > ap.ended_on
                        WHERE ap.plan_id = :plan AND ap.ended_on IS NOT NULL AND m.from_day <= :on ORDER BY 1""")
                .setParameter("plan", Ids.toBytes(filter.plan()))
                .setParameter("on", Columns.dayParameter(AssignmentSql.known(filter.on())))
                .getResultList();
        return days.stream().map(Columns::day).toList();
    }

    private static Spell count(Spell ended, WarningDays warningDays, List<Map<Stood, Integer>> sums, Spell next) {
        if (ended != null) {
            ended.countInto(sums, warningDays.of(ended.plan()));
        }
        return next;
    }

    /** How many assignments were alike in all that a standing depends on, from which day until which; the alike ones one after another. */
    private List<?> rows(Scope scope, AssignmentFilter filter, LocalDate first) {
        AssignmentSql sql = new AssignmentSql(scope, filter, first);
        String alike = "a.plan_id, " + Known.GROUPED;
        String columns = Known.COLUMNS + ", COUNT(*), CAST(m.from_day AS CHAR), CAST(m.until_day AS CHAR), a.plan_id";
        String end = " GROUP BY " + alike + ", m.from_day, m.until_day ORDER BY " + alike;
        Query query = database.createNativeQuery(sql.text(columns, end), Tuple.class);
        sql.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
