package vn.gov.quangtri.cchc.rules.parties;

import java.time.LocalDate;
import java.util.List;

/** Who belongs to a group on a day: the membership's interval and the agency's own, both. */
public final class Membership {

    private Membership() {}

    /** Member keys in the group's order, each once; a member that the directory does not know is left out. */
    public static List<String> members(Directory directory, DirectoryGroup group, LocalDate day) {
        return group.members().stream()
                .filter(member -> member.interval().includes(day))
                .map(GroupMember::agency)
                .filter(key -> directory
                        .agency(key)
                        .filter(agency -> agency.validity().includes(day))
                        .isPresent())
                .distinct()
                .toList();
    }
}
