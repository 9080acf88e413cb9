package vn.gov.quangtri.cchc.plan.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.plan.persistence.StoredJson;

/** Reads history. Whether the caller may see the thing itself is asked before, by the feature that owns it. */
@ApplicationScoped
public class HistoryQueries {

    /** Characters of values that one page carries, so that many large documents are never in memory together. */
    static final long MOST_VALUES = 500_000;

    private static final String OF = " from HistoryEntry h where h.kind = :kind and h.ref = :ref";

    private final EntityManager entities;

    HistoryQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** A line that is there, and how many characters its values have. */
    record Size(UUID id, Integer before, Integer after) {
        private long all() {
            return (before == null ? 0L : before) + (after == null ? 0L : after);
        }
    }

    /** A line as it is stored. */
    record Row(Instant at, String subject, String post, String what, String before, String after, String why) {}

    /**
     * The lines of one thing, newest first. A page ends before its limit where its values would become too many; a line that is too large
     * by itself comes alone and without them.
     */
    public Page<HistoryLine> of(String kind, String ref, PageParams page) {
        String print = Cursor.fingerprint("history", kind, ref);
        List<Size> rows = sizes(kind, ref, page.after(print), page.limit() + 1);
        List<Size> shown = fitting(rows, page.limit());
        String next = shown.size() < rows.size()
                ? Cursor.encode(print, shown.get(shown.size() - 1).id())
                : null;
        return new Page<>(lines(shown), next, page.count() ? count(kind, ref) : null);
    }

    /** Whether nothing ever happened to it. */
    boolean isUnknown(String kind, String ref) {
        return count(kind, ref) == 0;
    }

    private List<Size> sizes(String kind, String ref, List<String> after, int most) {
        TypedQuery<Size> query = entities.createQuery(
                "select new vn.gov.quangtri.cchc.plan.history.HistoryQueries$Size(h.id, length(h.before), length(h.after))"
                        + OF + (after.isEmpty() ? "" : " and h.id < :last") + " order by h.id desc",
                Size.class);
        query.setParameter("kind", kind).setParameter("ref", ref).setMaxResults(most);
        if (!after.isEmpty()) {
            query.setParameter("last", Cursor.value(after, 0, UUID::fromString));
        }
        return query.getResultList();
    }

    private static List<Size> fitting(List<Size> rows, int limit) {
        List<Size> fitting = new ArrayList<>();
        long values = 0;
        for (Size row : rows) {
            values += row.all();
            if (fitting.size() == limit || !fitting.isEmpty() && values > MOST_VALUES) {
                break;
            }
            fitting.add(row);
        }
        return fitting;
    }

    private List<HistoryLine> lines(List<Size> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        boolean tooLarge = shown.get(0).all() > MOST_VALUES;
        String values = tooLarge ? "cast(null as string), cast(null as string)" : "h.before, h.after";
        return entities
                .createQuery(
                        "select new vn.gov.quangtri.cchc.plan.history.HistoryQueries$Row(h.at, h.subject, h.post, h.what, "
                                + values + ", h.why) from HistoryEntry h where h.id in :ids order by h.id desc",
                        Row.class)
                .setParameter("ids", shown.stream().map(Size::id).toList())
                .getResultList()
                .stream()
                .map(row -> line(row, tooLarge))
                .toList();
    }

    private long count(String kind, String ref) {
        return entities.createQuery("select count(h)" + OF, Long.class)
                .setParameter("kind", kind)
                .setParameter("ref", ref)
                .getSingleResult();
    }

    private static HistoryLine line(Row row, boolean tooLarge) {
        return new HistoryLine(
                row.at(),
                row.subject(),
                row.post(),
                row.what(),
                tree(row.before()),
                tree(row.after()),
                row.why(),
                tooLarge ? true : null);
    }

    private static JsonNode tree(String text) {
        return text == null ? null : StoredJson.tree(text);
    }
}
