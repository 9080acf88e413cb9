package vn.gov.quangtri.cchc.rules.parties;

import java.util.List;
import java.util.Objects;

/** What the resolver needs to know of a group of agencies. */
public record DirectoryGroup(String key, String name, List<String> aliases, List<GroupMember> members) {

    public DirectoryGroup {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        members = members == null ? List.of() : List.copyOf(members);
    }
}
