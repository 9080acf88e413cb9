package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;

/** Pieces of a phrase as text, and the citations of documents in it. */
final class Phrases {

    private Phrases() {}

    /** As written, without the marks at its ends. */
    static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        int end = -1;
        for (Token token : tokens) {
            text.append(end >= 0 && token.start() > end ? " " : "").append(token.isMark("\n") ? " " : token.raw());
            end = token.end();
        }
        return text.toString()
                .replaceAll("^[\\s,;:.()/–-]+|[\\s,;:.(/–-]+$", "")
                .strip();
    }

    /** "76/NQ-CP", "1234/UBND-NC", "15-CTr/TU": a figure and capitals without a space between. */
    private static boolean isNumber(List<Token> tokens, int at) {
        if (at + 2 >= tokens.size() || !tokens.get(at).is(Token.Kind.NUMBER)) {
            return false;
        }
        Token mark = tokens.get(at + 1);
        Token letters = tokens.get(at + 2);
        return (mark.isMark("/") || mark.isMark("-"))
                && mark.start() == tokens.get(at).end()
                && letters.start() == mark.end()
                && letters.raw().matches("\\p{Lu}{2}.*");
    }

    /**
     * The place after a document's number and day that begins here ("số 129/2007/QĐ-TTg ngày 02/8/2007"); the place itself when
     * there is none. The figures of a citation are no time.
     */
    static int citation(List<Token> tokens, int at) {
        // "chuyển đổi số trước 30/6", "số liệu": no number follows.
        boolean named = tokens.get(at).isWord("số")
                && at + 1 < tokens.size()
                && !tokens.get(at + 1).is(Token.Kind.WORD);
        if (!named && !isNumber(tokens, at)) {
            return at;
        }
        int end = at + (named ? 2 : 1);
        while (end < tokens.size()
                && tokens.get(end).start() == tokens.get(end - 1).end()
                && !tokens.get(end).isMark(",")) {
            end++;
        }
        if (end + 1 < tokens.size()
                && tokens.get(end).isWord("ngày")
                && (tokens.get(end + 1).is(Token.Kind.DATE)
                        || tokens.get(end + 1).is(Token.Kind.PAIR))) {
            end += 2;
        }
        return end;
    }
}
