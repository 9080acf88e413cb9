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
 * Lists of assignments as of a day. A standing is computed, not stored, so a list of one standing reads on until its page is full, or
 * until it has read enough: what the database cannot tell apart is not read whole for one request.
 */
@ApplicationScoped
class AssignmentQueries {

    private static final Reading READING = new Reading(1000, 5000);
    private static final String ORDER = " ORDER BY a.plan_id, a.task_number, a.position, a.id LIMIT ";

    private final EntityManager database;
    private final Copies copies;

    AssignmentQueries(EntityManager database, Copies copies) {
        this.database = database;
        this.copies = copies;
    }

    /** A row and its place, for the cursor. */
    record Placed(AssignmentKey key, AssignmentSummary summary) {}

    /** @param stopped the last one that was read, where it stopped before the page was full and more may follow */
    record Slice(List<Placed> rows, Optional<AssignmentKey> stopped) {}

    /**
     * How a list of one standing is read.
     *
     * @param atOnce rows of one query
     * @param most rows of one request, in whole queries
     */
    record Reading(int atOnce, int most) {}

    Slice page(Scope scope, AssignmentFilter filter, Optional<AssignmentKey> after, int most, Locale language) {
        return page(scope, filter, after, most, language, READING);
    }

    Slice page(
            Scope scope,
            AssignmentFilter filter,
            Optional<AssignmentKey> after,
            int most,
            Locale language,
            Reading reading) {
        WarningDays warningDays = new WarningDays(copies);
        int chunk = filter.standing() == null ? most : reading.atOnce();
        List<Placed> page = new ArrayList<>();
        Optional<AssignmentKey> key = after;
        int read = 0;
        while (true) {
            List<AssignmentRow> rows = rows(scope, filter, key, chunk);
            warningDays.ask(rows.stream().map(row -> row.key().planId()).toList());
            for (AssignmentRow row : rows) {
                AssignmentSummary summary =
                        row.summary(filter.on(), warningDays.of(row.key().planId()), language);
                if (filter.standing() == null || filter.standing() == summary.standing()) {
                    page.add(new Placed(row.key(), summary));
                }
                if (page.size() == most) {
                    return new Slice(page, Optional.empty());
                }
            }
            if (rows.size() < chunk) {
                return new Slice(page, Optional.empty());
            }
            key = Optional.of(rows.get(rows.size() - 1).key());
            read += chunk;
            if (read >= reading.most()) {
                return new Slice(page, key);
            }
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
