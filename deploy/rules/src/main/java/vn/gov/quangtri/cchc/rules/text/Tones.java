package vn.gov.quangtri.cchc.rules.text;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One tone placement for open syllables with two plain vowels: the tone goes to the first (hoà becomes hòa, thuỷ becomes thủy, cuả
 * becomes của), but after q and g to the second (qúy becomes quý, gìa becomes già). Both placements are taught and typed.
 */
final class Tones {

    private static final String TONE = "[\\u0300\\u0301\\u0303\\u0309\\u0323]";
    private static final Pattern OPEN_PAIR =
            Pattern.compile("(?<![\\p{L}\\p{M}])(q|gi?|[\\p{L}&&[^aeiouyqg]]*|ng|ngh)([aeiouy])(" + TONE
                    + "?)([aeiouy])(" + TONE + "?)(?![\\p{L}\\p{M}])");

    private static final Pattern QUARTER = Pattern.compile("(?<!\\p{L})quí(?!\\p{L})");

    private Tones() {}

    /** Expects lower case; gives NFC. */
    static String place(String lowerCase) {
        String decomposed = Normalizer.normalize(lowerCase, Normalizer.Form.NFD);
        Matcher pair = OPEN_PAIR.matcher(decomposed);
        StringBuilder placed = new StringBuilder();
        while (pair.find()) {
            pair.appendReplacement(placed, syllable(pair));
        }
        pair.appendTail(placed);
        String folded = Normalizer.normalize(placed, Normalizer.Form.NFC);
        return QUARTER.matcher(folded).replaceAll("quý");
    }

    private static String syllable(Matcher pair) {
        String onset = pair.group(1);
        String tone = pair.group(3) + pair.group(5);
        boolean glide = onset.equals("q") && pair.group(2).equals("u")
                || onset.equals("g") && pair.group(2).equals("i");
        return glide ? onset + pair.group(2) + pair.group(4) + tone : onset + pair.group(2) + tone + pair.group(4);
    }
}
