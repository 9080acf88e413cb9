package vn.gov.quangtri.cchc.task.tables;

import jakarta.ws.rs.ClientErrorException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that was sent, on the disk for as long as it is read. */
public final class UploadedFile implements AutoCloseable {

    private static final long BYTES = 20L << 20;
    private static final int TOO_LARGE = 413;

    private final Path path;

    private UploadedFile(Path path) {
        this.path = path;
    }

    public static UploadedFile of(InputStream body) {
        try {
            UploadedFile file = new UploadedFile(Files.createTempFile("sent", ".upload"));
            try {
                file.fill(body);
                return file;
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(InputStream body) throws IOException {
        byte[] some = new byte[16 * 1024];
        long total = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int count = read(body, some); count >= 0; count = body.read(some)) {
                total += count;
                if (total > BYTES) {
                    throw new ClientErrorException(TOO_LARGE);
                }
                out.write(some, 0, count);
            }
        }
    }

    /** A request without a body has no stream. */
    private static int read(InputStream body, byte[] some) throws IOException {
        return body == null ? -1 : body.read(some);
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
