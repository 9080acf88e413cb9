package vn.gov.quangtri.cchc.rules.parties;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The word that a list says once: "các sở: Nội vụ, Tài chính", "UBND các huyện: Vĩnh Linh, Gio Linh", "Sở Nội vụ, Tài chính".
 *
 * @param words how many tokens it takes
 * @param prefix what each name of the list lacks, folded and glued; empty for places
 * @param confidence how surely a name of the list is meant so: certain where the plural was written, asked about where it was not
 */
record Head(int words, String prefix, double confidence) {

    static final Head NONE = new Head(0, "", 0);

    private static final double WRITTEN = 0.95;
    private static final double IMPLIED = 0.85;
    private static final Pattern PLACES = Pattern.compile(
            "^(?:ủybannhândân)?(?:các)?(?:huyện|thịxã|thànhphố)(?:huyện|thịxã|thànhphố|vàhuyệnđảo|huyệnđảo)*$");

    /** What stands before a colon. */
    static Head list(List<Token> label) {
        String glued = Lexer.glue(label);
        if (glued.equals("cácsở") || glued.equals("sở") || glued.equals("cácsởngành")) {
            return new Head(label.size(), "sở", WRITTEN);
        }
        return PLACES.matcher(glued).matches() ? new Head(label.size(), "", WRITTEN) : NONE;
    }

    /** "các sở …", "các huyện …" without a colon, where a list begins. */
    static Head open(List<Token> tokens, int at) {
        for (int length = 4; length >= 2; length--) {
            if (at + length < tokens.size()) {
                List<Token> words = tokens.subList(at, at + length);
                boolean plural =
                        words.stream().allMatch(Token::isWord) && words.stream().anyMatch(word -> word.is("các"));
                Head head = plural ? list(words) : NONE;
                if (head != NONE) {
                    return head;
                }
            }
        }
        return NONE;
    }

    /** A full name opens a list too: "Sở Nội vụ, Tài chính". */
    static Head after(List<Token> tokens, int from, int end) {
        List<Token> name = tokens.subList(from, end);
        if (name.get(0).is("sở")) {
            return new Head(1, "sở", IMPLIED);
        }
        boolean place = name.get(0).is("ủybannhândân") && name.size() > 2
                || PLACES.matcher(name.get(0).key()).matches();
        return place && !name.get(1).is("các") ? new Head(1, "", IMPLIED) : NONE;
    }

    Match match(NameIndex index, List<Token> tokens, int at) {
        Match match = Match.longest(index, tokens, at, prefix, prefix.isEmpty());
        return match == null ? null : match.under(this, confidence);
    }

    /** What is written, with what the list said once. */
    String complete(String glued) {
        return prefix + glued;
    }
}
