package vn.gov.quangtri.cchc.plan.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.gov.quangtri.cchc.kit.repair.LostAggregates;

/**
 * Agencies for writing. Who exists is no secret within the province, so these finders take no scope: the directory of agencies is the
 * same for all who may call at all.
 */
@ApplicationScoped
public class AgencyRepository implements PanacheRepositoryBase<Agency, String> {

    private final LostAggregates lost;

    AgencyRepository(LostAggregates lost) {
        this.lost = lost;
    }

    /** Keeps a new one. */
    public void begin(Agency agency) {
        agency.goOnFrom(lost.lastVersion(AgencyEvent.TOPIC, agency.key()));
        persist(agency);
    }

    /** One agency, its row held until the transaction ends. */
    public Optional<Agency> lock(String key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All of them by key, in order of keys; a province has some hundreds. */
    public TreeMap<String, Agency> book() {
        TreeMap<String, Agency> book = new TreeMap<>();
        listAll().forEach(agency -> book.put(agency.key(), agency));
        return book;
    }

    public boolean isOfficialCodeTaken(String code, String byOtherThan) {
        return code != null && count("officialCode = ?1 and key <> ?2", code, byOtherThan) > 0;
    }

    public List<Agency> among(Collection<String> keys) {
        return keys.isEmpty() ? List.of() : list("key in ?1 order by key", keys);
    }
}
