package vn.gov.quangtri.cchc.plan.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.TreeMap;
import vn.gov.quangtri.cchc.kit.repair.LostAggregates;

/** Groups for writing; like agencies they are the same for all who may call at all. */
@ApplicationScoped
public class GroupRepository implements PanacheRepositoryBase<AgencyGroup, String> {

    private final LostAggregates lost;

    GroupRepository(LostAggregates lost) {
        this.lost = lost;
    }

    /** Keeps a new one. */
    public void begin(AgencyGroup group) {
        group.goOnFrom(lost.lastVersion(GroupEvent.TOPIC, group.key()));
        persist(group);
    }

    /** One group, its row held until the transaction ends. */
    public Optional<AgencyGroup> lock(String key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All of them by key, in order of keys. */
    public TreeMap<String, AgencyGroup> book() {
        TreeMap<String, AgencyGroup> book = new TreeMap<>();
        listAll().forEach(group -> book.put(group.key(), group));
        return book;
    }
}
