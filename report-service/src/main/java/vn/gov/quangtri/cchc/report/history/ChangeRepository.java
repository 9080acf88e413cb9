package vn.gov.quangtri.cchc.report.history;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ChangeRepository implements PanacheRepository<ChangeEntry> {

    /** Oldest first, from after an entry on. */
    List<ChangeEntry> of(String kind, UUID ref, long after, int most) {
        return find("kind = ?1 and ref = ?2 and id > ?3 order by id", kind, ref, after)
                .range(0, most - 1)
                .list();
    }

    long count(String kind, UUID ref) {
        return count("kind = ?1 and ref = ?2", kind, ref);
    }
}
