package vn.gov.quangtri.cchc.rules.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.quangtri.cchc.rules.parties.Token.Kind;
import vn.gov.quangtri.cchc.rules.text.Folding;

/** Cuts a cleaned text into words and marks. Other signs (quotes, stops, bullets) are no tokens. */
final class Lexer {

    private static final Pattern PIECE =
            Pattern.compile("[\\p{L}\\p{N}]+|[,;:/+&()\\[\\]\\n\\-\\u2010-\\u2015\\u2212|]");
    /** Words that may stand in a name or not: "Đài PT-TH của tỉnh". */
    private static final Set<String> SILENT = Set.of("của");

    private static final List<String> COMMITTEE = List.of("ủy", "ban", "nhân", "dân");

    private Lexer() {}

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        String before = "";
        while (piece.find()) {
            Kind kind = kind(piece.group());
            String key = "";
            if (kind == Kind.WORD) {
                key = folded(text, piece, before, tokens);
                before = key;
                if (key.equals("và")) {
                    kind = Kind.AND;
                    key = "";
                }
            }
            if (!SILENT.contains(key)) {
                tokens.add(new Token(kind, key, piece.start(), piece.end()));
            }
        }
        return committees(tokens);
    }

    /** "Ủy ban nhân dân" is one word, as its abbreviation is. */
    private static List<Token> committees(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int last = i + COMMITTEE.size();
            boolean committee = last <= tokens.size()
                    && tokens.subList(i, last).stream().map(Token::key).toList().equals(COMMITTEE);
            if (committee) {
                int end = tokens.get(last - 1).end();
                joined.add(new Token(
                        Kind.WORD, String.join("", COMMITTEE), tokens.get(i).start(), end));
                i = last - 1;
            } else {
                joined.add(tokens.get(i));
            }
        }
        return joined;
    }

    /** A name's words in one string, without what joins them. */
    static String glue(List<Token> tokens) {
        StringBuilder glued = new StringBuilder();
        tokens.forEach(token -> glued.append(token.key()));
        return glued.toString();
    }

    private static String folded(String text, Matcher piece, String before, List<Token> tokens) {
        boolean listed =
                !tokens.isEmpty() && isJoint(tokens.get(tokens.size() - 1).kind());
        boolean dotted = piece.end() < text.length() && text.charAt(piece.end()) == '.';
        String rest = text.substring(piece.end() + (dotted ? 1 : 0));
        boolean followed = !rest.isEmpty() && rest.stripLeading().matches("(?s)\\p{L}.*") && !rest.startsWith("\n");
        String word = dotted && followed ? piece.group() + "." : piece.group();
        return Folding.word(word, listed ? "" : before, followed || listed && isPlaceWord(piece.group()))
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    /** "các huyện, TX, TP": in a list they are kinds of places with no name behind them. */
    private static boolean isPlaceWord(String word) {
        return word.equalsIgnoreCase("TX") || word.equalsIgnoreCase("TP");
    }

    private static boolean isJoint(Kind kind) {
        return kind == Kind.COMMA || kind == Kind.SLASH || kind == Kind.AND;
    }

    private static Kind kind(String piece) {
        return switch (piece.charAt(0)) {
            case ',' -> Kind.COMMA;
            case ';', '|' -> Kind.SEMICOLON;
            case ':' -> Kind.COLON;
            case '/', '+' -> Kind.SLASH;
            case '&' -> Kind.AND;
            case '(', '[' -> Kind.OPEN;
            case ')', ']' -> Kind.CLOSE;
            case '\n' -> Kind.LINE;
            default -> Character.isLetterOrDigit(piece.charAt(0)) ? Kind.WORD : Kind.DASH;
        };
    }
}
