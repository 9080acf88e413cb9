package vn.gov.quangtri.cchc.task.deadline;

/**
 * A piece of a phrase.
 *
 * @param kind what it is
 * @param key a word folded, or a mark
 * @param a first number: of a NUMBER its value, of a PAIR, DATE or HOUR what stands first
 * @param b second number, 0 for none
 * @param c third number, 0 for none
 * @param start where it begins in the phrase
 * @param end where it ends, exclusive
 * @param raw as written
 */
record Token(Kind kind, String key, int a, int b, int c, int start, int end, String raw) {

    enum Kind {
        WORD,
        NUMBER,
        /** 30/11, 11/2023, 1/2023. */
        PAIR,
        /** 30/11/2023, 30-11-2023, 30.11.23: in the order written. */
        DATE,
        /** 2023-11-30: year, month, day. */
        ISO,
        /** 2023-11-30 00:00:00, as a spreadsheet's date cell comes out: year, month, day. */
        CELL,
        /** 17h00, 17 giờ, 17:00. */
        HOUR,
        /** 20.000.000. */
        AMOUNT,
        MARK
    }

    static Token word(String key, int start, int end, String raw) {
        return new Token(Kind.WORD, key, 0, 0, 0, start, end, raw);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && key.equals(word);
    }

    boolean isMark(String mark) {
        return kind == Kind.MARK && key.equals(mark);
    }
}
