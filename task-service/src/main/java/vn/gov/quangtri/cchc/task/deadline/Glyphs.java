package vn.gov.quangtri.cchc.task.deadline;

import java.text.Normalizer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.quangtri.cchc.rules.text.Folding;

/** Characters that stand for others: full-width figures, odd slashes, and the letters that a scan puts in place of figures. */
final class Glyphs {

    private static final Pattern SLASHES = Pattern.compile("[\\u2044\\u2215\\u29F8]");

    /** "3O/11/2023", "30/ll/2023", "l5/6". */
    private static final Pattern DAY = Pattern.compile(
            "(?<![\\p{L}\\p{N}/.-])[0-9OolI]{1,2}( ?[/.-] ?)[0-9OolI]{1,2}(\\1[0-9OolI]{2,4})?(?![\\p{L}\\p{N}])");

    private static final Pattern YEAR = Pattern.compile("(?<=/ ?|[Nn]ăm |NĂM )2[0Oo][0-9OolI]{2}(?![\\p{L}\\p{N}])");

    /** "Quý lV", "Quý ll", "quý 1V". */
    private static final Pattern QUARTER = Pattern.compile("(?<=[Qq][Uu][ýíÝÍ] ?)[lI1|]{1,3}[Vv]?(?![\\p{L}\\p{N}])");

    /** "30 – 11 – 2023", "30−11−2023": a whole date with a text's dashes for hyphens. */
    private static final Pattern DASHED = Pattern.compile(
            "(?<![\\p{L}\\p{N}/.-])(\\d{1,2}) ?[\\u2010-\\u2015\\u2212] ?(\\d{1,2}) ?[\\u2010-\\u2015\\u2212] ?(\\d{4})(?!\\d)");

    private static final Pattern DOUBLED = Pattern.compile("(?<=\\d)//(?=\\d)");

    /** "tr. ngày 30/11", "tr. Q.IV": cut short before a named time; before bare figures it may be another word. */
    private static final Pattern BEFORE_CUT = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}])tr\\. ?(?=(?:ngày|tháng|quý|q\\.?) ?[\\divx])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Glyphs() {}

    /** As {@link Folding#clean}, with one form for each character; never null. */
    static String clean(String text) {
        String plain = text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC);
        String cleaned = Folding.clean(SLASHES.matcher(plain).replaceAll("/"));
        String dates = DASHED.matcher(DOUBLED.matcher(cleaned).replaceAll("/")).replaceAll("$1-$2-$3");
        return BEFORE_CUT.matcher(dates).replaceAll("trước ");
    }

    /** The text with figures where a scan read letters; the same text when there are none. */
    static String scanned(String text) {
        String days = DAY.matcher(text)
                .replaceAll(day -> isSlip(day.group(), day.group(2) != null)
                        ? figures(day.group())
                        : Matcher.quoteReplacement(day.group()));
        String years = replaced(YEAR, days, Glyphs::figures);
        return replaced(QUARTER, years, Glyphs::roman);
    }

    private static String replaced(Pattern what, String text, UnaryOperator<String> by) {
        return what.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found.group())));
    }

    /** Letters and figures together; a day and month alone need a figure each ("I/23" is a quarter's). */
    private static boolean isSlip(String day, boolean whole) {
        boolean letters = day.chars().anyMatch(Character::isLetter);
        boolean each = day.matches("[^/.-]*\\d[^/.-]*[/.-][^/.-]*\\d[^/.-]*");
        return letters && (whole ? day.chars().filter(Character::isDigit).count() > 1 : each);
    }

    private static String figures(String text) {
        return text.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1');
    }

    private static String roman(String text) {
        return text.matches("1+|I+[Vv]?")
                ? text
                : text.replace('l', 'I').replace('1', 'I').replace('|', 'I');
    }
}
