package vn.gov.quangtri.cchc.plan.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.plan.agency.AgencyRules;

/** What must hold for one group. */
public final class GroupRules {

    private static final int MOST_MEMBERS = 2000;

    private GroupRules() {}

    /**
     * @param at pointer to the group in what was sent; "" for the whole body
     * @param agencies keys of all agencies that exist, or will once what was sent is in
     */
    public static List<Violation> broken(String at, String key, GroupDescription is, Set<String> agencies) {
        List<Violation> broken = new ArrayList<>();
        if (key == null || !AgencyRules.KEY.matcher(key).matches()) {
            broken.add(Violation.of(at + "/key", "agency-key", String.valueOf(key)));
        } else if (agencies.contains(key)) {
            broken.add(Violation.of(at + "/key", "key-is-an-agency", key));
        }
        if (is.name().isEmpty()) {
            broken.add(Violation.of(at + "/name", "not-blank"));
        }
        AgencyRules.notLonger(at + "/name", is.name(), 300, broken);
        AgencyRules.notLonger(at + "/source", is.source(), 300, broken);
        AgencyRules.aliases(at + "/aliases", is.aliases(), broken);
        if (is.members().size() > MOST_MEMBERS) {
            broken.add(Violation.of(at + "/members", "size", 0, MOST_MEMBERS));
        }
        for (int i = 0; i < is.members().size(); i++) {
            member(at + "/members/" + i, is.members().get(i), agencies, broken);
        }
        return broken;
    }

    private static void member(String at, Membership member, Set<String> agencies, List<Violation> broken) {
        if (member == null) {
            broken.add(Violation.of(at, "not-null"));
            return;
        }
        if (member.agency() == null || !agencies.contains(member.agency())) {
            broken.add(Violation.of(at, "unknown-agency", String.valueOf(member.agency())));
        }
        if (member.from() != null && member.to() != null && member.to().isBefore(member.from())) {
            broken.add(Violation.of(at, "interval", member.from(), member.to()));
        }
    }
}
