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
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;
import vn.gov.quangtri.cchc.plan.persistence.StoredJson;

/** Copies of appendices. A copy is written only by a greater version, whatever order or number of times events come in. */
@ApplicationScoped
public class AppendixRepository {

    private final EntityManager entities;

    AppendixRepository(EntityManager entities) {
        this.entities = entities;
    }

    void upsert(List<IncomingEvent> events) {
        String rows = String.join(", ", Collections.nCopies(events.size(), "(?, ?, ?)"));
        Query upsert = entities.createNativeQuery("INSERT INTO appendix_copy (plan_id, state, version) VALUES " + rows
                + IncomingEvent.orUpdate(events, List.of("state")));
        int at = 1;
        for (IncomingEvent event : events) {
            AppendixState state = event.as(AppendixState.class);
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
