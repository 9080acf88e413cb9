package vn.gov.quangtri.cchc.rules.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Agencies, groups and successions as they are known; asked for a day. */
public final class Directory {

    private final Map<String, DirectoryAgency> agencies = new LinkedHashMap<>();
    private final Map<String, DirectoryGroup> groups = new LinkedHashMap<>();
    private final List<DirectorySuccession> successions;

    public Directory(
            List<DirectoryAgency> agencies, List<DirectoryGroup> groups, List<DirectorySuccession> successions) {
        agencies.forEach(agency -> this.agencies.put(agency.key(), agency));
        groups.forEach(group -> this.groups.put(group.key(), group));
        this.successions = List.copyOf(successions);
    }

    public List<DirectoryAgency> agencies() {
        return List.copyOf(agencies.values());
    }

    public List<DirectoryGroup> groups() {
        return List.copyOf(groups.values());
    }

    public Optional<DirectoryAgency> agency(String key) {
        return Optional.ofNullable(agencies.get(key));
    }

    public Optional<DirectoryGroup> group(String key) {
        return Optional.ofNullable(groups.get(key));
    }

    /**
     * Who took over from an agency by a day, as of that day: a successor that ended in turn is followed to its own successors, once
     * each. Empty when nobody did.
     */
    public List<Successor> successors(String key, LocalDate day) {
        List<Successor> found = new ArrayList<>();
        follow(key, day, found, new HashSet<>(Set.of(key)));
        return found;
    }

    private void follow(String key, LocalDate day, List<Successor> found, Set<String> seen) {
        for (DirectorySuccession succession : successions) {
            if (!succession.from().equals(key) || succession.on().isAfter(day)) {
                continue;
            }
            for (String to : succession.to()) {
                if (!seen.add(to)) {
                    continue;
                }
                DirectoryAgency agency = agencies.get(to);
                if (agency != null && agency.validity().isBefore(day)) {
                    follow(to, day, found, seen);
                } else {
                    String name = agency == null ? to : agency.name();
                    found.add(new Successor(to, name, succession.on(), succession.kind()));
                }
            }
        }
    }
}
