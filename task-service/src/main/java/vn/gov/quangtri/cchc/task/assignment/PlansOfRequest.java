package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.gov.quangtri.cchc.rules.standing.StandingFacts;
import vn.gov.quangtri.cchc.task.copies.Copies;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;

/**
 * Plans, each looked up once for a request: a list asks about the same few for every row. A transaction that is begun, perhaps since the
 * one before was undone, looks them up anew.
 */
@RequestScoped
class PlansOfRequest {

    private final Copies copies;
    private final TransactionSynchronizationRegistry transaction;
    private final Map<UUID, Optional<PlanCopy>> asked = new HashMap<>();
    private Object askedIn;

    PlansOfRequest(Copies copies, TransactionSynchronizationRegistry transaction) {
        this.copies = copies;
        this.transaction = transaction;
    }

    Optional<PlanCopy> plan(UUID id) {
        Object now = transaction.getTransactionKey();
        if (!Objects.equals(now, askedIn)) {
            asked.clear();
            askedIn = now;
        }
        return asked.computeIfAbsent(id, copies::plan);
    }

    int warningDays(UUID id) {
        return plan(id).map(plan -> plan.settings().warningDays()).orElse(StandingFacts.WARNING_DAYS);
    }
}
