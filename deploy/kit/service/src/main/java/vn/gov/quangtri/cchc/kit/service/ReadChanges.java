package vn.gov.quangtri.cchc.kit.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;

/** Follows what changed in this service, as far as the caller may know of it. */
@ApplicationScoped
class ReadChanges {

    /** Rows read at once; each carries a state of up to 256 KB. */
    private static final int CHUNK = 50;

    /** Rows looked at for one answer, however few of them the caller may know of. */
    private static final int MOST_LOOKED_AT = 2_000;

    private final Caller caller;
    private final ChangeQueries changes;
    private final List<ChangeSight> sights;
    private final ObjectMapper json;

    ReadChanges(Caller caller, ChangeQueries changes, @All List<ChangeSight> sights, ObjectMapper json) {
        this.caller = caller;
        this.changes = changes;
        this.sights = sights;
        this.json = json;
    }

    /** @throws Refusal {@code changes-gone} where the feed no longer, or not yet, has what comes after that place */
    ChangePage run(long after, int limit) {
        ChangePage page = scan(after, limit);
        checkNothingIsMissing(after);
        return page;
    }

    private ChangePage scan(long after, int limit) {
        List<Change> items = new ArrayList<>();
        long next = after;
        for (int looked = 0; looked < MOST_LOOKED_AT; looked += CHUNK) {
            List<ChangeQueries.Row> rows = changes.after(next, CHUNK);
            for (ChangeQueries.Row row : rows) {
                if (items.size() == limit) {
                    return new ChangePage(items, next, true);
                }
                next = row.change().seq();
                if (mayKnow(row)) {
                    items.add(row.change());
                }
            }
            if (rows.size() < CHUNK) {
                return new ChangePage(items, next, false);
            }
        }
        return new ChangePage(items, next, true);
    }

    /** Asked after reading: what was removed meanwhile is noticed, too. */
    private void checkNothingIsMissing(long after) {
        ChangeQueries.Kept kept = changes.kept();
        if (after < kept.first() - 1 || after > kept.last()) {
            throw Refusal.gone("changes-gone", after, kept.last());
        }
    }

    private boolean mayKnow(ChangeQueries.Row row) {
        String kind = row.change().kind();
        return sights.stream()
                .filter(sight -> sight.kinds().contains(kind))
                .anyMatch(sight -> sight.mayKnow(caller, kind, state(row)));
    }

    private JsonNode state(ChangeQueries.Row row) {
        try {
            return json.readTree(row.state());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event's data cannot be read: " + row.change(), e);
        }
    }
}
