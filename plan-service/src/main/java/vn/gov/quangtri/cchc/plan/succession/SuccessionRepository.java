package vn.gov.quangtri.cchc.plan.succession;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Successions for writing; like agencies they are the same for all who may call at all. */
@ApplicationScoped
public class SuccessionRepository implements PanacheRepositoryBase<Succession, UUID> {

    /** One succession, its row held until the transaction ends. */
    public Optional<Succession> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All of them under their natural keys. */
    public Map<String, Succession> book() {
        Map<String, Succession> book = new HashMap<>();
        listAll().forEach(each -> book.put(each.description().naturalKey(), each));
        return book;
    }

    /** Those that hold, in order of their day; the order is their natural key's, since ids made in one millisecond have none. */
    public List<Succession> standing() {
        return list("undone = false order by day, predecessor, kind");
    }
}
