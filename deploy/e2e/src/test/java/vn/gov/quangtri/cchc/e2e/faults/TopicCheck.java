package vn.gov.quangtri.cchc.e2e.faults;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.gov.quangtri.cchc.e2e.faults.Outboxes.Told;
import vn.gov.quangtri.cchc.e2e.faults.TopicLog.Seen;

/**
 * What was told once and without a gap is on its topic, each key's versions in their order and the highest one last. A record may stand
 * there twice: a sender that fell between sending and noting sends again.
 */
final class TopicCheck {

    /** An appendix is written twice when its tasks change: it tells the last of the two versions. */
    private static final String IN_STRIDES = "cchc.appendices ";

    /** Says what is, and not that anything happened: a version that was told may be told again so. */
    private static final String RESTATED = ".restated.v1";

    private final Set<String> events = new HashSet<>();
    private final Map<String, Long> lastVersion = new HashMap<>();
    private long repeated;

    /** Takes in records that followed those taken in before. */
    void take(List<Seen> records, Findings findings) {
        for (Seen seen : records) {
            String key = seen.topic() + " " + seen.key();
            if (!events.add(seen.event())) {
                repeated++;
            } else if (seen.version() < lastVersion.getOrDefault(key, -1L)) {
                findings.broken.add(key + ": version " + seen.version() + " came after " + lastVersion.get(key));
            }
            lastVersion.put(key, seen.version());
        }
    }

    /** @param known the events that were told before the log began */
    void check(Outboxes outboxes, Set<String> known, Findings findings) {
        outboxes.byAggregate().forEach((key, told) -> {
            TreeSet<Long> versions = new TreeSet<>();
            TreeSet<Long> fresh = new TreeSet<>();
            told.forEach(one -> {
                boolean isNew = !known.contains(one.event());
                if (isNew) {
                    fresh.add(one.version());
                }
                if (!versions.add(one.version()) && isNew && !one.type().endsWith(RESTATED)) {
                    findings.doubled.add(key + ": version " + one.version() + " was told twice");
                }
                if (isNew && !events.contains(one.event())) {
                    findings.lost.add(key + ": version " + one.version() + " is not on the topic");
                }
            });
            if (!key.startsWith(IN_STRIDES)) {
                gaps(key, fresh, findings);
            }
            Long last = lastVersion.get(key);
            long highest = versions.last();
            if (last != null && last != highest) {
                findings.broken.add(key + " ends with version " + last + ", not " + highest);
            }
        });
        numbers(outboxes.all(), known, findings);
    }

    /** How many records stand on the topics once more. */
    long repeated() {
        return repeated;
    }

    private static void gaps(String key, Set<Long> versions, Findings findings) {
        long before = -1;
        for (long version : versions) {
            if (before >= 0 && version != before + 1) {
                findings.broken.add(key + " has nothing between the versions " + before + " and " + version);
            }
            before = version;
        }
    }

    /** The change feed's numbers have no gap and none twice. */
    private static void numbers(List<Told> all, Set<String> known, Findings findings) {
        Map<String, TreeSet<Long>> numbers = new HashMap<>();
        for (Told told : all) {
            if (told.seq() == null || !told.sent()) {
                findings.lost.add(told + " was never sent");
            } else if (!known.contains(told.event())
                    && !numbers.computeIfAbsent(told.schema(), s -> new TreeSet<>())
                            .add(told.seq())) {
                findings.doubled.add(told + " has the number of another");
            }
        }
        numbers.forEach((schema, given) -> {
            if (given.last() - given.first() + 1 != given.size()) {
                findings.broken.add(
                        schema + " numbered " + given.size() + " events from " + given.first() + " to " + given.last());
            }
        });
    }
}
