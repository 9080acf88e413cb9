package vn.gov.quangtri.cchc.rules.parties;

import java.util.ArrayList;
import java.util.List;
import vn.gov.quangtri.cchc.rules.parties.NameIndex.Entry;
import vn.gov.quangtri.cchc.rules.parties.Token.Kind;

/** Reads what follows a name: "cấp tỉnh", "liên quan", "(trừ …)", a note in brackets. */
final class TailReader {

    /**
     * @param end the first token after it
     * @param nobody whether "liên quan" took the name back
     * @param except who is left out of a group
     * @param confidence below 1 when something is to be asked
     */
    record Tail(int end, boolean nobody, List<String> except, double confidence) {}

    private static final double ASK = 0.85;
    private static final double UNCLEAR_EXCEPTION = 0.7;

    /** After a name that ends in "tỉnh". */
    private static final List<List<String>> PROVINCE = List.of(List.of("quảng", "trị"));

    private final Directory directory;
    private final NameIndex index;
    private final List<Token> tokens;

    TailReader(Directory directory, NameIndex index, List<Token> tokens) {
        this.directory = directory;
        this.index = index;
        this.tokens = tokens;
    }

    Tail read(int from, List<Entry> entries) {
        int at = qualifiersEnd(from);
        int related = Vocabulary.longest(Vocabulary.RELATED, tokens, at);
        boolean group = entries.get(0).type() == PartType.GROUP;
        if (related > 0) {
            return new Tail(at + related, group, List.of(), ASK);
        }
        int list = group ? relatedListEnd(at) : at;
        if (list > at) {
            return new Tail(list, true, List.of(), 1);
        }
        return exceptions(at, group ? entries.get(0).key() : null, entries);
    }

    /** Whether the next words begin another item although no mark is between. */
    boolean startsAnother(int at) {
        return Vocabulary.longest(Vocabulary.OTHER_ROLE, tokens, at) > 0
                || Vocabulary.longest(Vocabulary.LEADS, tokens, at) > 0;
    }

    /** The end of words that name kinds of bodies and nobody; the start itself when something else stands there. */
    int nobodyEnd(int start) {
        int end = start;
        int plain = start;
        boolean onlyNobody = true;
        while (end < tokens.size()
                && (tokens.get(end).isWord() ? Vocabulary.namesKind(tokens.get(end)) : isComma(end))) {
            if (end > start && !tokens.get(end - 1).isWord() && knownNameAt(end)) {
                break;
            }
            int related = Vocabulary.longest(Vocabulary.RELATED, tokens, end);
            if (related > 0) {
                return qualifiersEnd(end + related);
            }
            onlyNobody &= !tokens.get(end).isWord() || Vocabulary.namesNobody(tokens.get(end));
            end++;
            if (onlyNobody && (end == tokens.size() || !tokens.get(end).isWord())) {
                plain = tokens.get(end - 1).isWord() ? end : plain;
            }
        }
        int related = end < tokens.size() ? Vocabulary.longest(Vocabulary.RELATED, tokens, end) : 0;
        return related > 0 ? qualifiersEnd(end + related) : plain;
    }

    /** The end of a list of kinds: "UBND các xã, phường, thị trấn" is one thing. */
    int kindsEnd(int start) {
        int end = start;
        while (end < tokens.size()
                && (tokens.get(end).isWord()
                        ? Vocabulary.namesKind(tokens.get(end))
                        : isComma(end) || tokens.get(end).kind() == Kind.DASH)
                && (end == start || tokens.get(end - 1).isWord() || !knownNameAt(end))) {
            end++;
        }
        return end > start && !tokens.get(end - 1).isWord() ? end - 1 : end;
    }

    int skipNote(int from) {
        if (from >= tokens.size() || tokens.get(from).kind() != Kind.OPEN) {
            return from;
        }
        int close = from;
        while (close < tokens.size() && tokens.get(close).kind() != Kind.CLOSE) {
            close++;
        }
        return Math.min(close + 1, tokens.size());
    }

