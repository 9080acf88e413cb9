package vn.gov.quangtri.cchc.plan.appendix;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;
import vn.gov.quangtri.cchc.plan.persistence.StoredJson;

/** Copies of tasks. A deleted one stays as a mark, so that an older event cannot bring it back. */
@ApplicationScoped
public class TaskRepository {

    private final EntityManager entities;

    TaskRepository(EntityManager entities) {
        this.entities = entities;
    }

    void upsert(List<IncomingEvent> events) {
        String rows = String.join(", ", Collections.nCopies(events.size(), "(?, ?, ?, ?, ?, ?)"));
        Query upsert = entities.createNativeQuery(
                "INSERT INTO task_copy (id, plan_id, number, deleted, state, version) VALUES " + rows
                        + IncomingEvent.orUpdate(events, List.of("plan_id", "number", "deleted", "state")));
        int at = 1;
        for (IncomingEvent event : events) {
            TaskState state = event.as(TaskState.class);
            upsert.setParameter(at++, Ids.toBytes(state.id()));
            upsert.setParameter(at++, Ids.toBytes(state.planId()));
            upsert.setParameter(at++, state.number());
            upsert.setParameter(at++, event.deleted());
            upsert.setParameter(at++, StoredJson.write(state));
            upsert.setParameter(at++, state.version());
        }
        upsert.executeUpdate();
    }

    /** The tasks of a plan that are there, in the order of their numbers. */
    public List<TaskState> of(UUID planId) {
        List<?> found = entities.createNativeQuery(
                        "SELECT state FROM task_copy WHERE plan_id = ? AND deleted = FALSE ORDER BY number, id")
                .setParameter(1, Ids.toBytes(planId))
                .getResultList();
        return found.stream()
                .map(text -> StoredJson.read((String) text, new TypeReference<TaskState>() {}))
                .toList();
    }

    long count(UUID planId) {
        return single("SELECT COUNT(*) FROM task_copy WHERE plan_id = ? AND deleted = FALSE", planId)
                .orElse(0);
    }

    /** Sum of the versions of the tasks that are there. */
    long versions(UUID planId) {
        return single(
                        "SELECT CAST(COALESCE(SUM(version), 0) AS SIGNED) FROM task_copy WHERE plan_id = ? AND deleted"
                                + " = FALSE",
                        planId)
                .orElse(0);
    }

    OptionalLong version(UUID id) {
        return single("SELECT version FROM task_copy WHERE id = ?", id);
    }

    private OptionalLong single(String sql, UUID id) {
        List<?> found =
                entities.createNativeQuery(sql).setParameter(1, Ids.toBytes(id)).getResultList();
        return found.stream().mapToLong(value -> ((Number) value).longValue()).findFirst();
    }
}
