package vn.gov.quangtri.cchc.task.tables;

/**
 * How much of a file is kept in memory at most. A service lives in about a hundred megabytes, and a file of a few kilobytes can hold
 * gigabytes.
 */
final class ReadingBudget {

    /** Longest text of a cell that is kept: what is as long is longer than any that a spreadsheet can hold, and was perhaps cut. */
    static final int CELL_CHARS = 32_768;

    /** Columns beyond are not looked at. */
    static final int COLUMNS = 64;

    /** 5,000 tasks, and headings between them. */
    private static final int ROWS = 7_000;

    private static final int CHARS = 6_000_000;

    /** Bytes that a cell takes with its address, its place in the row and what it shows, apart from long texts. */
    private static final int CELL = 240;
    /** Bytes that a text takes which cells share, apart from its characters. */
    private static final int TEXT = 64;

    private static final long MEMORY = 36L << 20;

    private int rows;
    private long chars;
    private long memory;

    void row() {
        if (++rows > ROWS) {
            throw FileRefusal.of("file-too-many-rows", 5000);
        }
    }

    void cell() {
        take(CELL);
    }

    /** One of the texts to which cells point. */
    void text() {
        take(TEXT);
    }

    void chars(int more) {
        chars += more;
        take(2L * more);
        if (chars > CHARS) {
            throw FileRefusal.of("file-too-much");
        }
    }

    private void take(long bytes) {
        memory += bytes;
        if (memory > MEMORY) {
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
