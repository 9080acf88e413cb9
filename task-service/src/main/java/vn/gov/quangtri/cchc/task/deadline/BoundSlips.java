package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;
import java.util.Set;
import vn.gov.quangtri.cchc.rules.text.Folding;

/**
 * A word before a time that may be "trước", "sau" or "từ", mistyped or cut short: "trrước 30/9", "tước ngày 15/10", "trc 15/10". Taken
 * for a word of the work it would move the day, so it is asked about.
 */
final class BoundSlips {

    private static final String BEFORE = "truoc";

    /** Without their accents these bound a time, whatever stands over them. */
    private static final Set<String> BOUNDS = Set.of(BEFORE, "sau", "tu");

    private BoundSlips() {}

    /** Whether the label's last word may bound the time that follows it bare. */
    static boolean endsWithOne(List<Token> label) {
        int last = label.size() - 1;
        while (last > 0 && label.get(last).is(Token.Kind.MARK)) {
            last--;
        }
        Token word = label.get(last);
        String plain = Folding.withoutAccents(word.key());
        boolean cut = word.raw().equals(word.key()) && !plain.matches(".*[aeiouy].*");
        return word.is(Token.Kind.WORD) && (cut || BOUNDS.contains(plain) || oneApart(plain, BEFORE));
    }

    /** Whether one letter more, less or other makes one of the other. */
    private static boolean oneApart(String one, String other) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String rest = one.substring(same);
        String otherRest = other.substring(same);
        return rest.length() == otherRest.length()
                ? !rest.isEmpty() && rest.substring(1).equals(otherRest.substring(1))
                : rest.endsWith(otherRest) && rest.length() == otherRest.length() + 1
                        || otherRest.endsWith(rest) && otherRest.length() == rest.length() + 1;
    }
}
