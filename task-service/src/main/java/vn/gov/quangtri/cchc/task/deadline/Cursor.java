package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A place in a phrase's tokens. Each method takes what it names and moves on, or takes nothing and says so. */
final class Cursor {

    private static final Map<String, Integer> NUMBER_WORDS = Map.ofEntries(
            Map.entry("một", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9),
            Map.entry("mười", 10));
    private static final Set<String> IN_BRACKETS =
            Set.of("một", "hai", "ba", "bốn", "năm", "lăm", "sáu", "bảy", "tám", "chín", "mười", "mươi");

    /** The grammar's own phrases, cut into words once; nothing typed gets in here. */
    private static final Map<String, String[]> SPLIT = new ConcurrentHashMap<>();

    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    int at() {
        return at;
    }

    void back(int to) {
        at = to;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    List<Token> rest() {
        return tokens.subList(Math.min(at, tokens.size()), tokens.size());
    }

    /** What was read since there. */
    List<Token> between(int from) {
        return tokens.subList(Math.min(from, at), at);
    }

    /** Whether this word stands between there and here. */
    boolean has(int from, String word) {
        return tokens.subList(Math.min(from, at), at).stream().anyMatch(token -> token.isWord(word));
    }

    /** The next token, whatever it is; null at the end. */
    Token peek() {
        return atEnd() ? null : tokens.get(at);
    }

    /** These words one after the other, as in "trước khi". */
    boolean words(String phrase) {
        // Most words that are asked for do not stand here; this is cheaper than looking the phrase up.
        if (atEnd() || !phrase.startsWith(tokens.get(at).key())) {
            return false;
        }
        String[] words = SPLIT.computeIfAbsent(phrase, text -> text.split(" "));
        if (at + words.length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!tokens.get(at + i).isWord(words[i])) {
                return false;
            }
        }
        at += words.length;
        return true;
    }

    /** The longest of these that stands here; null for none. Lists are written with the longer ones first. */
    String any(List<String> phrases) {
        for (String phrase : phrases) {
            if (words(phrase)) {
                return phrase;
            }
        }
        return null;
    }

    boolean mark(String marks) {
        boolean found = !atEnd() && peek().is(Token.Kind.MARK) && marks.contains(peek().key());
        at += found ? 1 : 0;
        return found;
    }

    Token take(Token.Kind kind) {
        return !atEnd() && peek().is(kind) ? tokens.get(at++) : null;
    }

    /** A number in figures or words, as "05 (năm)" too; 0 for none in the bounds. */
    int number(int least, int most) {
        int start = at;
        int value = 0;
        Token figures = take(Token.Kind.NUMBER);
        if (figures != null) {
            value = figures.a();
            bracketed();
        } else if (!atEnd() && NUMBER_WORDS.containsKey(peek().key())) {
            value = NUMBER_WORDS.get(tokens.get(at++).key());
            if (value == 10 && !atEnd() && NUMBER_WORDS.getOrDefault(peek().key(), 10) < 10) {
                value += NUMBER_WORDS.get(tokens.get(at++).key());
            }
        }
        if (value < least || value > most) {
            at = start;
            return 0;
        }
        return value;
    }

    /** What a reader finds, or back to where it began. */
    <T> T attempt(Supplier<T> reader) {
        int start = at;
        T found = reader.get();
        if (found == null) {
            at = start;
        }
        return found;
    }

    private void bracketed() {
        int start = at;
        if (!mark("(")) {
            return;
        }
        while (!atEnd() && IN_BRACKETS.contains(peek().key())) {
            at++;
        }
        if (!mark(")")) {
            at = start;
        }
    }
}
