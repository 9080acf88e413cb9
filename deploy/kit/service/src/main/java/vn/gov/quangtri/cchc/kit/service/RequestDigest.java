package vn.gov.quangtri.cchc.kit.service;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Notes what was sent, byte by byte, before anybody reads it: the same key with another body is another request. */
@Provider
public class RequestDigest implements ContainerRequestFilter {

    static final String BODY = "cchc.body-digest";

    private final CurrentVertxRequest requests;

    public RequestDigest(CurrentVertxRequest requests) {
        this.requests = requests;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!HttpMethod.POST.equals(request.getMethod()) || request.getHeaderString(OnceInterceptor.HEADER) == null) {
            return;
        }
        byte[] body = request.hasEntity() ? request.getEntityStream().readAllBytes() : new byte[0];
        request.setEntityStream(new ByteArrayInputStream(body));
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        requests.getCurrent().put(BODY, of(String.valueOf(query).getBytes(StandardCharsets.UTF_8), body));
    }

    /** SHA-256 over parts whose ends cannot be moved. */
    static byte[] of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
