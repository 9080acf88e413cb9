package vn.gov.quangtri.cchc.rules.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What the resolver needs to know of an agency. Null bounds are open; a null short name or alias list is none. */
public record DirectoryAgency(
        String key, String name, String shortName, List<String> aliases, LocalDate validFrom, LocalDate validTo) {

    public DirectoryAgency {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }

    public Interval validity() {
        return new Interval(validFrom, validTo);
    }
}
