package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.copies.Copies;
import vn.gov.quangtri.cchc.task.store.Columns;

/**
 * Sums of assignments by standing. The database counts rows that are alike in all that a standing depends on; the common rule then says
 * each kind's standing. So sums equal the lists' rows, by the same formula.
 */
@ApplicationScoped
public class StandingQueries {

    private final EntityManager database;
    private final Copies copies;

    StandingQueries(EntityManager database, Copies copies) {
        this.database = database;
        this.copies = copies;
    }

    /** Counts of one agency, task or plan. */
    public record Counted(String key, String label, Map<Stood, Integer> counts) {}

    /** By what to count. */
    public enum By {
        PLAN("HEX(a.plan_id)", "MAX(a.plan_number)", "a.plan_id"),
        TASK("HEX(a.task_id)", "CONCAT(a.task_number, '. ', MAX(a.task_content))", "a.task_number, a.task_id"),
        AGENCY("a.agency", "MAX(a.agency_name)", "a.agency");

        private final String key;
        private final String label;
        private final String group;

        By(String key, String label, String group) {
            this.key = key;
            this.label = label;
            this.group = group;
        }
    }

    public List<Counted> sums(Scope scope, AssignmentFilter filter, By by) {
        AssignmentSql sql = new AssignmentSql(scope, filter);
        String select = Known.COLUMNS + ", COUNT(*), " + by.key + ", " + by.label + ", HEX(a.plan_id)";
        String end = " GROUP BY " + by.group + ", a.plan_id, " + Known.GROUPED + " ORDER BY " + by.group;
        Query query = database.createNativeQuery(sql.text(select, end), Tuple.class);
        sql.parameters().forEach(query::setParameter);
        List<?> rows = query.getResultList();
        WarningDays warningDays = new WarningDays(copies);
        Map<String, Counted> sums = new LinkedHashMap<>();
        for (Object each : rows) {
            Tuple row = (Tuple) each;
            int at = Known.WIDTH;
            int warning = warningDays.of(id(row.get(at + 3, String.class)));
            Stood stood = Known.of(row, 0).stood(filter.on(), warning);
            String key = by == By.AGENCY
                    ? row.get(at + 1, String.class)
                    : id(row.get(at + 1, String.class)).toString();
            sums.computeIfAbsent(key, k -> new Counted(k, row.get(at + 2, String.class), new HashMap<>()))
                    .counts()
                    .merge(stood, Columns.whole(row.get(at)), Integer::sum);
        }
        return List.copyOf(sums.values());
    }

    /** How many rows the filter lets through, its standing included. */
    public long total(Scope scope, AssignmentFilter filter) {
        return sums(scope, filter, By.PLAN).stream()
                .flatMap(one -> one.counts().entrySet().stream())
                .filter(e -> filter.standing() == null
                        || filter.standing() == e.getKey().standing())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static UUID id(String hex) {
        return new UUID(
                Long.parseUnsignedLong(hex.substring(0, 16), 16), Long.parseUnsignedLong(hex.substring(16), 16));
    }
}
