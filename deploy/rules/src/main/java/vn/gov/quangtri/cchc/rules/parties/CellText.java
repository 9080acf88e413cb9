package vn.gov.quangtri.cchc.rules.parties;

import java.util.List;
import vn.gov.quangtri.cchc.rules.parties.Token.Kind;

/** A cell's text and its tokens: where items end, and what was written between two tokens. */
record CellText(String text, List<Token> tokens) {

    /** "1.", "2)", "a)" before an item. */
    boolean isNumbering(int at) {
        Token token = tokens.get(at);
        if (!token.isWord() || token.end() >= text.length()) {
            return false;
        }
        String word = text.substring(token.start(), token.end());
        char next = text.charAt(token.end());
        return word.matches("\\d{1,2}") && (next == '.' || next == ')') || word.length() == 1 && next == ')';
    }

    /** The first mark after a place, but no hyphen within a word. */
    int itemEnd(int from) {
        int end = from;
        while (end < tokens.size() && (tokens.get(end).isWord() || isHyphen(end))) {
            end++;
        }
        return Math.max(end, from + 1);
    }

    private boolean isHyphen(int i) {
        return tokens.get(i).kind() == Kind.DASH
                && i > 0
                && i + 1 < tokens.size()
                && tokens.get(i - 1).end() == tokens.get(i).start()
                && tokens.get(i).end() == tokens.get(i + 1).start();
    }

    String span(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end())
                .replace('\n', ' ');
    }
}
