package vn.gov.quangtri.cchc.rules.parties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.rules.text.Folding;

/**
 * Names that a misspelt one may be. A lost or wrong accent costs half a letter; a wrong, missing or doubled letter one. The first letter is
 * taken as right: "Bộ Nội vụ" is not a misspelt "Sở Nội vụ". What is found is a suggestion, never certain, however near.
 */
final class Fuzzy {

    private static final int SHORTEST = 6;
    private static final int LETTERS_PER_FAULT = 6;
    static final int MOST_FAULTS = 2;

    private final NameIndex index;

    Fuzzy(NameIndex index) {
        this.index = index;
    }

    /** Candidates with their confidence (0.6 to 0.89), the best first, each agency or group once. */
    List<NameIndex.Entry> near(String glued) {
        List<NameIndex.Entry> found = new ArrayList<>();
        if (glued.length() < SHORTEST) {
            return found;
        }
        String loose = Folding.withoutAccents(glued);
        int allowed = Math.min(MOST_FAULTS, loose.length() / LETTERS_PER_FAULT);
        for (Map.Entry<String, String> spelling : index.spellings()) {
            if (loose.charAt(0) != spelling.getValue().charAt(0)) {
                continue;
            }
            int faults = distance(loose, spelling.getValue(), allowed);
            if (faults > allowed) {
                continue;
            }
            boolean accents = distance(glued, spelling.getKey(), glued.length()) > faults;
            double confidence = Math.max(Part.SUGGESTION, 0.9 - faults * 0.1 - (accents ? 0.05 : 0));
            index.get(spelling.getKey()).stream()
                    .map(entry -> new NameIndex.Entry(entry.type(), entry.key(), Math.min(confidence, 0.89)))
                    .forEach(entry -> keepBest(found, entry));
        }
        found.sort(Comparator.comparingDouble(NameIndex.Entry::confidence)
                .reversed()
                .thenComparing(NameIndex.Entry::key));
        return found;
    }

    private static void keepBest(List<NameIndex.Entry> found, NameIndex.Entry entry) {
        boolean better = found.stream()
                .noneMatch(old -> old.key().equals(entry.key()) && old.confidence() >= entry.confidence());
        if (better) {
            found.removeIf(old -> old.key().equals(entry.key()));
            found.add(entry);
        }
    }

    /** Levenshtein's distance; anything above the bound may come back as bound + 1. */
    static int distance(String a, String b, int bound) {
        if (Math.abs(a.length() - b.length()) > bound) {
            return bound + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > bound) {
                return bound + 1;
            }
        }
        return row[b.length()];
    }
}
