package vn.gov.quangtri.cchc.e2e.faults;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.gov.quangtri.cchc.e2e.faults.Desk.Answer;
import vn.gov.quangtri.cchc.local.Part;

/**
 * Another system that keeps a copy of what it may read: it asks every service's change feed what changed since the last time, and fetches
 * that. It knows of restores no more than other systems do.
 */
final class Follower {

    private static final int AT_ONCE = 200;
    private static final int TOO_MANY = 429;
    private static final int MOST_WAITS = 60;

    /** Where a thing of a kind is read, and which of its members are compared beside its entity tag. */
    private record Kind(String path, String... members) {

        private String path(String id) {
            return path.replace("{id}", id);
        }
    }

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            entry("agency", new Kind("/agencies/{id}", "name", "aliases")),
            entry("agency-group", new Kind("/agency-groups/{id}", "name")),
            entry("plan", new Kind("/plans/{id}", "state", "revisionState", "number", "title")),
            entry("appendix", new Kind("/plans/{id}/appendix", "appendixVersion", "taskCount", "locked")),
            entry("task", new Kind("/tasks/{id}", "number", "content", "leadText")),
            entry("assignment", new Kind("/assignments/{id}", "state", "percent", "dueOn")),
            entry("round", new Kind("/rounds/{id}", "state", "dueOn", "closedOn")),
            entry("obligation", new Kind("/obligations/{id}", "state", "submittedOn", "dueOn")),
            entry("consolidated-report", new Kind("/consolidated-reports/{id}", "state")),
            entry("working-days", new Kind("/working-days?year={id}", "items")));

    /** One thing. */
    private record Thing(String kind, String id) {}

    private final Desk desk;
    private final String post;
    private final Map<Part, Long> places = new EnumMap<>(Part.class);
    private final Map<Thing, String> copy = new LinkedHashMap<>();
    private final Set<String> plansBefore;

    /** Begins where the feeds end now; the system must be quiet. */
    Follower(Desk desk, String post) {
        this.desk = desk;
        this.post = post;
        Part.services().forEach(service -> places.put(service, 0L));
        Part.services().forEach(this::changed);
        this.plansBefore = plans();
    }

    /** Brings the copy up to date. Answers how many things it had to look at. */
    int follow() {
        Set<Thing> changed = new LinkedHashSet<>();
        Part.services().forEach(service -> changed.addAll(changed(service)));
        changed.forEach(thing -> {
            String state = read(thing);
            if (state == null) {
                copy.remove(thing);
            } else {
                copy.put(thing, state);
            }
        });
        return changed.size();
    }

    /** What is in the copy is so, and what came into the world since the beginning is in the copy. */
    void check(Findings findings) {
        copy.forEach((thing, kept) -> {
            String now = read(thing);
            if (!kept.equals(now)) {
                findings.differing.add(post + " keeps " + thing + " as " + kept + ", and it is " + now);
            }
        });
        Set<String> born = plans();
        born.removeAll(plansBefore);
        for (String plan : born) {
            missing(findings, "plan", Set.of(plan));
            missing(findings, "task", ids("/plans/" + plan + "/tasks?"));
            missing(findings, "assignment", ids("/assignments?plan=" + plan + "&"));
            Set<String> rounds = ids("/rounds?plan=" + plan + "&");
            missing(findings, "round", rounds);
            rounds.forEach(round -> missing(findings, "obligation", ids("/rounds/" + round + "/obligations?")));
        }
    }

    /** What the copy has, by kind. */
    Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new TreeMap<>();
        copy.keySet().forEach(thing -> sizes.merge(thing.kind, 1, Integer::sum));
        return sizes;
    }

    /** Whether the copy has anything of a kind. */
    boolean keeps(String kind) {
        return sizes().containsKey(kind);
    }

    private void missing(Findings findings, String kind, Set<String> there) {
        there.stream()
                .filter(id -> !copy.containsKey(new Thing(kind, id)))
                .forEach(id -> findings.lost.add(post + " was never told of " + kind + " " + id));
    }

    private List<Thing> changed(Part service) {
        Set<Thing> changed = new LinkedHashSet<>();
        JsonNode page;
        do {
            String feed = "/" + service + "/api/v1/changes?limit=" + AT_ONCE + "&after=" + places.get(service);
            page = patiently(() -> desk.at(post, feed)).orFail().body();
            page.path("items").forEach(item -> {
                if (KINDS.containsKey(item.path("kind").asText())) {
                    changed.add(new Thing(
                            item.path("kind").asText(), item.path("id").asText()));
                }
            });
            places.put(service, page.path("next").asLong());
        } while (page.path("more").asBoolean());
        return List.copyOf(changed);
    }

    /** Null where nothing is to be read. */
    private String read(Thing thing) {
        Kind kind = KINDS.get(thing.kind);
        Answer answer = patiently(() -> desk.get(post, kind.path(thing.id)));
        if (answer.status() == 404) {
            return null;
        }
        StringBuilder state = new StringBuilder(answer.orFail().etag().orElse(""));
        for (String member : kind.members) {
            state.append(' ').append(answer.body().path(member));
        }
        return state.toString();
    }

    private Set<String> plans() {
        return ids("/plans?");
    }

    private Set<String> ids(String list) {
        Set<String> ids = new HashSet<>();
        String cursor = "";
        do {
            String path = list + "limit=" + AT_ONCE + cursor;
            JsonNode page = patiently(() -> desk.get(post, path)).orFail().body();
            page.path("items").forEach(item -> ids.add(item.path("id").asText()));
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : "";
        } while (!cursor.isEmpty());
        return ids;
    }

    /** Who asks more often than is allowed waits, as he is told. */
    private static Answer patiently(Supplier<Answer> request) {
        Answer answer = request.get();
        for (int waits = 0; waits < MOST_WAITS && (answer.status() == TOO_MANY || answer.status() == 0); waits++) {
            Clocks.pause(500);
            answer = request.get();
        }
        return answer;
    }
}
