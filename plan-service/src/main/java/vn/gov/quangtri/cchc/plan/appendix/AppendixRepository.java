package vn.gov.quangtri.cchc.plan.appendix;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.plan.persistence.StoredJson;

/** Copies of appendices. A copy is written only by a greater version, whatever order or number of times events come in. */
@ApplicationScoped
public class AppendixRepository {

    private final EntityManager entities;

    AppendixRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** @param newer how the version that came must compare with the one that is kept */
    void upsert(List<AppendixState> states, String newer) {
        String rows = String.join(", ", Collections.nCopies(states.size(), "(?, ?, ?)"));
        Query upsert = entities.createNativeQuery("INSERT INTO appendix_copy (plan_id, state, version) VALUES " + rows
                + " ON DUPLICATE KEY UPDATE state = IF(VALUES(version) " + newer + " version, VALUES(state), state),"
                + " version = GREATEST(version, VALUES(version))");
        int at = 1;
        for (AppendixState state : states) {
            upsert.setParameter(at++, Ids.toBytes(state.planId()));
            upsert.setParameter(at++, StoredJson.write(state));
            upsert.setParameter(at++, state.version());
        }
        upsert.executeUpdate();
    }

    /** Nothing until task-service has heard of the plan. */
    public Optional<AppendixState> of(UUID planId) {
        List<?> found = entities.createNativeQuery("SELECT state FROM appendix_copy WHERE plan_id = ?")
                .setParameter(1, Ids.toBytes(planId))
                .getResultList();
        return found.stream().findFirst().map(text -> StoredJson.read((String) text, new TypeReference<>() {}));
    }
}
