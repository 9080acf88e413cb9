package vn.gov.quangtri.cchc.report.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;

/** Obligations. States are no secret, so readers ask with the province's scope; whoever works on one asks with the own. */
@ApplicationScoped
class ObligationRepository implements PanacheRepositoryBase<Obligation, UUID> {

    /** @throws Refusal {@code not-found}, also outside the scope */
    Obligation get(UUID id, Scope scope) {
        return findByIdOptional(id)
                .filter(o -> scope.covers(o.holder()))
                .orElseThrow(() -> Refusal.notFound("obligation", id));
    }

    List<Obligation> ofRound(UUID roundId, Scope scope) {
        return list("round.id = ?1 order by id", roundId).stream()
                .filter(o -> scope.covers(o.holder()))
                .toList();
    }

    void note(ObligationMove move) {
        getEntityManager().persist(move);
    }
}
