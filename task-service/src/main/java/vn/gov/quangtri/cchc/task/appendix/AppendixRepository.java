package vn.gov.quangtri.cchc.task.appendix;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.repair.LostAggregates;

/** Appendices are read by whoever may read their plan; changes go one after the other, under a lock on the row. */
@ApplicationScoped
public class AppendixRepository implements PanacheRepositoryBase<Appendix, UUID> {

    private final LostAggregates lost;

    AppendixRepository(LostAggregates lost) {
        this.lost = lost;
    }

    /** Keeps a new one. */
    public void begin(Appendix appendix) {
        appendix.goOnFrom(
                lost.lastVersion(AppendixEvents.TOPIC, appendix.planId().toString()));
        persist(appendix);
    }

    /** The appendix, held until the transaction ends; edits of different tasks wait for each other here instead of failing. */
    public Optional<Appendix> hold(UUID planId) {
        getEntityManager()
                .createNativeQuery("SELECT plan_id FROM appendix WHERE plan_id = ?1 FOR UPDATE")
                .setParameter(1, Ids.toBytes(planId))
                .getResultList();
        Appendix appendix = findById(planId);
        if (appendix != null && getEntityManager().contains(appendix)) {
            getEntityManager().refresh(appendix);
        }
        return Optional.ofNullable(appendix);
    }

    /** What the versions of the plan's tasks add up to, those taken out left aside. */
    long sumOfTaskVersions(UUID planId) {
        return ((Number) getEntityManager()
                        .createNativeQuery(
                                "SELECT COALESCE(SUM(version), 0) FROM task WHERE plan_id = ?1 AND deleted = 0")
                        .setParameter(1, Ids.toBytes(planId))
                        .getSingleResult())
                .longValue();
    }

    /** Plans whose appendix may be edited, also those that have no task yet: one may just be written. */
    public List<UUID> openPlanIds() {
        return getEntityManager()
                .createQuery("select a.planId from Appendix a where a.locked = false", UUID.class)
                .getResultList();
    }
}
