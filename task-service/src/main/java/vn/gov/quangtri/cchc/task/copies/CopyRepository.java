package vn.gov.quangtri.cchc.task.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;
import vn.gov.quangtri.cchc.task.store.StoredJson;

/** The copies' table: one statement for many rows, and a row changes only towards a greater version. */
@ApplicationScoped
class CopyRepository {

    private final EntityManager database;

    CopyRepository(EntityManager database) {
        this.database = database;
    }

    /** @param events those that the rows are of */
    void upsert(CopyKind kind, List<CopyRow> rows, List<IncomingEvent> events) {
        if (rows.isEmpty()) {
            return;
        }
        String tuples =
                String.join(", ", rows.stream().map(r -> "(?, ?, ?, ?, ?)").toList());
        Query statement = database.createNativeQuery("INSERT INTO copy (kind, id, version, deleted, data) VALUES "
                + tuples + IncomingEvent.orUpdate(events, List.of("deleted", "data")));
        int p = 1;
        for (CopyRow row : rows) {
            statement.setParameter(p++, kind.stored());
            statement.setParameter(p++, row.id());
            statement.setParameter(p++, row.version());
            statement.setParameter(p++, row.deleted());
            statement.setParameter(p++, StoredJson.write(row.data()));
        }
        statement.executeUpdate();
    }

    <T> Optional<T> find(CopyKind kind, String id, Class<T> type) {
        return rows("SELECT data FROM copy WHERE kind = ?1 AND id = ?2 AND deleted = 0", kind, id)
                .map(text -> StoredJson.read(text, type))
                .findFirst();
    }

    <T> Optional<T> findEvenDeleted(CopyKind kind, String id, Class<T> type) {
        return rows("SELECT data FROM copy WHERE kind = ?1 AND id = ?2", kind, id)
                .map(text -> StoredJson.read(text, type))
                .findFirst();
    }

    <T> List<T> all(CopyKind kind, Class<T> type) {
        return rows("SELECT data FROM copy WHERE kind = ?1 AND deleted = 0 ORDER BY id", kind, null)
                .map(text -> StoredJson.read(text, type))
                .toList();
    }

    /** What is stored of each, as text by id; one that is deleted or not known is left out. */
    Map<String, String> stored(CopyKind kind, Collection<String> ids) {
        List<?> found = database.createNativeQuery(
                        "SELECT id, data FROM copy WHERE kind = :kind AND id IN (:ids) AND deleted = 0", Tuple.class)
                .setParameter("kind", kind.stored())
                .setParameter("ids", ids)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
    }

    /** @param path a JSON path, and @param value the text that stands there */
    <T> List<T> where(CopyKind kind, String path, String value, Class<T> type) {
        List<?> found = database.createNativeQuery("SELECT data FROM copy WHERE kind = :kind AND deleted = 0"
                        + " AND CAST(JSON_UNQUOTE(JSON_EXTRACT(data, :path)) AS CHAR) = :value ORDER BY id")
                .setParameter("kind", kind.stored())
                .setParameter("path", path)
                .setParameter("value", value)
                .getResultList();
        return found.stream().map(text -> StoredJson.read((String) text, type)).toList();
    }

    OptionalLong version(CopyKind kind, String id) {
        List<?> found = database.createNativeQuery("SELECT version FROM copy WHERE kind = ?1 AND id = ?2")
                .setParameter(1, kind.stored())
                .setParameter(2, id)
                .getResultList();
        return found.isEmpty() ? OptionalLong.empty() : OptionalLong.of(((Number) found.get(0)).longValue());
    }

    /**
     * One value of each copy, taken out by the database, so that a long copy is neither sent nor parsed for a short word. In functions and
     * types that MySQL and MariaDB share.
     *
     * @param path a JSON path, such as {@code $.settings.warningDays}
     * @return by id; a copy that is deleted or not known, or does not say the value, is left out
     */
    Map<String, String> values(CopyKind kind, Collection<String> ids, String path) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<?> found = database.createNativeQuery(
                        "SELECT id, CAST(JSON_UNQUOTE(JSON_EXTRACT(data, :path)) AS CHAR) FROM copy"
                                + " WHERE kind = :kind AND id IN (:ids) AND deleted = 0",
                        Tuple.class)
                .setParameter("path", path)
                .setParameter("kind", kind.stored())
                .setParameter("ids", ids)
                .getResultList();
        Map<String, String> values = new HashMap<>();
        for (Object each : found) {
            Tuple row = (Tuple) each;
            String value = row.get(1, String.class);
            if (value != null && !value.equals("null")) {
                values.put(row.get(0, String.class), value);
            }
        }
        return values;
    }

    private Stream<String> rows(String sql, CopyKind kind, String id) {
        // Without a type: with one of a column Hibernate keeps a further plan for each call, and searches them all.
        Query query = database.createNativeQuery(sql).setParameter(1, kind.stored());
        if (id != null) {
            query.setParameter(2, id);
        }
        return ((List<?>) query.getResultList()).stream().map(String.class::cast);
    }
}
