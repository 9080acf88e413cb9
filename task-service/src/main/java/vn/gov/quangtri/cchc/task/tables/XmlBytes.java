package vn.gov.quangtri.cchc.task.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of an XML part, bounded. A parser keeps an attribute, a comment or an instruction in memory as a whole before it says
 * anything about it, so none may be long; and what does not begin with '&lt;' is of an encoding in which this could not be seen.
 */
final class XmlBytes extends FilterInputStream {

    /** Of all parts of a file together, as often as each is read. */
    static final class Left {

        private long bytes = 160L << 20;
    }

    /** Longest text or tag. A cell of a spreadsheet has 32,767 characters at most. */
    private static final int RUN = 1 << 20;

    private static final int BYTE = 8;
    /** What stands before the last dash that begins a comment. */
    private static final int COMMENT = '<' << 2 * BYTE | '!' << BYTE | '-';

    private final Left left;
    private long run;
    /** The last bytes, the latest lowest. */
    private int before;
    /** What ends the comment or instruction that is open; 0 outside of them. */
    private int closing;

    private boolean begun;

    XmlBytes(InputStream in, Left left) {
        super(in);
        this.left = left;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            count(one);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        for (int i = 0; i < count; i++) {
            count(into[offset + i] & 0xFF);
        }
        return count;
    }

    private void count(int one) {
        if (!begun) {
            begin(one);
        }
        run = one == '<' && closing == 0 ? 0 : run + 1;
        if (--left.bytes < 0 || run > RUN) {
            throw FileRefusal.of("file-too-much");
        }
        follow(one);
        before = before << BYTE | one;
    }

    private void follow(int one) {
        if (closing == 0) {
            if (one == '?' && (before & 0xFF) == '<') {
                closing = '?';
            } else if (one == '-' && (before & 0xFF_FFFF) == COMMENT) {
                closing = '-';
            }
        } else if (one == '>' && (before & 0xFF) == closing && (closing == '?' || (before >> BYTE & 0xFF) == '-')) {
            closing = 0;
        }
    }

    /** After the mark of UTF-8, if it is there. */
    private void begin(int one) {
        begun = one == '<';
        if (!begun && one != 0xEF && one != 0xBB && one != 0xBF && one > ' ') {
            throw FileRefusal.of("file-broken");
        }
    }
}
