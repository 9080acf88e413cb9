package vn.gov.quangtri.cchc.task.assignment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.quangtri.cchc.rules.standing.StandingFacts;
import vn.gov.quangtri.cchc.task.copies.Copies;

/** Each plan's warning days, asked once for an answer. */
final class WarningDays {

    private final Copies copies;
    private final Map<UUID, Integer> asked = new HashMap<>();

    WarningDays(Copies copies) {
        this.copies = copies;
    }

    /** Asks for those plans at once that were not asked for yet. */
    void ask(Collection<UUID> plans) {
        Set<UUID> unasked = new HashSet<>(plans);
        unasked.removeAll(asked.keySet());
        Map<UUID, Integer> said = copies.warningDays(unasked);
        unasked.forEach(plan -> asked.put(plan, said.getOrDefault(plan, StandingFacts.WARNING_DAYS)));
    }

    int of(UUID plan) {
        if (!asked.containsKey(plan)) {
            ask(Set.of(plan));
        }
        return asked.get(plan);
    }
}
