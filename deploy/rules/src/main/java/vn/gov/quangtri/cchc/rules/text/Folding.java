package vn.gov.quangtri.cchc.rules.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names folded for comparing. Offices type one name in many ways: any case, composed or decomposed Unicode, either tone placement
 * (thuỷ/thủy), odd spaces, several dashes, '&amp;' for "và", and abbreviations (UBND, TP, TX). Two spellings of one name fold to one text.
 */
public final class Folding {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u0085|\\u2028|\\u2029|\\u000B");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern LINES = Pattern.compile(" ?\n[ \n]*");
    private static final Pattern WHITE = Pattern.compile("\\s+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]");
    private static final Pattern AROUND_MARKS = Pattern.compile(" ?([,;:]) ?");
    private static final Pattern AROUND_DASH = Pattern.compile(" ?- ?");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /**
     * The text as it should be stored and shown: NFC, one plain space between words, no invisible characters, lines kept. Never null.
     */
    public static String clean(String text) {
        if (text == null) {
            return "";
        }
        return isClean(text) ? text : cleaned(text);
    }

    /** What {@link #clean} gives, by all its steps. */
    static String cleaned(String text) {
        String plain = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        plain = LINE_END.matcher(plain).replaceAll("\n");
        plain = SPACES.matcher(plain).replaceAll(" ");
        plain = LINES.matcher(plain).replaceAll("\n");
        return plain.replace('Ð', 'Đ').replace('ð', 'đ').strip();
    }

    /**
     * Whether nothing can be there to clean: letters that stand for themselves in NFC, digits, marks, and single spaces between them. Most
     * texts are so, since most were cleaned before; what is not seen to be clean here may still be.
     */
    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean itself = c > ' ' && c < 0x7F
                    || c >= 0xC0 && c < 0x250 && c != 'Ð' && c != 'ð'
                    || c >= 0x1EA0 && c <= 0x1EF9
                    || c == ' ' && before != ' ';
            if (!itself) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    /**
     * For matching names: what {@link #clean} gives, in lower case, with one tone placement, one dash, "và" for '&amp;', and the offices'
     * abbreviations written out. Accents stay: "Hướng Hoá" equals "Hướng Hóa", "Nguyễn" does not equal "Nguyen".
     */
    public static String strict(String text) {
        String folded = clean(text).toLowerCase(Locale.ROOT);
        folded = DASHES.matcher(folded).replaceAll("-").replace("&", " và ");
        folded = WHITE.matcher(folded).replaceAll(" ");
        folded = AROUND_MARKS.matcher(folded).replaceAll("$1 ");
        folded = AROUND_DASH.matcher(folded).replaceAll(" - ").strip();
        return Abbreviations.expand(Tones.place(folded));
    }

    /** For searching: {@link #strict} without accents, đ as d, and words only, so that "so noi vu" finds "Sở Nội vụ". */
    public static String loose(String text) {
        String folded = text == null ? "" : VietnameseLetters.loose(text);
        return folded != null ? folded : loosened(text);
    }

    /** What {@link #loose} gives, by all its steps. */
    static String loosened(String text) {
        return NO_WORD.matcher(withoutAccents(strict(text))).replaceAll(" ").strip();
    }

    /**
     * One word of a longer text, folded as {@link #strict} folds it there: whether TP is a city depends on its neighbours.
     *
     * @param before the folded word before it, empty for none
     * @param followed whether another word follows in the same name
     */
    public static String word(String word, String before, boolean followed) {
        String lead = before.equals("sở") ? "sở " : "";
        String folded = strict(lead + word + (followed ? " xx" : ""));
        return folded.substring(lead.length(), folded.length() - (followed ? 2 : 0))
                .strip();
    }

    /** The same letters without any mark, đ as d. */
    public static String withoutAccents(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
