package vn.gov.quangtri.cchc.rules.parties;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A cell that was read.
 *
 * @param text the cell cleaned and without personal data: what may be stored
 * @param items its parts in the order written
 * @param dropped the kinds of personal data that were removed, each once
 */
public record Cell(String text, List<Part> items, List<PersonalData> dropped) {

    public Cell {
        items = List.copyOf(items);
        dropped = List.copyOf(dropped);
    }

    /**
     * The agencies that the certain parts name, groups expanded, exceptions left out, each once, in the order written.
     *
     * @param members a group's members by its key
     */
    public Set<String> agencies(Function<String, ? extends Collection<String>> members) {
        Set<String> keys = new LinkedHashSet<>();
        for (Part part : items) {
            if (!part.isNamed()) {
                continue;
            }
            if (part.type() == PartType.AGENCY) {
                keys.add(part.key());
            } else {
                members.apply(part.key()).stream()
                        .filter(key -> !part.except().contains(key))
                        .forEach(keys::add);
            }
        }
        return keys;
    }
}
