package vn.gov.quangtri.cchc.plan.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gov.quangtri.cchc.plan.agency.Agency;
import vn.gov.quangtri.cchc.plan.agency.AgencyDescription;
import vn.gov.quangtri.cchc.plan.agency.AgencyRepository;
import vn.gov.quangtri.cchc.plan.group.AgencyGroup;
import vn.gov.quangtri.cchc.plan.group.GroupDescription;
import vn.gov.quangtri.cchc.plan.group.GroupRepository;
import vn.gov.quangtri.cchc.plan.succession.Succession;
import vn.gov.quangtri.cchc.plan.succession.SuccessionRepository;
import vn.gov.quangtri.cchc.rules.parties.Directory;
import vn.gov.quangtri.cchc.rules.parties.DirectoryAgency;
import vn.gov.quangtri.cchc.rules.parties.DirectoryGroup;
import vn.gov.quangtri.cchc.rules.parties.DirectorySuccession;
import vn.gov.quangtri.cchc.rules.parties.GroupMember;

/** Agencies, groups and standing successions as this service has them now, in the form that the shared rules ask. */
@ApplicationScoped
public class AgencyBook {

    private final AgencyRepository agencies;
    private final GroupRepository groups;
    private final SuccessionRepository successions;

    AgencyBook(AgencyRepository agencies, GroupRepository groups, SuccessionRepository successions) {
        this.agencies = agencies;
        this.groups = groups;
        this.successions = successions;
    }

    public Directory open() {
        List<DirectoryAgency> known =
                agencies.book().values().stream().map(AgencyBook::agency).toList();
        List<DirectoryGroup> named =
                groups.book().values().stream().map(AgencyBook::group).toList();
        List<DirectorySuccession> followed =
                successions.standing().stream().map(AgencyBook::succession).toList();
        return new Directory(known, named, followed);
    }

    private static DirectoryAgency agency(Agency agency) {
        AgencyDescription is = agency.description();
        return new DirectoryAgency(agency.key(), is.name(), is.shortName(), is.aliases(), is.validFrom(), is.validTo());
    }

    private static DirectoryGroup group(AgencyGroup group) {
        GroupDescription is = group.description();
        List<GroupMember> members = is.members().stream()
                .map(member -> new GroupMember(member.agency(), member.from(), member.to()))
                .toList();
        return new DirectoryGroup(group.key(), is.name(), is.aliases(), members);
    }

    private static DirectorySuccession succession(Succession succession) {
        return new DirectorySuccession(
                succession.from(),
                succession.to(),
                succession.on(),
                succession.description().kind().name());
    }
}
