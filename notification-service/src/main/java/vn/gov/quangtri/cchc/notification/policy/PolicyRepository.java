package vn.gov.quangtri.cchc.notification.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Policies as they are kept. They hold for the province, so no scope narrows them. */
@ApplicationScoped
class PolicyRepository implements PanacheRepositoryBase<Policy, UUID> {

    /** The newest version of each, in a stable order. */
    List<Policy> current() {
        return list("from Policy p where p.version = (select max(q.version) from Policy q where q.subject = p.subject"
                + " and q.manner = p.manner and q.planId = p.planId) order by p.planId, p.subject, p.manner");
    }
}
