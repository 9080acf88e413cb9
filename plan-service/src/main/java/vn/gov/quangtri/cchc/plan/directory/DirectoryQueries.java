package vn.gov.quangtri.cchc.plan.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.plan.agency.Agency;
import vn.gov.quangtri.cchc.plan.agency.AgencyRef;
import vn.gov.quangtri.cchc.plan.agency.AgencyRepository;
import vn.gov.quangtri.cchc.rules.parties.Cell;
import vn.gov.quangtri.cchc.rules.parties.CellResolver;
import vn.gov.quangtri.cchc.rules.parties.Directory;
import vn.gov.quangtri.cchc.rules.parties.Membership;

/** Asks the directory: who is meant by a cell, who belongs to a group, on a day. */
@ApplicationScoped
class DirectoryQueries {

    private final AgencyBook book;
    private final AgencyRepository agencies;

    DirectoryQueries(AgencyBook book, AgencyRepository agencies) {
        this.book = book;
        this.agencies = agencies;
    }

    Cell read(String cell, LocalDate on) {
        return new CellResolver(book.open()).resolve(cell, on);
    }

    Optional<GroupMembersResponse> members(String groupKey, LocalDate on) {
        Directory directory = book.open();
        return directory
                .group(groupKey)
                .map(group -> new GroupMembersResponse(
                        groupKey, group.name(), on, refs(Membership.members(directory, group, on))));
    }

    private List<AgencyRef> refs(List<String> keys) {
        Map<String, Agency> found =
                agencies.among(keys).stream().collect(Collectors.toMap(Agency::key, Function.identity()));
        return keys.stream().map(found::get).map(AgencyRef::of).toList();
    }
}
