package vn.gov.quangtri.cchc.task.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.quangtri.cchc.rules.text.Folding;

/** Cuts a phrase into words, numbers, dates and marks, whatever their spelling. Knows shapes, not meanings. */
final class Tokenizer {

    /** "2023-11-30 00:00:00". */
    private static final String CELL =
            "(?<cell>(\\d{4})-(\\d{1,2})-(\\d{1,2})[T ]\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.0+)?)";

    /** "2023-11-30", "2023/11/30". */
    private static final String ISO = "(?<iso>(?<!\\d)(\\d{4})(?<mid>[/.-])(\\d{1,2})\\k<mid>(\\d{1,2})(?!\\d))";

    /** "30/11/2023", "30-11-23", "30 . 11 . 2023". */
    private static final String DATE =
            "(?<date>(?<!\\d)(\\d{1,2}) ?(?<sep>[/.-]) ?(\\d{1,2}) ?\\k<sep> ?(\\d{4}|\\d{2})(?!\\d))";

    /** "30/11", "11/2023", "11.2023", "11-2023". */
    private static final String PAIR =
            "(?<pair>(?<!\\d)(\\d{1,2})(?: ?/ ?|\\.)(\\d{4}|\\d{1,2})(?!\\d)|(?<!\\d)(\\d{1,2}) ?- ?(\\d{4})(?!\\d))";

    /** "17h00", "17 giờ 00 phút": the hour's name, and minutes that are no other figure. */
    private static final String NAMED_HOUR =
            "(?<!\\d)(\\d{1,2}) ?(?:h|g|giờ)(?![\\p{L}\\p{M}]) ?(?:(\\d{2})(?![\\d/.])(?: ?phút)?)?";

    /** "17:00", "17:00:00". */
    private static final String CLOCK_HOUR = "(?<!\\d)(\\d{1,2}):(\\d{2})(?!\\d)(?::\\d{2}(?!\\d))?";

    private static final String HOUR = "(?<hour>" + NAMED_HOUR + "|" + CLOCK_HOUR + ")";

    /** "45260", "45260.0". */
    private static final String NUMBER = "(?<number>(\\d{1,6})(?:[.,]0+(?!\\d))?(?!\\d))";

    /** "20.000.000": money and the like, which is no time. */
    private static final String AMOUNT = "(?<amount>(?<!\\d)\\d{1,3}(?:\\.\\d{3})+(?![.\\d]))";

    /** "b/c": báo cáo. */
    private static final String SHORT = "(?<short>(?<![\\p{L}\\p{N}])b/c(?![\\p{L}\\p{N}]))";

    private static final String WORD = "(?<word>[\\p{L}\\p{M}\\p{Nl}]+)";

    /** A line's end too; quotes and stars say nothing. */
    private static final String MARK = "(?<mark>[^\\s\\p{L}\\p{M}\\p{Nl}\"'“”‘’«»*_]|\n)";

    private static final Pattern PIECE = Pattern.compile(
            String.join("|", CELL, AMOUNT, ISO, DATE, PAIR, HOUR, NUMBER, SHORT, WORD, MARK),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** One spelling for words that are written in two ways. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("hàng", "hằng"),
            Map.entry("kì", "kỳ"),
            Map.entry("mồng", "mùng"),
            Map.entry("muộn", "chậm"),
            Map.entry("trễ", "chậm"));

    /** "QIV", "QuýIV". */
    private static final Pattern GLUED_WORD = Pattern.compile("(q|quý|quí)(i{1,3}|iv)");

    private Tokenizer() {}

    static List<Token> tokens(String cleaned) {
        List<Token> tokens = new ArrayList<>();
        Matcher piece = PIECE.matcher(cleaned);
        while (piece.find()) {
            add(piece, tokens);
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            // "hằng quý hoặc đột xuất khi có yêu cầu": the one and the other.
            if (tokens.get(i).isWord("hoặc")
                    && (tokens.get(i + 1).isWord("đột") || tokens.get(i + 1).isWord("khi"))) {
                Token or = tokens.get(i);
                tokens.set(i, Token.word("và", or.start(), or.end(), or.raw()));
            }
        }
        return tokens;
    }

    private static void add(Matcher piece, List<Token> tokens) {
        int start = piece.start();
        int end = piece.end();
        if (piece.group("short") != null) {
            tokens.add(Token.word("bc", start, end, piece.group()));
        } else if (piece.group("amount") != null) {
            tokens.add(new Token(Token.Kind.AMOUNT, piece.group(), 0, 0, 0, start, end, piece.group()));
        } else if (piece.group("word") != null) {
            word(piece.group(), start, end, tokens);
        } else if (piece.group("mark") != null) {
            tokens.add(new Token(Token.Kind.MARK, mark(piece.group()), 0, 0, 0, start, end, piece.group()));
        } else {
            Token.Kind kind = piece.group("cell") != null
                    ? Token.Kind.CELL
                    : piece.group("iso") != null
                            ? Token.Kind.ISO
                            : piece.group("date") != null
                                    ? Token.Kind.DATE
                                    : piece.group("pair") != null
                                            ? Token.Kind.PAIR
                                            : piece.group("hour") != null ? Token.Kind.HOUR : Token.Kind.NUMBER;
            tokens.add(numbers(kind, piece.group(), start, end));
        }
    }

    private static Token numbers(Token.Kind kind, String text, int start, int end) {
        String digits = kind == Token.Kind.NUMBER ? text.replaceAll("[.,].*", "") : text;
        Matcher number = Pattern.compile("\\d+").matcher(digits);
        int[] values = new int[3];
        for (int i = 0; i < 3 && number.find(); i++) {
            values[i] = Integer.parseInt(number.group());
        }
        return new Token(kind, digits, values[0], values[1], values[2], start, end, text);
    }

    private static void word(String text, int start, int end, List<Token> tokens) {
        String folded = Slips.horns(Folding.strict(text));
        String key = SPELLINGS.getOrDefault(folded, folded);
        Matcher glued = GLUED_WORD.matcher(key);
        if (glued.matches()) {
            int cut = text.length() - glued.group(2).length();
            tokens.add(Token.word("quý", start, start + cut, text.substring(0, cut)));
            tokens.add(Token.word(glued.group(2), start + cut, end, text.substring(cut)));
        } else {
            // "UBND" is four words of one.
            String[] words = key.split(" ");
            tokens.add(Token.word(words[0], start, end, text));
            for (int i = 1; i < words.length; i++) {
                tokens.add(Token.word(words[i], end, end, ""));
            }
        }
    }

    private static String mark(String text) {
        return text.matches("[\\u2010-\\u2015\\u2212~→÷-]") ? "-" : text;
    }
}
