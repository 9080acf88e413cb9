package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Which tasks of a plan something fulfils, without loading them. */
@ApplicationScoped
public class FulfilmentQueries {

    private final EntityManager database;

    FulfilmentQueries(EntityManager database) {
        this.database = database;
    }

    /** By the task's id; those that nothing fulfils are left out. */
    public Map<UUID, Fulfilment> ofPlan(UUID planId) {
        Map<UUID, Fulfilment> found = new HashMap<>();
        database.createQuery(
                        "select id, fulfilledBy from Task where planId = :plan and fulfilledBy is not null and deleted"
                                + " = false",
                        Tuple.class)
                .setParameter("plan", planId)
                .getResultList()
                .forEach(row -> found.put(row.get(0, UUID.class), row.get(1, Fulfilment.class)));
        return found;
    }
}
