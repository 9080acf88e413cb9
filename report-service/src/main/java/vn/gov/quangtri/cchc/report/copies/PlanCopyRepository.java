package vn.gov.quangtri.cchc.report.copies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Plans, which everybody may read once issued: no scope. */
@ApplicationScoped
public class PlanCopyRepository implements PanacheRepositoryBase<PlanCopy, UUID> {

    public Optional<PlanCopy> plan(UUID id) {
        return findByIdOptional(id);
    }
}
