package vn.gov.quangtri.cchc.plan.subplan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.plan.agency.AgencyRef;
import vn.gov.quangtri.cchc.plan.directory.PublishedDirectory;
import vn.gov.quangtri.cchc.plan.document.Outline;
import vn.gov.quangtri.cchc.plan.document.PartyRef;
import vn.gov.quangtri.cchc.plan.document.PartyType;
import vn.gov.quangtri.cchc.plan.plan.Plan;

/** Who is to draw up a plan of its own under a plan, by its duties and the directory of its day. */
final class AskedAgencies {

    private final Map<String, AgencyRef> names = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    /** @param plan a draft has no directory yet, and so asks nobody */
    AskedAgencies(Plan plan) {
        PublishedDirectory directory = plan.open().directory();
        if (directory == null) {
            return;
        }
        directory
                .agencies()
                .forEach(one -> names.put(
                        one.key(), new AgencyRef(one.key(), one.officialCode(), one.name(), one.shortName())));
        Outline.subPlanParties(plan.open().document().sections()).stream()
                .flatMap(party -> members(directory, party))
                .filter(names::containsKey)
                .forEach(asked::add);
    }

    private static Stream<String> members(PublishedDirectory directory, PartyRef party) {
        return party.type() == PartyType.AGENCY
                ? Stream.of(party.key())
                : directory.groups().stream()
                        .filter(group -> group.key().equals(party.key()))
                        .flatMap(group -> group.members().stream());
    }

    /** Those that are asked and those that have one unasked, in order of keys. */
    List<SubPlanRow> rows(List<SubPlan> entered) {
        Map<String, SubPlan> found = new TreeMap<>();
        entered.forEach(one -> found.put(one.agency(), one));
        Set<String> keys = new TreeSet<>(asked);
        keys.addAll(found.keySet());
        return keys.stream().map(key -> row(key, found.get(key))).toList();
    }

    private SubPlanRow row(String key, SubPlan own) {
        return new SubPlanRow(
                ref(key), asked.contains(key), own == null ? null : own.id(), own == null ? null : own.paper());
    }

    AgencyRef ref(String key) {
        return names.getOrDefault(key, new AgencyRef(key, null, key, null));
    }
}
