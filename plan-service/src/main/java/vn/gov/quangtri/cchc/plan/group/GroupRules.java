package vn.gov.quangtri.cchc.plan.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.plan.agency.AgencyRules;

/** What must hold for one group. */
public final class GroupRules {

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
        for (int i = 0; i < is.members().size(); i++) {
            Membership member = is.members().get(i);
            if (member.agency() == null || !agencies.contains(member.agency())) {
                broken.add(Violation.of(at + "/members/" + i, "unknown-agency", String.valueOf(member.agency())));
            }
            if (member.from() != null && member.to() != null && member.to().isBefore(member.from())) {
                broken.add(Violation.of(at + "/members/" + i, "interval", member.from(), member.to()));
            }
        }
        return broken;
    }
}
