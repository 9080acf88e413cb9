package vn.gov.quangtri.cchc.report.copies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of agencies, which everybody may know: no scope. */
@ApplicationScoped
public class AgencyCopyRepository implements PanacheRepositoryBase<AgencyCopy, String> {

    /** The agency's names of today; the key alone when no event of it has come yet. */
    public AgencyRef ref(String key) {
        return refs(List.of(key)).get(key);
    }

    public Map<String, AgencyRef> refs(Collection<String> keys) {
        Map<String, AgencyRef> refs = new HashMap<>();
        keys.forEach(key -> refs.put(key, AgencyRef.unnamed(key)));
        if (!keys.isEmpty()) {
            list("key in ?1", keys).forEach(agency -> refs.put(agency.key(), agency.ref()));
        }
        return refs;
    }
}
