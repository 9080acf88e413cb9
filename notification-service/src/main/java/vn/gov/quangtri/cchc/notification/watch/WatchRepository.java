package vn.gov.quangtri.cchc.notification.watch;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.notification.ladder.Course;

/** Watched days and what they belong to. */
@ApplicationScoped
public class WatchRepository implements PanacheRepositoryBase<WatchedDay, UUID> {

    /** Matters by id. */
    public Map<UUID, Matter> matters(Scope scope, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery("from Matter where id in ?1", Matter.class)
                .setParameter(1, ids)
                .getResultStream()
                .filter(matter -> scope.covers(matter.holder()))
                .collect(Collectors.toMap(Matter::id, Function.identity()));
    }

    /** The days of these matters, locked: the matter's row, locked before, keeps anybody else from adding one. */
    Map<UUID, List<WatchedDay>> ofMatters(Scope scope, Collection<UUID> ids) {
        return find("matterId in ?1", ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.groupingBy(WatchedDay::matterId, Collectors.toCollection(ArrayList::new)));
    }

    /**
     * How far the ladder of a report's day got under another id. After a restore of its owner's database a round may be opened anew, and the
     * same agency owes the same report by the same day as something else; that the first is owed no more may be heard of later.
     *
     * @return {@link Course#NOTHING} where there was none
     */
    int reachedBefore(Scope scope, Matter matter, Matter.Day day) {
        return getEntityManager()
                .createQuery(
                        "select w.reached from WatchedDay w, Matter m where m.id = w.matterId and w.dueOn = ?1"
                                + " and w.planId = ?2 and w.subject = ?3 and m.origin = ?4"
                                + " and m.title = ?5 and m.id <> ?6 order by w.reached desc",
                        Integer.class)
                .setParameter(1, day.on())
                .setParameter(2, matter.planId())
                .setParameter(3, day.subject())
                .setParameter(4, matter.origin())
                .setParameter(5, matter.title())
                .setParameter(6, matter.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(Course.NOTHING);
    }

    /** Claims days on which something is due by now; what another sweep has claimed is left to it. */
    @SuppressWarnings("unchecked")
    public List<WatchedDay> claimDue(Scope scope, LocalDate today, int most) {
        return getEntityManager()
                .createNativeQuery(
                        "SELECT * FROM watched_day WHERE next_on <= ?1 ORDER BY next_on, id LIMIT ?2"
                                + " FOR UPDATE SKIP LOCKED",
                        WatchedDay.class)
                .setParameter(1, today)
                .setParameter(2, most)
                .getResultList();
    }

    /** Claims one of them; empty when another sweep has it or nothing is due any more. */
    @SuppressWarnings("unchecked")
    public List<WatchedDay> claimDue(Scope scope, LocalDate today, UUID id) {
        return getEntityManager()
                .createNativeQuery(
                        "SELECT * FROM watched_day WHERE id = ?1 AND next_on <= ?2 FOR UPDATE SKIP LOCKED",
                        WatchedDay.class)
                .setParameter(1, Ids.toBytes(id))
                .setParameter(2, today)
                .getResultList();
    }

    /** Whether anything is due by now. */
    public boolean isAnythingDue(Scope scope, LocalDate today) {
        return !find("nextOn <= ?1", today).page(0, 1).list().isEmpty();
    }

    /** Days with something ahead, in the order of their ids. */
    public List<WatchedDay> ahead(Scope scope, LocalDate until, UUID after, int most) {
        return allAhead(scope, until, after).page(0, most).list();
    }

    /** The same, locked: a stop that is under way is waited for, and not undone. */
    List<WatchedDay> aheadForChange(Scope scope, LocalDate until, UUID after, int most) {
        return allAhead(scope, until, after)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }

    private PanacheQuery<WatchedDay> allAhead(Scope scope, LocalDate until, UUID after) {
        StringBuilder where = new StringBuilder("nextOn <= :until");
        Map<String, Object> values = new HashMap<>(Map.of("until", until));
        if (after != null) {
            where.append(" and id > :after");
            values.put("after", after);
        }
        if (scope instanceof Scope.Agencies own) {
            where.append(" and holder in :own");
            values.put("own", own.keys());
        }
        return find(where + " order by id", values);
    }
}
