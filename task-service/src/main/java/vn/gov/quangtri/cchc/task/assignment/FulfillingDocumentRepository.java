package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.task.store.Columns;

/** Documents that fulfil parts. Whoever has the part, which is read with a scope, has its document. */
@ApplicationScoped
class FulfillingDocumentRepository {

    private static final String PUT = """
            INSERT INTO fulfilling_document (assignment_id, number, issued_on, title) VALUES (?1, ?2, ?3, ?4)
            ON DUPLICATE KEY UPDATE number = VALUES(number), issued_on = VALUES(issued_on), title = VALUES(title)""";

    private final EntityManager database;

    FulfillingDocumentRepository(EntityManager database) {
        this.database = database;
    }

    void put(Assignment part, FulfillingDocument document) {
        database.createNativeQuery(PUT)
                .setParameter(1, Ids.toBytes(part.id))
                .setParameter(2, document.number())
                .setParameter(3, Columns.dayParameter(document.issuedOn()))
                .setParameter(4, document.title())
                .executeUpdate();
    }

    Optional<FulfillingDocument> of(Assignment part) {
        List<?> found = database.createNativeQuery(
                        "SELECT number, CAST(issued_on AS CHAR), title FROM fulfilling_document WHERE assignment_id = ?1",
                        Tuple.class)
                .setParameter(1, Ids.toBytes(part.id))
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(FulfillingDocumentRepository::document)
                .findFirst();
    }

    private static FulfillingDocument document(Tuple row) {
        return new FulfillingDocument(row.get(0, String.class), Columns.day(row.get(1)), row.get(2, String.class));
    }
}
