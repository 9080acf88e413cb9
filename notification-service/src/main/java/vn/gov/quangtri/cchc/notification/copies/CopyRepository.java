package vn.gov.quangtri.cchc.notification.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads copies, many at a time. Names of agencies, plans and tasks are known to everybody, so no scope narrows them. */
@ApplicationScoped
public class CopyRepository {

    private final EntityManager entities;

    CopyRepository(EntityManager entities) {
        this.entities = entities;
    }

    public Agencies agencies(Collection<String> keys) {
        return new Agencies(found(AgencyCopy.class, "agencyKey", Set.copyOf(keys), AgencyCopy::key));
    }

    public Map<UUID, PlanCopy> plans(Collection<UUID> ids) {
        return found(PlanCopy.class, "id", known(ids), PlanCopy::id);
    }

    public Map<UUID, TaskCopy> tasks(Collection<UUID> ids) {
        return found(TaskCopy.class, "id", known(ids), TaskCopy::id);
    }

    /** The version kept of one copy. */
    OptionalLong version(Class<?> type, String idName, Object id) {
        List<Long> found = entities.createQuery(
                        "select version from " + type.getName() + " where " + idName + " = ?1", Long.class)
                .setParameter(1, id)
                .getResultList();
        return found.isEmpty() ? OptionalLong.empty() : OptionalLong.of(found.get(0));
    }

    /** The version kept of what goes by an id; what is no id has no copy. */
    public OptionalLong version(Class<?> type, String id) {
        try {
            return version(type, "id", UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return OptionalLong.empty();
        }
    }

    private static Set<UUID> known(Collection<UUID> ids) {
        return ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private <K, T> Map<K, T> found(Class<T> type, String idName, Set<K> ids, Function<T, K> idOf) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("from " + type.getName() + " where " + idName + " in ?1", type)
                .setParameter(1, ids)
                .getResultStream()
                .collect(Collectors.toMap(idOf, Function.identity()));
    }
}
