package vn.gov.quangtri.cchc.rules.text;

import java.util.Locale;

/**
 * {@link Folding#loose} for texts of Vietnamese letters in NFC, of ASCII and of the usual marks, which nearly all are: letter by letter,
 * where the general way takes each text apart and together again a dozen times.
 */
final class VietnameseLetters {

    private static final String ACCENTED =
            "aàáảãạăằắẳẵặâầấẩẫậ" + "eèéẻẽẹêềếểễệ" + "iìíỉĩị" + "oòóỏõọôồốổỗộơờớởỡợ" + "uùúủũụưừứửữự" + "yỳýỷỹỵ" + "dđ";
    /** Those whose tone may belong to the vowel beside it. */
    private static final String TONED = "àáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ";

    private static final String MARKS = "“”‘’…•°";
    private static final int END = 0x2100;

    /** The lower-case letter, a space for what is between words, or 0 for what is not known here. */
    private static final char[] LOWER = new char[END];
    /** The same without accents. */
    private static final char[] BASE = new char[END];

    static {
        for (char c = ' '; c < 0x7F; c++) {
            LOWER[c] = Character.toLowerCase(c);
            BASE[c] = Character.isLetterOrDigit(c) ? LOWER[c] : ' ';
        }
        put('\n', ' ', ' ');
        MARKS.chars().forEach(c -> put((char) c, (char) c, ' '));
        for (char dash = '\u2010'; dash <= '\u2015'; dash++) {
            put(dash, '-', ' ');
        }
        for (char c : ACCENTED.toCharArray()) {
            char base = Folding.withoutAccents(String.valueOf(c)).charAt(0);
            put(c, c, base);
            put(String.valueOf(c).toUpperCase(Locale.ROOT).charAt(0), c, base);
        }
        put('Ð', 'đ', 'd');
        put('ð', 'đ', 'd');
    }

    private VietnameseLetters() {}

    private static void put(char c, char lower, char base) {
        LOWER[c] = lower;
        BASE[c] = base;
    }

    /** The folded text; null where the general way must be taken. */
    static String loose(String text) {
        String lower = lower(text);
        // Of these two, moving the tone makes another word.
        if (lower == null || lower.contains("quí") || lower.contains("qúi")) {
            return null;
        }
        return base(Abbreviations.expand(lower));
    }

    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char known = c < END ? LOWER[c] : 0;
            if (known == 0 || isToned(known) && i > 0 && isToned(LOWER[text.charAt(i - 1)])) {
                return null;
            }
            if (known == '&') {
                space(lower);
                lower.append("và ");
            } else if (known == ' ') {
                space(lower);
            } else {
                lower.append(known);
            }
        }
        return lower.toString();
    }

    /** Two of them in a row are no syllable, and are for the general way to settle. */
    private static boolean isToned(char lower) {
        return lower > 0x7F && TONED.indexOf(lower) >= 0;
    }

    private static String base(String lower) {
        StringBuilder words = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char base = BASE[lower.charAt(i)];
            if (base == ' ') {
                space(words);
            } else {
                words.append(base);
            }
        }
        int length = words.length();
        if (length > 0 && words.charAt(length - 1) == ' ') {
            words.setLength(length - 1);
        }
        return words.toString();
    }

    /** One between two words, none before the first. */
    private static void space(StringBuilder text) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }
}
