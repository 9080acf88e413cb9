package vn.gov.quangtri.cchc.e2e.faults;

import java.util.ArrayList;
import java.util.List;

/** What the checker holds against the system. */
final class Findings {

    private static final int PRINTED = 12;

    /** Acknowledged, and not there. */
    final List<String> lost = new ArrayList<>();

    /** A copy that is not as its owner. */
    final List<String> differing = new ArrayList<>();

    /** There more often than it was done. */
    final List<String> doubled = new ArrayList<>();

    /** A ledger or a topic that breaks a rule of its own. */
    final List<String> broken = new ArrayList<>();

    boolean isClean() {
        return lost.isEmpty() && differing.isEmpty() && doubled.isEmpty() && broken.isEmpty();
    }

    String summary() {
        return "lost %d, differing %d, doubled %d, broken %d"
                .formatted(lost.size(), differing.size(), doubled.size(), broken.size());
    }

    @Override
    public String toString() {
        return summary()
                + list("LOST", lost)
                + list("DIFFERS", differing)
                + list("DOUBLED", doubled)
                + list("BROKEN", broken);
    }

    private static String list(String title, List<String> found) {
        StringBuilder lines = new StringBuilder();
        found.stream()
                .limit(PRINTED)
                .forEach(one -> lines.append("\n  ").append(title).append(' ').append(one));
        return lines.toString();
    }
}
