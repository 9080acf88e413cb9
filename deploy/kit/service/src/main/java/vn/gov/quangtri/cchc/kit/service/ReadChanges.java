package vn.gov.quangtri.cchc.kit.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.service.ChangePage.Change;

/** Follows what changed in this service, as far as the caller may know of it: first by kind, then by state where it hangs on that. */
@ApplicationScoped
class ReadChanges {

    /** Rows read at once; each may carry a state of up to 256 KB. */
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
        Map<String, ChangeSight.Extent> extents = extents();
        ChangePage page = extents.isEmpty() ? nothing(after) : scan(extents, after, limit);
        checkNothingIsMissing(after);
        return page;
    }

    /** Kinds of which the caller may know anything; nothing of the others is read. */
    private Map<String, ChangeSight.Extent> extents() {
        Map<String, ChangeSight.Extent> extents = new TreeMap<>();
        for (ChangeSight sight : sights) {
            for (String kind : sight.kinds()) {
                ChangeSight.Extent extent = sight.of(caller, kind);
                if (extent.any() && extents.put(kind, extent) != null) {
                    throw new IllegalStateException("Two speak for the changes of " + kind);
                }
            }
        }
        return extents;
    }

    private ChangePage nothing(long after) {
        return new ChangePage(List.of(), Math.max(after, changes.kept().last()), false);
    }

    private ChangePage scan(Map<String, ChangeSight.Extent> extents, long after, int limit) {
        long end = changes.endOfStretch(after, MOST_LOOKED_AT);
        List<Change> items = new ArrayList<>();
        long next = after;
        List<Change> found;
        do {
            found = changes.ofKinds(extents.keySet(), next, end, CHUNK);
            Map<Long, String> states = states(extents, found);
            for (Change change : found) {
                if (items.size() == limit) {
                    return new ChangePage(items, next, true);
                }
                next = change.seq();
                if (mayKnow(extents.get(change.kind()), change, states)) {
                    items.add(change);
                }
            }
        } while (found.size() == CHUNK);
        return new ChangePage(items, end, changes.endOfStretch(end, 1) > end);
    }

    private Map<Long, String> states(Map<String, ChangeSight.Extent> extents, List<Change> found) {
        return changes.states(found.stream()
                .filter(change -> extents.get(change.kind()).dependsOnState())
                .map(Change::seq)
                .toList());
    }

    private boolean mayKnow(ChangeSight.Extent extent, Change change, Map<Long, String> states) {
        if (!extent.dependsOnState()) {
            return true;
        }
        String state = states.get(change.seq());
        return state != null && extent.states().test(parsed(change, state));
    }

    private JsonNode parsed(Change change, String state) {
        try {
            return json.readTree(state);
        } catch (JsonProcessingException e) {
            // Without its cause, which would say that the caller sent what cannot be read.
            throw new IllegalStateException("An event's data cannot be read: " + change);
        }
    }

    /** Asked after reading: what was removed meanwhile is noticed, too. */
    private void checkNothingIsMissing(long after) {
        ChangeQueries.Kept kept = changes.kept();
        if (after < kept.first() - 1 || after > kept.last()) {
            throw Refusal.gone("changes-gone", after, kept.last());
        }
    }
}
