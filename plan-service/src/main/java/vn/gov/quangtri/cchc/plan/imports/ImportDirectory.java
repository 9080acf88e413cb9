package vn.gov.quangtri.cchc.plan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.plan.agency.Agency;
import vn.gov.quangtri.cchc.plan.agency.AgencyRepository;
import vn.gov.quangtri.cchc.plan.persistence.UniqueKeys;

/** Loads agencies, groups and successions by their keys, all or nothing. The same load twice changes nothing. */
@ApplicationScoped
class ImportDirectory {

    private final AgencyRepository agencies;
    private final LoadAgencies loadAgencies;
    private final LoadGroups loadGroups;
    private final LoadSuccessions loadSuccessions;
    private final Caller caller;

    ImportDirectory(
            AgencyRepository agencies,
            LoadAgencies loadAgencies,
            LoadGroups loadGroups,
            LoadSuccessions loadSuccessions,
            Caller caller) {
        this.agencies = agencies;
        this.loadAgencies = loadAgencies;
        this.loadGroups = loadGroups;
        this.loadSuccessions = loadSuccessions;
        this.caller = caller;
    }

    /**
     * @param written gets what is created or changed, and nothing else is left in it
     * @throws Refusal {@code invalid} with every broken rule of the whole load, {@code import-collided} when another one was faster
     */
    @Transactional
    ImportResponse run(ImportRequest load, Written written) {
        Access.require(caller, Role.PLAN_EDITOR, Role.ADMIN);
        written.begin();
        Map<String, Agency> book = agencies.book();
        List<Violation> broken = ImportRules.broken(load, book);
        if (!broken.isEmpty()) {
            throw Refusal.rules("invalid", broken);
        }
        return UniqueKeys.guard(
                () -> ImportResponse.of(
                        loadAgencies.run(load.agencies(), book, written),
                        loadGroups.run(load.groups(), written),
                        loadSuccessions.run(load.successions(), written),
                        written),
                key -> Refusal.conflict("import-collided"));
    }
}
