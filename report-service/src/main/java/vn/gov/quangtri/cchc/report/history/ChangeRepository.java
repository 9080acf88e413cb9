package vn.gov.quangtri.cchc.report.history;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ChangeRepository implements PanacheRepository<ChangeEntry> {

    List<ChangeEntry> of(String kind, UUID ref) {
        return list("kind = ?1 and ref = ?2 order by id", kind, ref);
    }
}
