package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.task.store.Columns;

/** Looks at who is meant in a plan's tasks, and leaves the rest of thousands of tasks where it is. */
@ApplicationScoped
class NamedPartyQueries {

    private static final PartiesText PARTIES = new PartiesText();
    private static final ProblemsText PROBLEMS = new ProblemsText();

    private final EntityManager database;

    NamedPartyQueries(EntityManager database) {
        this.database = database;
    }

    /** Tasks in which the reader finds somebody else meant than is kept, or something else wrong with who is. */
    List<UUID> readOtherwise(UUID planId, TaskReader reader) {
        List<?> rows = database.createNativeQuery(
                        "SELECT id, lead_text, coordinating_text, leads, coordinators, problems"
                                + " FROM task WHERE plan_id = ?1 AND deleted = 0")
                .setParameter(1, Ids.toBytes(planId))
                .getResultList();
        // Many rows of an appendix name the same.
        Map<List<Object>, Boolean> known = new HashMap<>();
        List<UUID> found = new ArrayList<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            List<Object> texts = Arrays.asList(row).subList(1, row.length);
            if (known.computeIfAbsent(texts, t -> isReadOtherwise(t, reader))) {
                found.add(Columns.id(row[0]));
            }
        }
        return found;
    }

    private static boolean isReadOtherwise(List<Object> texts, TaskReader reader) {
        NamedParties kept = NamedParties.kept(
                PARTIES.convertToEntityAttribute((String) texts.get(2)),
                PARTIES.convertToEntityAttribute((String) texts.get(3)),
                PROBLEMS.convertToEntityAttribute((String) texts.get(4)));
        return !reader.named((String) texts.get(0), (String) texts.get(1)).equals(kept);
    }
}
