package vn.gov.quangtri.cchc.plan.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.plan.agency.Agency;
import vn.gov.quangtri.cchc.plan.agency.AgencyRequest;
import vn.gov.quangtri.cchc.plan.agency.AgencyRules;
import vn.gov.quangtri.cchc.plan.group.GroupRequest;
import vn.gov.quangtri.cchc.plan.group.GroupRules;
import vn.gov.quangtri.cchc.plan.succession.SuccessionDescription;

/** Checks a whole load: each row by itself, rows against each other, and names against what is there already or comes with it. */
final class ImportRules {

    private ImportRules() {}

    /** @param there the agencies that are registered already, by key */
    static List<Violation> broken(ImportRequest load, Map<String, Agency> there) {
        List<Violation> broken = new ArrayList<>();
        Set<String> agencies = new TreeSet<>(there.keySet());
        load.agencies().stream().map(AgencyRequest::key).forEach(key -> agencies.add(String.valueOf(key)));
        agencies(load.agencies(), agencies, owners(there), broken);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < load.groups().size(); i++) {
            GroupRequest group = load.groups().get(i);
            String at = "/groups/" + i;
            broken.addAll(GroupRules.broken(at, group.key(), group.description(), agencies));
            twice(seen, group.key(), at + "/key", broken);
        }
        seen.clear();
        for (int i = 0; i < load.successions().size(); i++) {
            SuccessionDescription succession = load.successions().get(i);
            broken.addAll(succession.broken("/successions/" + i, agencies));
            twice(seen, succession.naturalKey(), "/successions/" + i, broken);
        }
        return broken;
    }

    private static Map<String, String> owners(Map<String, Agency> there) {
        Map<String, String> owners = new HashMap<>();
        there.forEach((key, agency) -> owners.put(agency.description().officialCode(), key));
        return owners;
    }

    /** @param owners who has which code now; a code that moves takes two loads, one that frees it and one that gives it */
    private static void agencies(
            List<AgencyRequest> rows, Set<String> known, Map<String, String> owners, List<Violation> broken) {
        Set<String> keys = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            AgencyRequest row = rows.get(i);
            String at = "/agencies/" + i;
            broken.addAll(AgencyRules.broken(at, row.key(), row.description()));
            twice(keys, row.key(), at + "/key", broken);
            String code = row.description().officialCode();
            twice(codes, code, at + "/officialCode", broken);
            if (code != null && owners.containsKey(code) && !owners.get(code).equals(row.key())) {
                broken.add(Violation.of(at + "/officialCode", "official-code-taken", code));
            }
            String parent = row.description().parent();
            if (parent != null && !known.contains(parent)) {
                broken.add(Violation.of(at + "/parent", "unknown-agency", parent));
            }
        }
    }

    private static void twice(Set<String> seen, String value, String at, List<Violation> broken) {
        if (value != null && !seen.add(value)) {
            broken.add(Violation.of(at, "listed-twice", value));
        }
    }
}
