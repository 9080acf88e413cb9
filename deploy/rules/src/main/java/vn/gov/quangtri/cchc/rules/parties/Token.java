package vn.gov.quangtri.cchc.rules.parties;

/**
 * A word or mark of a cell.
 *
 * @param kind what it is
 * @param key the word folded, abbreviations written out, without spaces; empty for a mark
 * @param start where it begins in the text
 * @param end where it ends in the text, exclusive
 */
record Token(Kind kind, String key, int start, int end) {

    enum Kind {
        WORD,
        /** Joins or separates: "và", '&amp;'. */
        AND,
        COMMA,
        DASH,
        SLASH,
        COLON,
        SEMICOLON,
        LINE,
        OPEN,
        CLOSE
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean is(String word) {
        return isWord() && key.equals(word);
    }

    /** Whether a name may run across it: "Sở Văn hóa, Thể thao và Du lịch", "Sở LĐ-TB&amp;XH", a name broken over two lines. */
    boolean joins() {
        return switch (kind) {
            case WORD, AND, COMMA, DASH, LINE -> true;
            default -> false;
        };
    }
}
