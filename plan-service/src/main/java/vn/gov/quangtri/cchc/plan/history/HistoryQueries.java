package vn.gov.quangtri.cchc.plan.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.gov.quangtri.cchc.plan.persistence.StoredJson;

/** Reads history. Whether the caller may see the thing itself is asked before, by the feature that owns it. */
@ApplicationScoped
public class HistoryQueries {

    private static final int MOST = 200;

    private final EntityManager entities;

    HistoryQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest lines of one thing, newest first, 200 at most. */
    public List<HistoryLine> of(String kind, String ref) {
        return entities.createQuery(
                        "from HistoryEntry where kind = :kind and ref = :ref order by id desc", HistoryEntry.class)
                .setParameter("kind", kind)
                .setParameter("ref", ref)
                .setMaxResults(MOST)
                .getResultStream()
                .map(HistoryQueries::line)
                .toList();
    }

    private static HistoryLine line(HistoryEntry entry) {
        return new HistoryLine(
                entry.at, entry.subject, entry.post, entry.what, tree(entry.before), tree(entry.after), entry.why);
    }

    private static JsonNode tree(String text) {
        return text == null ? null : StoredJson.tree(text);
    }
}
