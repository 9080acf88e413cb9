package vn.gov.quangtri.cchc.plan.appendix;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.plan.persistence.StoredJson;

/** Copies of tasks. A deleted one stays as a mark, so that an older event cannot bring it back. */
@ApplicationScoped
public class TaskRepository {

    private final EntityManager entities;

    TaskRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** A task's state, and whether it is no more. */
    record Row(TaskState state, boolean deleted) {}

    /** @param newer how the version that came must compare with the one that is kept */
    void upsert(List<Row> tasks, String newer) {
        String rows = String.join(", ", Collections.nCopies(tasks.size(), "(?, ?, ?, ?, ?, ?)"));
        Query upsert = entities.createNativeQuery(
                "INSERT INTO task_copy (id, plan_id, number, deleted, state, version) VALUES " + rows
                        + " ON DUPLICATE KEY UPDATE "
                        + Stream.of("plan_id", "number", "deleted", "state")
                                .map(column -> "%1$s = IF(VALUES(version) %2$s version, VALUES(%1$s), %1$s), "
                                        .formatted(column, newer))
                                .collect(Collectors.joining())
                        + "version = GREATEST(version, VALUES(version))");
        int at = 1;
        for (Row row : tasks) {
            upsert.setParameter(at++, Ids.toBytes(row.state().id()));
            upsert.setParameter(at++, Ids.toBytes(row.state().planId()));
            upsert.setParameter(at++, row.state().number());
            upsert.setParameter(at++, row.deleted());
            upsert.setParameter(at++, StoredJson.write(row.state()));
            upsert.setParameter(at++, row.state().version());
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
                        "SELECT CAST(COALESCE(SUM(version), 0) AS SIGNED) FROM task_copy WHERE plan_id = ? AND deleted = FALSE",
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
