package vn.gov.quangtri.cchc.task.tables;

/**
 * How much of a file is kept in memory at most. A service lives in about a hundred megabytes, and a file of a few kilobytes can hold
 * gigabytes.
 */
final class ReadingBudget {

    /** Longest cell that is kept; a row's rules refuse what is longer than they allow, so one character more than that is enough. */
    static final int CELL_CHARS = 5_001;

    /** Columns beyond are not looked at. */
    static final int COLUMNS = 64;

    /** 5,000 tasks, and headings between them. */
    private static final int ROWS = 7_000;

    private static final int CELLS = 250_000;
    private static final int CHARS = 6_000_000;

    private int rows;
    private int cells;
    private long chars;

    void row() {
        if (++rows > ROWS) {
            throw FileRefusal.of("file-too-many-rows", 5000);
        }
    }

    void cell() {
        if (++cells > CELLS) {
            throw FileRefusal.of("file-too-much");
        }
    }

    void chars(int more) {
        chars += more;
        if (chars > CHARS) {
            throw FileRefusal.of("file-too-much");
        }
    }

    /** As much of it as a cell may hold. */
    static String clipped(CharSequence text) {
        return text.length() <= CELL_CHARS
                ? text.toString()
                : text.subSequence(0, CELL_CHARS).toString();
    }
}
