package vn.gov.quangtri.cchc.task.assignment;

import java.util.HashMap;
import java.util.Map;
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

    int of(UUID planId) {
        return asked.computeIfAbsent(
                planId,
                id -> copies.plan(id).map(p -> p.settings().warningDays()).orElse(StandingFacts.WARNING_DAYS));
    }
}
