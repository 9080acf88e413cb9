package vn.gov.quangtri.cchc.plan.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.gov.quangtri.cchc.plan.agency.Agency;
import vn.gov.quangtri.cchc.plan.agency.AgencyDescription;
import vn.gov.quangtri.cchc.plan.agency.AgencyRepository;
import vn.gov.quangtri.cchc.plan.document.PartyRef;
import vn.gov.quangtri.cchc.plan.document.PartyType;
import vn.gov.quangtri.cchc.rules.parties.Directory;
import vn.gov.quangtri.cchc.rules.parties.DirectoryGroup;
import vn.gov.quangtri.cchc.rules.parties.Membership;

/** Expands the groups that a plan names, for the plan's day. */
@ApplicationScoped
public class ExpandDirectory {

    private final AgencyBook book;
    private final AgencyRepository agencies;

    ExpandDirectory(AgencyBook book, AgencyRepository agencies) {
        this.book = book;
        this.agencies = agencies;
    }

    /** @param parties whom the plan and its appendix name; a key that is not known is left out, the check before has told of it */
    public PublishedDirectory run(Collection<PartyRef> parties, LocalDate day) {
        Directory directory = book.open();
        Set<String> named = new TreeSet<>();
        List<PublishedDirectory.Group> groups = new ArrayList<>();
        for (PartyRef party : new LinkedHashSet<>(parties)) {
            if (party.type() == PartyType.AGENCY) {
                named.add(party.key());
                continue;
            }
            directory
                    .group(party.key())
                    .map(group -> expand(directory, group, day))
                    .ifPresent(group -> {
                        groups.add(group);
                        named.addAll(group.members());
                    });
        }
        return new PublishedDirectory(
                agencies.among(named).stream().map(ExpandDirectory::named).toList(), List.copyOf(groups));
    }

    private static PublishedDirectory.Group expand(Directory directory, DirectoryGroup group, LocalDate day) {
        return new PublishedDirectory.Group(group.key(), group.name(), Membership.members(directory, group, day));
    }

    private static PublishedDirectory.Named named(Agency agency) {
        AgencyDescription is = agency.description();
        return new PublishedDirectory.Named(agency.key(), is.officialCode(), is.name(), is.shortName(), is.kind());
    }
}
