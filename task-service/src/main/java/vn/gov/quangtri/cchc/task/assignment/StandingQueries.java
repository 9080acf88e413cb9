package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.assignment.Alike.Texts;
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
    private final AlikeQueries alike;

    StandingQueries(EntityManager database, Copies copies, AlikeQueries alike) {
        this.database = database;
        this.copies = copies;
        this.alike = alike;
    }

    /**
     * Counts of one agency, task or plan.
     *
     * @param speaker how the part of the lead stood that answers for all of the task's leads; null where each answers for itself
     */
    public record Counted(String key, String label, Map<Stood, Integer> counts, Stood speaker) {}

    /** By what to count. */
    public enum By {
        PLAN("HEX(a.plan_id)", "a.plan_number", "a.plan_id"),
        /** The part in the first place apart: it may answer for all. */
        TASK(
                "HEX(a.task_id)",
                "CONCAT(a.task_number, '. ', a.task_content)",
                "a.task_number, a.task_id, a.position = 1"),
        AGENCY("a.agency", "a.agency_name", "a.agency");

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
        List<Tuple> rows = rows(scope, filter, by);
        Map<String, Texts> texts = alike.texts(
                rows.stream().map(Alike::move).filter(Objects::nonNull).toList());
        WarningDays warningDays = new WarningDays(copies);
        Map<String, UUID> one = new LinkedHashMap<>();
        Map<String, Map<Stood, Integer>> sums = new HashMap<>();
        Map<String, Stood> firsts = new HashMap<>();
        for (Tuple row : rows) {
            int at = Alike.WIDTH;
            int warning = warningDays.of(AlikeQueries.id(row.get(at + 3, String.class)));
            Stood stood = Alike.known(row, texts).stood(filter.on(), warning);
            String key = by == By.AGENCY
                    ? row.get(at + 1, String.class)
                    : AlikeQueries.id(row.get(at + 1, String.class)).toString();
            one.putIfAbsent(key, AlikeQueries.id(row.get(at + 2, String.class)));
            sums.computeIfAbsent(key, k -> new HashMap<>()).merge(stood, Columns.whole(row.get(at)), Integer::sum);
            if (by == By.TASK && stood.isLeads() && Columns.whole(row.get(at + 4)) == 1) {
                firsts.put(key, stood);
            }
        }
        Map<UUID, String> labels = alike.labels(by.label, one.values());
        Set<UUID> joint = by == By.TASK ? alike.joint(one.values()) : Set.of();
        return one.entrySet().stream()
                .map(e -> new Counted(
                        e.getKey(),
                        labels.get(e.getValue()),
                        sums.get(e.getKey()),
                        joint.contains(e.getValue()) ? firsts.get(e.getKey()) : null))
                .toList();
    }

    /** Counted with the key, the id of one of them, whose names are the label, the plan, and the first one's place. */
    private List<Tuple> rows(Scope scope, AssignmentFilter filter, By by) {
        AssignmentSql sql = AssignmentSql.ofSums(scope, filter);
        String select = Alike.COLUMNS + ", COUNT(*), " + by.key + ", HEX(MIN(a.id)), HEX(a.plan_id), MIN(a.position)";
        String end = " GROUP BY " + by.group + ", a.plan_id, " + Alike.GROUPED + " ORDER BY " + by.group;
        Query query = database.createNativeQuery(sql.text(select, end), Tuple.class);
        sql.parameters().forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
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
}
