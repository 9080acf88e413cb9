package vn.gov.quangtri.cchc.task.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Office files taken apart and put together again, with parts that no office writes. */
public final class Zips {

    /** Writes a part. */
    public interface Part {
        void to(OutputStream out) throws IOException;
    }

    private Zips() {}

    public static Map<String, Part> parts(byte[] file) {
        Map<String, Part> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                parts.put(entry.getName(), out -> out.write(bytes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    public static byte[] of(Map<String, Part> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().to(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The file with one part put in place of what was there. */
    public static byte[] with(byte[] file, String part, Part content) {
        Map<String, Part> parts = parts(file);
        parts.put(part, content);
        return of(parts);
    }

    public static Part text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What such a part would hold, as a file of its own. */
    static byte[] bytes(Part content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A text between others, so many times. */
    public static Part many(String first, String again, long times, String last) {
        return out -> {
            out.write(first.getBytes(StandardCharsets.UTF_8));
            byte[] thousand = again.repeat(1000).getBytes(StandardCharsets.UTF_8);
            for (long i = 0; i < times / 1000; i++) {
                out.write(thousand);
            }
            out.write(last.getBytes(StandardCharsets.UTF_8));
        };
    }
}
