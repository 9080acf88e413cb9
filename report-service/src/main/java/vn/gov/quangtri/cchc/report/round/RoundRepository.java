package vn.gov.quangtri.cchc.report.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Refusal;

/** Rounds, which every role that reads reports may know of: no scope. */
@ApplicationScoped
public class RoundRepository implements PanacheRepositoryBase<ReportingRound, UUID> {

    /** @throws Refusal {@code not-found} */
    public ReportingRound get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("round", id));
    }

    /** With its row locked until the transaction ends: whoever asks next waits. @throws Refusal {@code not-found} */
    public ReportingRound locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Refusal.notFound("round", id));
    }

    public Optional<ReportingRound> ofPlan(UUID planId, String kind) {
        return find("planId = ?1 and kind = ?2", planId, kind).firstResultOptional();
    }

    public List<ReportingRound> openOf(UUID planId) {
        return list("planId = ?1 and state = ?2", planId, RoundState.OPEN);
    }
}