    private int qualifiersEnd(int from) {
        int at = from > 0 && tokens.get(from - 1).is("tỉnh") ? from + Vocabulary.longest(PROVINCE, tokens, from) : from;
        int length = Vocabulary.longest(Vocabulary.QUALIFIERS, tokens, at);
        while (length > 0) {
            at += length;
            length = Vocabulary.longest(Vocabulary.QUALIFIERS, tokens, at);
        }
        return at;
    }

    /** "các sở, ngành" + ", địa phương liên quan": one list, of which "liên quan" is said once. */
    private int relatedListEnd(int at) {
        boolean goesOn = at + 1 < tokens.size()
                && isComma(at)
                && tokens.get(at + 1).isWord()
                && !Vocabulary.DETERMINERS.contains(tokens.get(at + 1).key())
                && !knownNameAt(at + 1);
        int end = goesOn ? nobodyEnd(at + 1) : at + 1;
        boolean related = end > at + 1 && tokens.subList(at + 1, end).stream().anyMatch(token -> token.is("quan"));
        return related && Lexer.glue(tokens.subList(at + 1, end)).matches(".*(liênquan|hữuquan).*") ? end : at;
    }

    private Tail exceptions(int at, String group, List<Entry> entries) {
        boolean bracket = at < tokens.size() && tokens.get(at).kind() == Kind.OPEN;
        boolean comma = at < tokens.size() && tokens.get(at).kind() == Kind.COMMA;
        int words = at + (bracket || comma ? 1 : 0);
        int except = Vocabulary.longest(Vocabulary.EXCEPT, tokens, words);
        if (except > 0 && group != null) {
            return readExceptions(words + except, group);
        }
        if (bracket) {
            int end = skipNote(at);
            return new Tail(end, false, List.of(), harmless(at + 1, end - 1, entries) ? 1 : ASK);
        }
        return new Tail(at, false, List.of(), 1);
    }

    private Tail readExceptions(int from, String group) {
        List<String> members = directory.group(group).orElseThrow().members().stream()
                .map(GroupMember::agency)
                .toList();
        List<String> except = new ArrayList<>();
        int end = from;
        int at = from;
        while (at < tokens.size() && (tokens.get(at).isWord() || isComma(at))) {
            Match name = Match.longest(index, tokens, at, "", false);
            name = name == null ? Match.longest(index, tokens, at, "", true) : name;
            String key = name == null ? null : name.entries().get(0).key();
            if (tokens.get(at).isWord() && (key == null || !members.contains(key))) {
                break;
            }
            if (key != null) {
                except.add(key);
                end = qualifiersEnd(name.end());
            }
            at = key == null ? at + 1 : end;
        }
        boolean clear =
                !except.isEmpty() && (at >= tokens.size() || !tokens.get(at).isWord() || at > end);
        if (except.isEmpty()) {
            end = wordsEnd(from);
        }
        boolean closes = end < tokens.size() && tokens.get(end).kind() == Kind.CLOSE;
        return new Tail(closes ? end + 1 : end, false, except, clear ? 1 : UNCLEAR_EXCEPTION);
    }

    private int wordsEnd(int from) {
        int end = from;
        while (end < tokens.size() && tokens.get(end).isWord()) {
            end++;
        }
        return end;
    }

    private boolean harmless(int from, int to, List<Entry> entries) {
        String note = from >= to ? "" : Lexer.glue(tokens.subList(from, to));
        boolean sameBody = index.get(note).stream()
                .anyMatch(entry -> entry.key().equals(entries.get(0).key()));
        return note.isEmpty() || sameBody || Vocabulary.NOTES.contains(note);
    }

    private boolean knownNameAt(int at) {
        return Match.longest(index, tokens, at, "", false) != null;
    }

    private boolean isComma(int at) {
        return tokens.get(at).kind() == Kind.COMMA || tokens.get(at).kind() == Kind.AND;
    }
}
