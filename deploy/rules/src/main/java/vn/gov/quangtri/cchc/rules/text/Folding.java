package vn.gov.quangtri.cchc.rules.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names folded for comparing. Offices type one name in many ways: any case, composed or decomposed Unicode, either tone placement
 * (thuỷ/thủy), odd spaces, several dashes, '&amp;' for "và", and abbreviations (UBND, TP, TX). Two spellings of one name fold to one text.
 */
public final class Folding {

    private Folding() {}

    /**
     * The text as it should be stored and shown: NFC, one plain space between words, no invisible characters, lines kept. Never null.
     */
    public static String clean(String text) {
        if (text == null) {
            return "";
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]", "")
                .replaceAll("\\r\\n?|\\u0085|\\u2028|\\u2029|\\u000B", "\n")
                .replaceAll("[\\p{Zs}\\t]+", " ")
                .replaceAll(" ?\n[ \n]*", "\n")
                .replace('Ð', 'Đ')
                .replace('ð', 'đ')
                .strip();
    }

    /**
     * For matching names: what {@link #clean} gives, in lower case, with one tone placement, one dash, "và" for '&amp;', and the offices'
     * abbreviations written out. Accents stay: "Hướng Hoá" equals "Hướng Hóa", "Nguyễn" does not equal "Nguyen".
     */
    public static String strict(String text) {
        String folded = clean(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]", "-")
                .replace("&", " và ")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([,;:]) ?", "$1 ")
                .replaceAll(" ?- ?", " - ")
                .strip();
        return Abbreviations.expand(Tones.place(folded));
    }

    /** For searching: {@link #strict} without accents, đ as d, and words only, so that "so noi vu" finds "Sở Nội vụ". */
    public static String loose(String text) {
        return withoutAccents(strict(text)).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
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
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
