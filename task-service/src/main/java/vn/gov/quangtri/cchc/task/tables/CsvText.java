package vn.gov.quangtri.cchc.task.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** How the text of a CSV file is written: its encoding and its separator. */
final class CsvText {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int HEAD = 64 * 1024;
    private static final int LINES = 40;

    private CsvText() {}

    /** Fails on bytes that are not of the encoding, rather than showing other letters. */
    static Reader open(Path file) throws IOException {
        PushbackInputStream in = new PushbackInputStream(Files.newInputStream(file), 3);
        byte[] start = in.readNBytes(3);
        int skip = mark(start);
        in.unread(start, skip, start.length - skip);
        Charset charset = skip == 2 ? utf16(start) : StandardCharsets.UTF_8;
        return new BufferedReader(reader(in, charset));
    }

    private static Reader reader(InputStream in, Charset charset) {
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static int mark(byte[] b) {
        if (b.length == 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return 3;
        }
        return b.length >= 2 && (b[0] & 0xFF) + (b[1] & 0xFF) == 0xFF + 0xFE && b[0] != b[1] && (b[0] & 0xFE) == 0xFE
                ? 2
                : 0;
    }

    private static Charset utf16(byte[] b) {
        return (b[0] & 0xFF) == 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /** The separator by which most of the first lines have the same number of cells. */
    static char separator(Path file) throws IOException {
        char[] head = new char[HEAD];
        int length;
        try (Reader reader = open(file)) {
            length = Math.max(0, reader.read(head));
        }
        String text = new String(head, 0, length);
        char best = ',';
        int most = 0;
        for (char separator : SEPARATORS) {
            int agreeing = agreeing(text, separator);
            if (agreeing > most) {
                most = agreeing;
                best = separator;
            }
        }
        return best;
    }

    private static int agreeing(String text, char separator) {
        Map<Integer, Integer> lines = new HashMap<>();
        try (CsvRows rows = new CsvRows(new StringReader(text), separator)) {
            for (int i = 0; i < LINES && rows.next() != null; i++) {
                int cells = rows.width();
                if (cells > 1) {
                    lines.merge(cells, 1, Integer::sum);
                }
            }
        } catch (IOException | RuntimeException e) {
            // With this separator the head is not even readable, or it ends inside a quotation: what was counted
            // counts.
        }
        return lines.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
