package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;

/** What is entered about many assignments, without loading them. */
@ApplicationScoped
public class EnteredQueries {

    private static final int AT_ONCE = 500;

    private final EntityManager database;

    EnteredQueries(EntityManager database) {
        this.database = database;
    }

    /** By id; those that the scope's agencies do not hold are left out. */
    public Map<UUID, EnteredNow> of(Scope scope, Collection<UUID> ids) {
        Map<UUID, EnteredNow> found = new HashMap<>();
        List<UUID> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            rows(all.subList(from, Math.min(all.size(), from + AT_ONCE))).stream()
                    .filter(row -> scope.covers(row.get(8, String.class)))
                    .map(EnteredQueries::now)
                    .forEach(now -> found.put(now.id(), now));
        }
        return found;
    }

    /**
     * What a judgement meets.
     *
     * @param led whether another lead's part answers for this one
     */
    public record Met(AssignmentState state, boolean led) {}

    /** By id; those that the scope's agencies do not hold are left out. */
    public Map<UUID, Met> met(Scope scope, Collection<UUID> ids) {
        Map<UUID, Met> found = new HashMap<>();
        List<UUID> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            database
                    .createQuery(
                            "select a.id, a.state, a.holder, a.joint, a.firstLead from Assignment a where a.id in :ids",
                            Tuple.class)
                    .setParameter("ids", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .getResultList()
                    .stream()
                    .filter(row -> scope.covers(row.get(2, String.class)))
                    .forEach(row -> found.put(
                            row.get(0, UUID.class),
                            new Met(
                                    row.get(1, AssignmentState.class),
                                    row.get(3, Boolean.class) && !row.get(4, Boolean.class))));
        }
        return found;
    }

    private List<Tuple> rows(List<UUID> ids) {
        return database.createQuery(
                        "select a.id, a.etag, a.percent, a.note, a.result, a.completedOn, a.documentNumber,"
                                + " a.documentDate, a.holder from Assignment a where a.id in :ids",
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static EnteredNow now(Tuple row) {
        return new EnteredNow(
                row.get(0, UUID.class),
                row.get(1, Long.class),
                new Entered(
                        row.get(2, Integer.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, LocalDate.class),
                        row.get(6, String.class),
                        row.get(7, LocalDate.class)));
    }
}
