package vn.gov.quangtri.cchc.task.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.xml.sax.SAXException;
import vn.gov.quangtri.cchc.kit.base.Refusal;

/** Reads the tables of an office's file. What it is, its content says; whatever is wrong with it, it is refused with the reason. */
public final class ReadFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private ReadFile() {}

    /** @throws Refusal {@code file-refused} for every file that cannot be read */
    public static SourceFile of(Path file) {
        try {
            byte[] start = start(file);
            if (start.length == 0) {
                throw FileRefusal.of("file-empty");
            }
            if (Arrays.equals(start, OLE)) {
                throw FileRefusal.of("file-old-or-locked");
            }
            if (Arrays.equals(start, ZIP)) {
                return office(file);
            }
            if (Arrays.equals(start, PDF) || isBinary(file)) {
                throw FileRefusal.of("file-unknown-type");
            }
            return new SourceFile(FileKind.CSV, CsvTables.of(file));
        } catch (Refusal e) {
            throw e;
        } catch (IOException | SAXException | RuntimeException e) {
            // Damaged in one of endless ways: the parsers' own words help nobody who has the file.
            throw FileRefusal.of("file-broken");
        }
    }

    private static SourceFile office(Path file) throws IOException, SAXException {
        try (OfficePackage parts = new OfficePackage(file)) {
            String main = parts.main();
            String type = parts.contentType(main);
            if (type.contains("macroEnabled") || parts.hasMacros()) {
                throw FileRefusal.of("file-macros");
            }
            if (type.contains("wordprocessingml")) {
                return new SourceFile(FileKind.DOCX, WordTables.of(parts, main));
            }
            if (type.contains("spreadsheetml")) {
                List<SourceTable> sheets = SheetTables.of(parts, main);
                return new SourceFile(FileKind.XLSX, sheets);
            }
            throw FileRefusal.of("file-unknown-type");
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }

    /** Text has no zero bytes, except in UTF-16, which begins with its mark. */
    private static boolean isBinary(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4096);
            boolean wide = head.length > 1 && (head[0] & 0xFE) == 0xFE && (head[1] & 0xFE) == 0xFE;
            for (byte b : head) {
                if (b == 0 && !wide) {
                    return true;
                }
            }
            return false;
        }
    }
}
