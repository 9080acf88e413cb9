package vn.gov.quangtri.cchc.plan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.plan.agency.Agency;
import vn.gov.quangtri.cchc.plan.agency.AgencyDescription;
import vn.gov.quangtri.cchc.plan.agency.AgencyRepository;
import vn.gov.quangtri.cchc.plan.agency.AgencyRequest;
import vn.gov.quangtri.cchc.plan.agency.AnnounceAgencies;

/** The agencies of a load, in the load's transaction. */
@ApplicationScoped
class LoadAgencies {

    private final AgencyRepository agencies;
    private final AnnounceAgencies announce;

    LoadAgencies(AgencyRepository agencies, AnnounceAgencies announce) {
        this.agencies = agencies;
        this.announce = announce;
    }

    ImportCount run(List<AgencyRequest> rows, Map<String, Agency> book, Written written) {
        ImportCount count = ImportCount.NONE;
        List<AnnounceAgencies.Changed> changes = new ArrayList<>();
        for (AgencyRequest row : rows) {
            Agency agency = book.get(row.key());
            if (agency == null) {
                agency = new Agency(row.key(), row.description());
                agencies.begin(agency);
                changes.add(new AnnounceAgencies.Changed(agency, null));
                count = count.oneCreated();
                continue;
            }
            AgencyDescription before = agency.description();
            boolean changed = agency.describe(row.description());
            if (changed) {
                changes.add(new AnnounceAgencies.Changed(agency, before));
            }
            count = changed ? count.oneChanged() : count.oneUnchanged();
        }
        announce.run(changes);
        changes.forEach(change ->
                written.add("agency", change.agency().key(), change.agency().version()));
        return count;
    }
}
