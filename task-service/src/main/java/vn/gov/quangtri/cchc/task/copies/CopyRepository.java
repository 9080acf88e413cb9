package vn.gov.quangtri.cchc.task.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.task.store.StoredJson;

/** The copies' table: one statement for many rows, and a row changes only towards a greater version. */
@ApplicationScoped
class CopyRepository {

    private static final String UPSERT = """
            INSERT INTO copy (kind, id, version, deleted, data) VALUES %1$s
            ON DUPLICATE KEY UPDATE
                deleted = IF(VALUES(version) %2$s version, VALUES(deleted), deleted),
                data    = IF(VALUES(version) %2$s version, VALUES(data), data),
                version = GREATEST(version, VALUES(version))""";

    private final EntityManager database;

    CopyRepository(EntityManager database) {
        this.database = database;
    }

    /** @param newer how the version that came must compare with the one that is kept */
    void upsert(CopyKind kind, List<CopyRow> rows, String newer) {
        if (rows.isEmpty()) {
            return;
        }
        String tuples =
                String.join(", ", rows.stream().map(r -> "(?, ?, ?, ?, ?)").toList());
        Query statement = database.createNativeQuery(UPSERT.formatted(tuples, newer));
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

    OptionalLong version(CopyKind kind, String id) {
        List<?> found = database.createNativeQuery("SELECT version FROM copy WHERE kind = ?1 AND id = ?2")
                .setParameter(1, kind.stored())
                .setParameter(2, id)
                .getResultList();
        return found.isEmpty() ? OptionalLong.empty() : OptionalLong.of(((Number) found.get(0)).longValue());
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
