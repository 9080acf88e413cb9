package vn.gov.quangtri.cchc.kit.service;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Notes what was sent, byte by byte, before anybody reads it: the same key with another body is another request. */
@Provider
public class RequestDigest implements ContainerRequestFilter {

    static final String BODY = "cchc.body-digest";
    private static final int IN_MEMORY = 1 << 20;

    private final CurrentVertxRequest requests;

    public RequestDigest(CurrentVertxRequest requests) {
        this.requests = requests;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!HttpMethod.POST.equals(request.getMethod()) || request.getHeaderString(OnceInterceptor.HEADER) == null) {
            return;
        }
        String query = String.valueOf(request.getUriInfo().getRequestUri().getRawQuery());
        requests.getCurrent().put(BODY, of(query.getBytes(StandardCharsets.UTF_8), body(request)));
    }

    /** The digest of the body, which waits to be read again: in memory if it is small, else in a file that goes when it was read. */
    private byte[] body(ContainerRequestContext request) throws IOException {
        if (!request.hasEntity()) {
            return of();
        }
        MessageDigest digest = sha256();
        InputStream sent = new DigestInputStream(request.getEntityStream(), digest);
        byte[] start = sent.readNBytes(IN_MEMORY);
        if (start.length < IN_MEMORY) {
            request.setEntityStream(new ByteArrayInputStream(start));
            return digest.digest();
        }
        Path file = Files.createTempFile("cchc-body", null);
        try (OutputStream kept = Files.newOutputStream(file)) {
            kept.write(start);
            sent.transferTo(kept);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        InputStream again = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        requests.getCurrent().addEndHandler(end -> close(again));
        request.setEntityStream(again);
        return digest.digest();
    }

    private static void close(InputStream read) {
        try {
            read.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 over parts whose ends cannot be moved. */
    static byte[] of(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(part);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
