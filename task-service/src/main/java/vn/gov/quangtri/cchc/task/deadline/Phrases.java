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

    /**
     * The place after a document's number and day that begins here ("số 129/2007/QĐ-TTg ngày 02/8/2007"); the place itself when
     * there is none. The figures of a citation are no time.
     */
    static int citation(List<Token> tokens, int at) {
        if (!tokens.get(at).isWord("số")
                || at + 1 >= tokens.size()
                || tokens.get(at + 1).isWord("liệu")) {
            return at;
        }
        int end = at + 2;
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
