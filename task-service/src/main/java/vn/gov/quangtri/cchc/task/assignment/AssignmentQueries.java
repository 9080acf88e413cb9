package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.copies.Copies;

/**
 * Lists of assignments as of a day. A standing is computed, not stored, so a list of one standing reads on until its page is full.
 */
@ApplicationScoped
class AssignmentQueries {

    private static final int READ_AT_ONCE = 1000;
    private static final String ORDER = " ORDER BY a.plan_id, a.task_number, a.position, a.id LIMIT ";

    private final EntityManager database;
    private final Copies copies;

    AssignmentQueries(EntityManager database, Copies copies) {
        this.database = database;
        this.copies = copies;
    }

    /** A row and its place, for the cursor. */
    record Placed(AssignmentKey key, AssignmentSummary summary) {}

    List<Placed> page(Scope scope, AssignmentFilter filter, Optional<AssignmentKey> after, int most, Locale language) {
        WarningDays warningDays = new WarningDays(copies);
        int chunk = filter.standing() == null ? most : READ_AT_ONCE;
        List<Placed> page = new ArrayList<>();
        Optional<AssignmentKey> key = after;
        while (true) {
            List<AssignmentRow> rows = rows(scope, filter, key, chunk);
            for (AssignmentRow row : rows) {
                AssignmentSummary summary =
                        row.summary(filter.on(), warningDays.of(row.key().planId()), language);
                if (filter.standing() == null || filter.standing() == summary.standing()) {
                    page.add(new Placed(row.key(), summary));
                }
                if (page.size() == most) {
                    return page;
                }
            }
            if (rows.size() < chunk) {
                return page;
            }
            key = Optional.of(rows.get(rows.size() - 1).key());
        }
    }

    private List<AssignmentRow> rows(Scope scope, AssignmentFilter filter, Optional<AssignmentKey> after, int most) {
        AssignmentSql sql = new AssignmentSql(scope, filter);
        after.ifPresent(sql::after);
        Query query = database.createNativeQuery(sql.text(AssignmentRow.COLUMNS, ORDER + most), Tuple.class);
        sql.parameters().forEach(query::setParameter);
        List<?> found = query.getResultList();
        return found.stream().map(row -> AssignmentRow.of((Tuple) row)).toList();
    }
}
