package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gov.quangtri.cchc.rules.parties.Directory;
import vn.gov.quangtri.cchc.rules.parties.DirectoryAgency;
import vn.gov.quangtri.cchc.rules.parties.DirectoryGroup;
import vn.gov.quangtri.cchc.rules.parties.DirectorySuccession;
import vn.gov.quangtri.cchc.rules.parties.GroupMember;
import vn.gov.quangtri.cchc.task.copies.AgencyCopy;
import vn.gov.quangtri.cchc.task.copies.Copies;
import vn.gov.quangtri.cchc.task.copies.GroupCopy;
import vn.gov.quangtri.cchc.task.copies.SuccessionCopy;

/** The names by which cells are read: agencies, groups and successions as they are known here. */
@ApplicationScoped
class Names {

    private final Copies copies;

    Names(Copies copies) {
        this.copies = copies;
    }

    Directory directory() {
        return new Directory(
                copies.agencies().stream().map(Names::agency).toList(),
                copies.groups().stream().map(Names::group).toList(),
                copies.successions().stream().map(Names::succession).toList());
    }

    private static DirectoryAgency agency(AgencyCopy a) {
        return new DirectoryAgency(a.key(), a.name(), a.shortName(), a.aliases(), a.validFrom(), a.validTo());
    }

    private static DirectoryGroup group(GroupCopy g) {
        return new DirectoryGroup(
                g.key(),
                g.name(),
                g.aliases(),
                g.members().stream()
                        .map(m -> new GroupMember(m.agency(), m.from(), m.to()))
                        .toList());
    }

    private static DirectorySuccession succession(SuccessionCopy s) {
        return new DirectorySuccession(s.from(), s.to(), s.on(), s.kind());
    }
}
