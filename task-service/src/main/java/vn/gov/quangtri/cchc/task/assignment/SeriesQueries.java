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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.assignment.Alike.Texts;
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
    private final AlikeQueries alike;

    SeriesQueries(EntityManager database, Copies copies, AlikeQueries alike) {
        this.database = database;
        this.copies = copies;
        this.alike = alike;
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
        List<Tuple> rows = rows(scope, filter.on(days.get(days.size() - 1)), days.get(0));
        Map<String, Texts> texts = alike.texts(
                rows.stream().map(Alike::move).filter(Objects::nonNull).toList());
        Spell spell = null;
        for (Tuple row : rows) {
            int at = Alike.WIDTH;
            Known known = Alike.known(row, texts);
            UUID plan = AlikeQueries.id(row.get(at + 3, String.class));
            int side = Columns.whole(row.get(at + 4));
            if (spell == null || !spell.isOf(plan, side, known)) {
                spell = count(spell, warningDays, sums, new Spell(plan, side, known, days));
            }
            spell.add(Columns.day(row.get(at + 1)), Columns.day(row.get(at + 2)), Columns.whole(row.get(at)));
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

    /**
     * How many assignments were alike in all that a standing depends on, from which day until which; the alike ones one after another,
     * and of these the earliest completion first.
     */
    private List<Tuple> rows(Scope scope, AssignmentFilter filter, LocalDate first) {
        AssignmentSql sql = AssignmentSql.ofSeries(scope, filter, first);
        String kind = "a.plan_id, " + Alike.grouped("side");
        String columns =
                Alike.COLUMNS + ", COUNT(*), CAST(m.from_day AS CHAR), CAST(m.until_day AS CHAR), HEX(a.plan_id), "
                        + Alike.SIDE_THROUGHOUT + " AS side";
        String end = " GROUP BY " + kind + ", m.from_day, m.until_day ORDER BY " + kind + ", MIN(m.completed_on)";
        Query query = database.createNativeQuery(sql.text(columns, end), Tuple.class);
        sql.parameters().forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }
}
