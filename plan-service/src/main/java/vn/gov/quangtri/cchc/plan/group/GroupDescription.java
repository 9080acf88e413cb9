package vn.gov.quangtri.cchc.plan.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.rules.text.Folding;

/**
 * What is said of a group, all but its key.
 *
 * @param aliases other wordings under which papers mean it
 * @param members who belongs to it, and when, in the group's own order; one that is null is for the rules to name
 */
public record GroupDescription(String name, List<String> aliases, List<Membership> members, String source) {

    public GroupDescription {
        name = Folding.clean(name);
        aliases = aliases == null
                ? List.of()
                : aliases.stream()
                        .map(Folding::clean)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList();
        members = members == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(members));
        source = Folding.clean(source).isEmpty() ? null : Folding.clean(source);
    }

    String folded(String key) {
        String all = Stream.concat(Stream.of(name, key), aliases.stream())
                .map(Folding::loose)
                .distinct()
                .reduce((left, right) -> left + " | " + right)
                .orElse("");
        return all.substring(0, Math.min(2000, all.length()));
    }
}
