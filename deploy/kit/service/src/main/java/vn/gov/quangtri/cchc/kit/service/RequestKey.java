package vn.gov.quangtri.cchc.kit.service;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;

/**
 * Which request it is.
 *
 * @param subject the caller
 * @param id digest of caller, method, path and the caller's key: a key means nothing to others and elsewhere
 * @param body digest of the query and of the body
 */
record RequestKey(String subject, byte[] id, byte[] body) {

    private static final int MOST = 200;
    private static final Pattern FORM = Pattern.compile("[!-~]{1," + MOST + "}");

    /** @throws Refusal {@code invalid} when the key is not one that can be kept */
    static RequestKey of(RoutingContext request, SecurityIdentity caller) {
        String key = request.request().getHeader(OnceInterceptor.HEADER).strip();
        if (!FORM.matcher(key).matches()) {
            throw Refusal.rule("invalid", Violation.of("/" + OnceInterceptor.HEADER, "idempotency-key", MOST));
        }
        String subject = subject(caller);
        byte[] id = RequestDigest.of(
                bytes(subject),
                bytes(request.request().method().name()),
                bytes(request.request().path()),
                bytes(key));
        return new RequestKey(subject, id, request.get(RequestDigest.BODY));
    }

    private static String subject(SecurityIdentity caller) {
        return caller.getPrincipal() instanceof JsonWebToken token
                ? token.getSubject()
                : caller.getPrincipal().getName();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
