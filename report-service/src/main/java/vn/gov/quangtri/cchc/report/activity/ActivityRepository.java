package vn.gov.quangtri.cchc.report.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;

@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {

    /** @throws Refusal {@code not-found}, also outside the scope */
    Activity get(UUID id, Scope scope) {
        return findByIdOptional(id)
                .filter(a -> scope.covers(a.agency()))
                .orElseThrow(() -> Refusal.notFound("activity", id));
    }
}
